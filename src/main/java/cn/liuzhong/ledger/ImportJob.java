package cn.liuzhong.ledger;

import cn.liuzhong.access.Caller;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The scheduler's door to {@link NoteResults} and {@link WatchApplication}: a check or an application ends with the service that is at
 * it, and nobody else would say so.
 */
@ApplicationScoped
class ImportJob {

    private final NoteResults note;
    private final WatchApplication watch;

    ImportJob(NoteResults note, WatchApplication watch) {
        this.note = note;
        this.watch = watch;
    }

    @Scheduled(identity = "lost-imports", every = "PT5M", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void failLost() {
        note.failLost(Caller.SCHEDULER);
        watch.stopLost(Caller.SCHEDULER);
    }
}
