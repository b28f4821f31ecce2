package cn.liuzhong.deadline;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.UntilShutdown;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** The scheduler's door to {@link AnnounceDue}. Every replica asks; the outbox keeps one. */
@ApplicationScoped
class DeadlineJob {

    private final AnnounceDue announce;

    DeadlineJob(AnnounceDue announce) {
        this.announce = announce;
    }

    @UntilShutdown
    @Scheduled(
            identity = "deadlines",
            cron = "{liuzhong.deadlines.cron}",
            timeZone = "Asia/Shanghai",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void ask() {
        announce.handle(Caller.SCHEDULER);
    }
}
