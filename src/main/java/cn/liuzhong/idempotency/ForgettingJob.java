package cn.liuzhong.idempotency;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.UntilShutdown;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** The scheduler's door to {@link ForgetAnswers}. */
@ApplicationScoped
class ForgettingJob {

    private final ForgetAnswers forget;

    ForgettingJob(ForgetAnswers forget) {
        this.forget = forget;
    }

    @UntilShutdown
    @Scheduled(
            identity = "forgetting",
            cron = "{liuzhong.idempotency.cron}",
            timeZone = "Asia/Shanghai",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void ask() {
        boolean more = true;
        while (more) {
            more = forget.handle(Caller.SCHEDULER);
        }
    }
}
