package cn.liuzhong.account;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.UntilShutdown;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** The scheduler's door to {@link ForgetSignIns}. */
@ApplicationScoped
class ForgettingJob {

    private final ForgetSignIns forget;

    ForgettingJob(ForgetSignIns forget) {
        this.forget = forget;
    }

    @UntilShutdown
    @Scheduled(identity = "forget-sign-ins", cron = "{liuzhong.accounts.forget-cron}", timeZone = "Asia/Shanghai")
    void forget() {
        forget.handle(Caller.SCHEDULER);
    }
}
