package cn.liuzhong.supervision;

import cn.liuzhong.access.Caller;
import cn.liuzhong.calendar.rules.Period;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.settings.CurrentSettings;
import cn.liuzhong.supervision.rules.RunKind;
import cn.liuzhong.supervision.rules.RunTrigger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Notes that a period was missed and is not caught up with; a person can still run it. */
@ApplicationScoped
public class SkipPeriod {

    private final SupervisionRunRepository runs;
    private final CurrentSettings settings;
    private final TellOfRuns tell;
    private final OfficeClock clock;

    SkipPeriod(SupervisionRunRepository runs, CurrentSettings settings, TellOfRuns tell, OfficeClock clock) {
        this.runs = runs;
        this.settings = settings;
        this.tell = tell;
        this.clock = clock;
    }

    /** @return the record, or null when the period has one by now */
    @Transactional
    public RunView handle(Caller caller, RunKind kind, Period period, RunTrigger trigger) {
        SupervisionRun run = SupervisionRun.of(kind, period);
        run.skip(settings.get(caller).version(), trigger, caller.name(), clock.now());
        if (!runs.claim(run)) {
            return null;
        }
        tell.missed(caller, kind, period);
        return RunView.of(run);
    }
}
