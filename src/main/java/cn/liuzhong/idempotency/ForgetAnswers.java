package cn.liuzhong.idempotency;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.OfficeClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets answers that nobody will ask for again. */
@ApplicationScoped
class ForgetAnswers {

    static final int BATCH = 1000;

    private final RememberedAnswerRepository answers;
    private final OfficeClock clock;
    private final Duration keep;

    ForgetAnswers(
            RememberedAnswerRepository answers,
            OfficeClock clock,
            @ConfigProperty(name = "liuzhong.idempotency.keep") Duration keep) {
        this.answers = answers;
        this.clock = clock;
        this.keep = keep;
    }

    /**
     * One batch, so that no transaction grows long.
     *
     * @return whether there may be more
     */
    @Transactional
    public boolean handle(Caller caller) {
        return answers.forget(clock.now().minus(keep), BATCH) == BATCH;
    }
}
