package cn.liuzhong.idempotency;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Declined;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.Refused;
import cn.liuzhong.platform.rules.Refusal;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;

/**
 * Does a piece of work once for a key: the work and the note of its answer are one transaction, so that after a crash either
 * both are there or neither. Of two at once the second waits for the first.
 */
@ApplicationScoped
class AnswerOnce {

    /** What the resource does and answers. */
    interface Work {
        Object answer() throws Exception;
    }

    private final RememberedAnswerRepository answers;
    private final ObjectMapper json;
    private final OfficeClock clock;

    AnswerOnce(RememberedAnswerRepository answers, ObjectMapper json, OfficeClock clock) {
        this.answers = answers;
        this.json = json;
        this.clock = clock;
    }

    /** Work that keeps its own transactions, while this one holds the key. What it says why not, is said of the request. */
    static Work apart(Work work) {
        return () -> {
            try {
                return QuarkusTransaction.suspendingExisting().call(work::answer);
            } catch (QuarkusTransactionException wrapped) {
                throw wrapped.getCause() instanceof Exception why ? why : wrapped;
            }
        };
    }

    /**
     * @param request the digest of what is asked
     * @return the work's own answer, or a {@link RememberedAnswer} when it had been done
     * @throws Declined 422 when the key stands for another request, 409 when that very request is still being worked on
     */
    @Transactional(rollbackOn = Exception.class)
    public Object handle(Caller caller, IdempotencyKey key, byte[] request, Work work) throws Exception {
        if (!answers.claim(caller.name(), key.hash(), request, clock.now())) {
            return remembered(caller, key, request);
        }
        Object answer = work.answer();
        byte[] note = json.writeValueAsBytes(RememberedAnswer.of(answer, json));
        answers.note(caller.name(), key.hash(), new Seal(key, request).close(note));
        return answer;
    }

    private RememberedAnswer remembered(Caller caller, IdempotencyKey key, byte[] request) throws Exception {
        RememberedAnswerRepository.Row row =
                answers.find(caller.name(), key.hash()).orElseThrow(() -> new Refused(Refusal.of("changed-meanwhile")));
        if (!Arrays.equals(row.request(), request)) {
            throw new Declined(422, "idempotency-key-reused");
        }
        return json.readValue(new Seal(key, request).open(row.answer()), RememberedAnswer.class);
    }
}
