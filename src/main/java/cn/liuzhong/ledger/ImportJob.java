package cn.liuzhong.ledger;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.UntilShutdown;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The scheduler's door to {@link NoteResults} and {@link WatchApplication}, for a check or an application ends with the service that is
 * at it and nobody else would say so, and to {@link ForgetWorkbooks}.
 */
@ApplicationScoped
class ImportJob {

    private final NoteResults note;
    private final WatchApplication watch;
    private final ForgetWorkbooks forget;

    ImportJob(NoteResults note, WatchApplication watch, ForgetWorkbooks forget) {
        this.note = note;
        this.watch = watch;
        this.forget = forget;
    }

    @UntilShutdown
    @Scheduled(identity = "lost-imports", every = "PT5M", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void failLost() {
        note.failLost(Caller.SCHEDULER);
        watch.stopLost(Caller.SCHEDULER);
    }

    @UntilShutdown
    @Scheduled(
            identity = "forget-workbooks",
            cron = "{liuzhong.ledger.forget-cron}",
            timeZone = "Asia/Shanghai",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        boolean more = true;
        while (more) {
            more = forget.handle(Caller.SCHEDULER);
        }
    }
}
