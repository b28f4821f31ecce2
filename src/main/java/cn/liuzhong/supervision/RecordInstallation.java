package cn.liuzhong.supervision;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.OfficeClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Notes the day of the first start: the scheduler begins with the period of this day and never goes back behind it. */
@ApplicationScoped
public class RecordInstallation {

    private final SupervisionRunRepository runs;
    private final OfficeClock clock;

    RecordInstallation(SupervisionRunRepository runs, OfficeClock clock) {
        this.runs = runs;
        this.clock = clock;
    }

    @Transactional
    public void handle(Caller caller) {
        runs.recordInstallation(clock.today());
    }
}
