package cn.liuzhong.progress;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.OfficeClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * How the year stands in time, of all projects together that the caller sees: each month's plan and done are those of its own
 * reporters, so that nobody's missing report counts as nothing done.
 */
@ApplicationScoped
public class SumEarnedSchedule {

    private final YearSumRepository sums;
    private final ShowSchedule show;
    private final OfficeClock clock;

    SumEarnedSchedule(YearSumRepository sums, ShowSchedule show, OfficeClock clock) {
        this.sums = sums;
        this.show = show;
        this.clock = clock;
    }

    /**
     * @param month null: the last that is complete
     * @param unitId null: of all units
     * @param groupId null: of all groups
     */
    @Transactional
    public ListEarnedScheduleView handle(Caller caller, YearMonth month, UUID unitId, UUID groupId, Locale locale) {
        YearMonth judged = month == null ? YearMonth.from(clock.today()).minusMonths(1) : month;
        YearSums year = sums.of(judged, caller.scope(), unitId, groupId);
        int reported = year.reported().isEmpty()
                ? 0
                : year.reporters().get(year.reported().lastKey());
        return new ListEarnedScheduleView(
                judged.toString(),
                year.withPlan(),
                reported,
                year.withPlan() - reported,
                show.view(caller, judged, year.plan(), year.reported(), List.of(), locale));
    }
}
