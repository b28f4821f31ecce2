package cn.liuzhong.notification;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.Receiver;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Receivers that hang must not hold what the office's requests need. */
@QuarkusTest
class ConnectionsWhileSendingTest extends HttpTest {

    private static final String HELD =
            """
            select count(*) from pg_stat_activity
             where pid <> pg_backend_pid() and datname = current_database() and usename = current_user
               and state like 'idle in transaction%'""";

    @Inject
    Told told;

    @Inject
    ReceiverGuard guard;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String database;

    private final List<Integer> held = new CopyOnWriteArrayList<>();

    @Test
    void while_a_receiver_is_called_one_connection_is_held_that_with_the_queues_lock() {
        QuarkusMock.installMockForInstance(new ReceiverGuard(new NameLookup(), true), guard);
        try (Receiver receiver = new Receiver()) {
            receiver.behaves(exchange -> {
                held.add(held());
                Receiver.answer(exchange, 200);
            });
            for (String kind : List.of("STANDARD", "DINGTALK", "WECOM")) {
                admin().body(Map.of("url", receiver.url(), "events", List.of("run.failed"), "kind", kind))
                        .post("/webhooks")
                        .then()
                        .statusCode(201);
            }
            told.office("一");
            told.fanOut();
            told.send();
        }
        assertThat(held).containsExactly(1, 1, 1);
    }

    private int held() throws IOException {
        try (Connection connection = DriverManager.getConnection(database, "service", "");
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery(HELD)) {
            count.next();
            return count.getInt(1);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
