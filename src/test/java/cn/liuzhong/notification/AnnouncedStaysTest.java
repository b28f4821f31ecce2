package cn.liuzhong.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.liuzhong.testsupport.DatabaseUser;
import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.JsonBody;
import cn.liuzhong.testsupport.Receiver;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was announced does not change; of a message the record keeps what became of it, not each attempt. */
@QuarkusTest
class AnnouncedStaysTest extends HttpTest {

    @Inject
    Told told;

    @Inject
    ReceiverGuard guard;

    @Inject
    EntityManager entities;

    private final Receiver receiver = new Receiver();

    @BeforeEach
    void somethingWasTold() {
        QuarkusMock.installMockForInstance(new ReceiverGuard(new NameLookup(), true), guard);
        receiver.behaves(exchange -> Receiver.answer(exchange, 503));
        admin().body(Map.of("url", receiver.url(), "events", List.of("run.failed")))
                .post("/webhooks")
                .then()
                .statusCode(201);
        told.office("磁盘已满");
        told.fanOut();
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void nobody_changes_what_was_announced() {
        for (String sql : List.of(
                "update outbox set facts = '{}'",
                "update outbox set subject_id = gen_random_uuid()",
                "update outbox set occurrence = 'x'",
                "update outbox set told_at = null",
                "update outbox set told_at = now()",
                "delete from dispatch_part",
                "delete from outbox")) {
            for (DatabaseUser user : new DatabaseUser[] {DatabaseUser.SERVICE, DatabaseUser.OWNER}) {
                assertThatThrownBy(() -> user.run(sql))
                        .as("%s: %s", user, sql)
                        .isInstanceOf(SQLException.class)
                        .extracting(refusal -> ((SQLException) refusal).getSQLState())
                        .isEqualTo("23001");
            }
        }
    }

    @Test
    void attempts_are_not_entered_and_what_became_of_it_is() {
        told.send();
        clock.set(clock.now().plus(Duration.ofHours(1)));
        told.send();
        JsonNode waiting = JsonBody.of(office().get("/dispatches")).at("/items/0");
        assertThat(waiting.path("attempts").asInt()).isEqualTo(2);
        assertThat(entered(waiting)).isEqualTo("INSERT");

        receiver.behaves(exchange -> Receiver.answer(exchange, 204));
        clock.set(clock.now().plus(Duration.ofHours(1)));
        told.send();

        assertThat(entered(waiting)).isEqualTo("INSERT UPDATE");
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> entities.createNativeQuery("select fault from audit_faults()", String.class)
                                .getResultList()))
                .isEmpty();
    }

    private Object entered(JsonNode dispatch) {
        return QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(
                        "select string_agg(operation, ' ' order by seq) from audit_entry"
                                + " where part = 'dispatch' and row_key = :id",
                        String.class)
                .setParameter("id", dispatch.path("id").asText())
                .getSingleResult());
    }
}
