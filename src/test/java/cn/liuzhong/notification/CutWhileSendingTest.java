package cn.liuzhong.notification;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.testsupport.AtOnce;
import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.Receiver;
import cn.liuzhong.testsupport.SentInOrder;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/**
 * The database loses the sender between sending and entering it, and at any other moment: to the database, that is what a
 * {@code kill -9} of the service is.
 */
@QuarkusTest
class CutWhileSendingTest extends HttpTest {

    private static final int CUTS = 200;
    private static final int AT_ONCE = 10;
    private static final int LONGEST_PAUSE_MS = 60;
    private static final int SLOWEST_ANSWER_MS = 5;
    private static final String CUT =
            """
            select pg_terminate_backend(pid) from pg_stat_activity
             where pid <> pg_backend_pid() and datname = current_database() and usename = current_user
               and state = 'idle in transaction'""";

    @Inject
    Told told;

    @Inject
    ReceiverGuard guard;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String database;

    private final Random random = new Random(11);
    private final List<String> announced = new ArrayList<>();
    private volatile boolean sending;
    private int cuts;

    @Test
    void nothing_is_lost_and_order_is_kept_however_often_it_is_cut_off() throws Exception {
        QuarkusMock.installMockForInstance(new ReceiverGuard(new NameLookup(), true), guard);
        try (Receiver one = receiver();
                Receiver other = receiver()) {
            while (cuts < CUTS) {
                for (int i = 0; i < AT_ONCE; i++) {
                    announced.add("第" + announced.size() + "次");
                    told.office(announced.get(announced.size() - 1));
                }
                sending = true;
                AtOnce.all(this::sendAll, this::cutAgainAndAgain);
            }
            SentInOrder.assertThatAllWere(announced, one);
            SentInOrder.assertThatAllWere(announced, other);
            assertThat(one.calls().size() + other.calls().size())
                    .as("some were cut off between being sent and being entered")
                    .isGreaterThan(2 * announced.size());
        }
    }

    private boolean sendAll() throws Exception {
        AtOnce.all(this::sendUntilAllIsSent, this::sendUntilAllIsSent);
        sending = false;
        return true;
    }

    /** What is cut off is simply done again, as by the scheduler. The driver asserts that it is not cut off in between. */
    private boolean sendUntilAllIsSent() {
        for (boolean cutOff = true; cutOff; ) {
            try {
                told.fanOut();
                told.send();
                cutOff = false;
            } catch (RuntimeException | AssertionError lostTheDatabase) {
                cutOff = true;
            }
        }
        return true;
    }

    private boolean cutAgainAndAgain() throws SQLException, InterruptedException {
        try (Connection connection = DriverManager.getConnection(database, "service", "");
                Statement cut = connection.createStatement()) {
            while (sending) {
                Thread.sleep(random.nextInt(LONGEST_PAUSE_MS));
                try (ResultSet done = cut.executeQuery(CUT)) {
                    while (done.next()) {
                        cuts++;
                    }
                }
            }
        }
        return true;
    }

    private Receiver receiver() {
        Receiver receiver = new Receiver();
        Random answers = new Random(3);
        receiver.behaves(exchange -> {
            try {
                Thread.sleep(answers.nextInt(SLOWEST_ANSWER_MS));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            Receiver.answer(exchange, 200);
        });
        admin().body(Map.of("url", receiver.url(), "events", List.of("run.failed")))
                .post("/webhooks")
                .then()
                .statusCode(201);
        return receiver;
    }
}
