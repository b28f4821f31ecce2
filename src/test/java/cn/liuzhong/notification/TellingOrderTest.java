package cn.liuzhong.notification;

import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.Receiver;
import cn.liuzhong.testsupport.SentInOrder;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Steps that two replicas announce one after the other, of which the first has the faster clock. */
@QuarkusTest
class TellingOrderTest extends HttpTest {

    @Inject
    Told told;

    @Inject
    ReceiverGuard guard;

    @Inject
    EntityManager entities;

    @Test
    void what_was_announced_first_is_told_first_whatever_the_clocks_of_replicas_say() {
        QuarkusMock.installMockForInstance(new ReceiverGuard(new NameLookup(), true), guard);
        List<String> reasons =
                IntStream.rangeClosed(1, 5).mapToObj(i -> "第" + i + "次").toList();
        try (Receiver receiver = new Receiver()) {
            admin().body(Map.of("url", receiver.url(), "events", List.of("run.failed")))
                    .post("/webhooks")
                    .then()
                    .statusCode(201);
            for (int i = 0; i < reasons.size(); i++) {
                announce(99 - i, reasons.get(i));
            }
            told.fanOut();
            told.send();

            SentInOrder.assertThatAllWere(reasons, receiver);
        }
    }

    private void announce(int clock, String reason) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        """
                insert into outbox (id, event, subject_id, audience, occurrence, facts, batch, created_at)
                values (cast(:id as uuid), 'run.failed', gen_random_uuid(), 'OFFICE', '',
                        jsonb_build_object('kind', 'REMINDER', 'period', '2020-11-H1', 'reason', cast(:reason as text)),
                        gen_random_uuid(), cast('2020-11-20T02:00:00Z' as timestamptz) + :clock * interval '1 second')""")
                .setParameter("id", "00000000-0000-7000-8000-%012d".formatted(clock))
                .setParameter("clock", clock)
                .setParameter("reason", reason)
                .executeUpdate());
    }
}
