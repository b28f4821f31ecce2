package cn.liuzhong.idempotency;

import static cn.liuzhong.testsupport.JsonField.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import cn.liuzhong.access.Caller;
import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.SettableClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is kept of an answer, for how long, and in which transaction. */
@QuarkusTest
class RememberedAnswersTest extends HttpTest {

    private static final String SECRET = "明文秘密";

    @Inject
    EntityManager entities;

    @Inject
    AnswerOnce once;

    @Inject
    RememberedAnswerRepository answers;

    @Inject
    ForgetAnswers forget;

    @Inject
    ForgettingJob job;

    @Test
    void an_answer_cannot_be_read_in_the_database() {
        admin().header("Idempotency-Key", "a-key-nobody-knows")
                .body("{\"name\":\"" + SECRET + "\"}")
                .post("/units")
                .then()
                .statusCode(201);

        assertThat(sealedBytes())
                .doesNotContain(new String(SECRET.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }

    /** Whatever statement fails, work and note are both undone, and the key is free. */
    @Test
    void work_and_answer_are_one_transaction() {
        int failures = 0;
        for (int statement = 1; ; statement++) {
            statements.failAt(statement);
            int status = admin().header("Idempotency-Key", "k-1")
                    .body("{\"name\":\"丰门街道\"}")
                    .post("/units")
                    .statusCode();
            statements.reset();
            if (status == 201) {
                break;
            }
            assertThat(status).isEqualTo(500);
            assertThat(rows("select name from unit")).isEmpty();
            assertThat(rows("select account from remembered_answer")).isEmpty();
            failures++;
        }
        assertThat(failures).as("claim, insert and note at least").isGreaterThanOrEqualTo(3);
        assertThat(rows("select name from unit")).hasSize(1);
        assertThat(rows("select account from remembered_answer")).hasSize(1);
    }

    /** Whoever waits holds a connection: some seconds, not as long as the other works. */
    @Test
    void who_waits_too_long_for_the_same_key_is_told_so() {
        String body = "{\"name\":\"丰门街道\"}";
        QuarkusTransaction.begin();
        try {
            answers.claim("admin", IdempotencyKey.of("k-1").hash(), new byte[0], clock.now());
            assertThat(entities.createNativeQuery("show lock_timeout").getSingleResult())
                    .as("the work itself waits as ever")
                    .isEqualTo("0");
            admin().header("Idempotency-Key", "k-1")
                    .header("Accept-Language", "en")
                    .body(body)
                    .post("/units")
                    .then()
                    .statusCode(409)
                    .header("Retry-After", "5")
                    .body(json("code", equalTo("still-at-work")))
                    .body(json("title", equalTo("Still at work")));
        } finally {
            QuarkusTransaction.rollback();
        }
        assertThat(rows("select name from unit")).isEmpty();

        admin().header("Idempotency-Key", "k-1")
                .body(body)
                .post("/units")
                .then()
                .statusCode(201);
    }

    @Test
    void a_checked_failure_undoes_the_work_too() {
        byte[] request = RequestDigest.sha256(new byte[0]);
        assertThatThrownBy(() -> once.handle(Caller.SCHEDULER, IdempotencyKey.of("k"), request, () -> {
                    throw new IOException("full");
                }))
                .isInstanceOf(IOException.class);
        assertThat(rows("select account from remembered_answer")).isEmpty();
    }

    @Test
    void answers_are_forgotten_after_a_week_in_batches() {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        """
                insert into remembered_answer (account, key_hash, request_hash, asked_at)
                select 'office1', sha256(cast(cast(n as text) as bytea)), '', cast(:now as timestamptz) - n * interval '1 day'
                  from generate_series(0, 2000) n""")
                .setParameter("now", clock.now().toString())
                .executeUpdate());

        assertThat(forget.handle(Caller.SCHEDULER)).as("more").isTrue();
        job.ask();

        assertThat(rows("select account from remembered_answer"))
                .as("of today and seven days back")
                .hasSize(8);
        clock.set(SettableClock.START.plusDays(3));
        job.ask();
        assertThat(rows("select account from remembered_answer")).hasSize(5);
    }

    private String sealedBytes() {
        return new String((byte[]) rows("select answer from remembered_answer").get(0), StandardCharsets.ISO_8859_1);
    }

    private List<?> rows(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(sql).getResultList());
    }
}
