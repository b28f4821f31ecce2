package cn.liuzhong.supervision;

import cn.liuzhong.access.Caller;
import cn.liuzhong.calendar.rules.Period;
import cn.liuzhong.issue.ClimbDueIssues;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.supervision.rules.DuePeriods;
import cn.liuzhong.supervision.rules.RunKind;
import cn.liuzhong.supervision.rules.RunTrigger;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jboss.logging.Logger;

/**
 * The morning's work: runs the latest due period of each kind, notes older missed ones as skipped, lets issues climb. Each
 * step is a transaction of its own, so that one that fails holds up none of the others; it is made up for the next time.
 */
@ApplicationScoped
public class CatchUp {

    private static final Logger LOG = Logger.getLogger(CatchUp.class);

    private final FindRuns find;
    private final RunSupervision run;
    private final SkipPeriod skip;
    private final ClimbDueIssues climb;
    private final OfficeClock clock;

    CatchUp(FindRuns find, RunSupervision run, SkipPeriod skip, ClimbDueIssues climb, OfficeClock clock) {
        this.find = find;
        this.run = run;
        this.skip = skip;
        this.climb = climb;
        this.clock = clock;
    }

    public CatchUpView handle(Caller caller, RunTrigger trigger) {
        List<RunView> ran = new ArrayList<>();
        List<RunView> skipped = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        for (RunKind kind : RunKind.values()) {
            try {
                DuePeriods due = find.due(caller, kind);
                due.skip().stream()
                        .map(period -> skip.handle(caller, kind, period, trigger))
                        .filter(Objects::nonNull)
                        .forEach(skipped::add);
                due.run()
                        .map(period -> run(caller, kind, period, trigger))
                        .filter(RunOutcome::ranNow)
                        .map(RunOutcome::run)
                        .ifPresent(ran::add);
            } catch (RuntimeException e) {
                LOG.errorf(e, "catching up with %s failed", kind);
                failed.add(kind.name());
            }
        }
        return new CatchUpView(ran, skipped, climbed(caller, failed), failed);
    }

    private int climbed(Caller caller, List<String> failed) {
        try {
            return climb.handle(caller);
        } catch (RuntimeException e) {
            LOG.error("letting issues climb failed", e);
            failed.add("CLIMB");
            return 0;
        }
    }

    private RunOutcome run(Caller caller, RunKind kind, Period period, RunTrigger trigger) {
        return run.handle(caller, new RunRequest(kind, period.text()), trigger, clock.now());
    }
}
