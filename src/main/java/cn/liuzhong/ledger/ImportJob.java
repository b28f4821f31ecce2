package cn.liuzhong.ledger;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.UntilShutdown;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** The scheduler's door to {@link NoteResults}: a check ends with the service that makes it, and nobody else would say so. */
@ApplicationScoped
class ImportJob {

    private final NoteResults note;

    ImportJob(NoteResults note) {
        this.note = note;
    }

    @UntilShutdown
    @Scheduled(identity = "lost-imports", every = "PT5M", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void failLost() {
        note.failLost(Caller.SCHEDULER);
    }
}
