package cn.liuzhong.supervision;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.supervision.rules.DuePeriods;
import cn.liuzhong.supervision.rules.RunKind;
import cn.liuzhong.supervision.rules.RunTrigger;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Runs the latest due period of a kind and notes older missed ones as skipped; each is a transaction of its own. */
@ApplicationScoped
class RunDue {

    private final FindRuns find;
    private final RunSupervision run;
    private final SkipPeriod skip;
    private final OfficeClock clock;

    RunDue(FindRuns find, RunSupervision run, SkipPeriod skip, OfficeClock clock) {
        this.find = find;
        this.run = run;
        this.skip = skip;
        this.clock = clock;
    }

    /** @param ran empty when nothing was due, or another replica has run it */
    record Done(Optional<RunView> ran, List<RunView> skipped) {}

    Done handle(Caller caller, RunKind kind, RunTrigger trigger) {
        DuePeriods due = find.due(caller, kind);
        List<RunView> skipped = due.skip().stream()
                .map(period -> skip.handle(caller, kind, period, trigger))
                .filter(Objects::nonNull)
                .toList();
        Optional<RunView> ran = due.run()
                .map(period -> run.handle(caller, new RunRequest(kind, period.text()), trigger, clock.now()))
                .filter(RunOutcome::ranNow)
                .map(RunOutcome::run);
        return new Done(ran, skipped);
    }
}
