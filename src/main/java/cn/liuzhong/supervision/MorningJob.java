package cn.liuzhong.supervision;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.UntilShutdown;
import cn.liuzhong.supervision.rules.RunTrigger;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** The scheduler's door to {@link CatchUp}. Every replica asks; the database lets one answer. */
@ApplicationScoped
class MorningJob {

    private static final Logger LOG = Logger.getLogger(MorningJob.class);

    private final CatchUp catchUp;
    private final RecordInstallation recordInstallation;
    private final RunMetrics metrics;

    MorningJob(CatchUp catchUp, RecordInstallation recordInstallation, RunMetrics metrics) {
        this.catchUp = catchUp;
        this.metrics = metrics;
        this.recordInstallation = recordInstallation;
    }

    void installed(@Observes StartupEvent started) {
        recordInstallation.handle(Caller.SCHEDULER);
    }

    @UntilShutdown
    @Scheduled(
            identity = "morning",
            cron = "{liuzhong.supervision.cron}",
            timeZone = "Asia/Shanghai",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void ask() {
        CatchUpView done = catchUp.handle(Caller.SCHEDULER, RunTrigger.SCHEDULER);
        done.ran()
                .forEach(run -> LOG.infof(
                        "ran %s %s: %d units, %d items, %d ms",
                        run.kind(), run.period(), run.units(), run.items(), run.tookMs()));
        metrics.refresh();
        done.skipped().forEach(run -> LOG.warnf("skipped %s %s: missed", run.kind(), run.period()));
    }
}
