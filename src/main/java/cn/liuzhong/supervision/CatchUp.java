package cn.liuzhong.supervision;

import cn.liuzhong.access.Caller;
import cn.liuzhong.issue.ClimbDueIssues;
import cn.liuzhong.supervision.rules.RunKind;
import cn.liuzhong.supervision.rules.RunTrigger;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * The morning's work: runs the latest due period of each kind, notes older missed ones as skipped, lets issues climb. Each
 * step is a transaction of its own, so that one that fails holds up none of the others; it is made up for the next time.
 */
@ApplicationScoped
public class CatchUp {

    private static final Logger LOG = Logger.getLogger(CatchUp.class);

    /** What the climbing of issues is called among the steps. */
    static final String CLIMB = "CLIMB";

    private final RunDue runs;
    private final ClimbDueIssues climb;
    private final TellOfRuns tell;

    CatchUp(RunDue runs, ClimbDueIssues climb, TellOfRuns tell) {
        this.runs = runs;
        this.climb = climb;
        this.tell = tell;
    }

    public CatchUpView handle(Caller caller, RunTrigger trigger) {
        List<RunView> ran = new ArrayList<>();
        List<RunView> skipped = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        for (RunKind kind : RunKind.values()) {
            try {
                RunDue.Done done = runs.handle(caller, kind, trigger);
                done.ran().ifPresent(ran::add);
                skipped.addAll(done.skipped());
            } catch (RuntimeException e) {
                LOG.errorf(e, "catching up with %s failed", kind);
                failed.add(kind.name());
                told(() -> tell.failed(caller, kind, e));
            }
        }
        return new CatchUpView(ran, skipped, climbed(caller, failed), failed);
    }

    private int climbed(Caller caller, List<String> failed) {
        try {
            return climb.handle(caller);
        } catch (RuntimeException e) {
            LOG.error("letting issues climb failed", e);
            failed.add(CLIMB);
            told(() -> tell.climbingFailed(caller, e));
            return 0;
        }
    }

    /** What made the step fail may be in the way of telling too. */
    private static void told(Runnable telling) {
        try {
            telling.run();
        } catch (RuntimeException e) {
            LOG.error("telling the office failed", e);
        }
    }
}
