package cn.liuzhong.progress;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.progress.rules.MonthFigures;
import cn.liuzhong.progress.rules.YearPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.ArrayList;
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
        return view(caller, judged, sums.of(judged, caller.scope(), unitId, groupId), locale);
    }

    /** @param month up to which reports are read */
    @Transactional
    public YearByMonthView byMonth(Caller caller, YearMonth month, Locale locale) {
        YearSums year = sums.of(month, caller.scope(), null, null);
        List<MonthSumView> months = new ArrayList<>();
        for (int number = 1; number <= YearPlan.MONTHS; number++) {
            MonthFigures figures = year.reported().get(number);
            months.add(new MonthSumView(
                    ForecastView.month(month.getYear(), number),
                    year.plan().cumulative(number),
                    figures == null ? null : figures.done(),
                    figures == null ? null : figures.plan().cumulative(number),
                    year.reporters().getOrDefault(number, 0)));
        }
        return new YearByMonthView(month.getYear(), months, view(caller, month, year, locale));
    }

    private ListEarnedScheduleView view(Caller caller, YearMonth month, YearSums year, Locale locale) {
        EarnedScheduleView schedule = show.view(caller, month, year.plan(), year.reported(), List.of(), locale);
        int reported = schedule.reportedMonth() == null
                ? 0
                : year.reporters().get(YearMonth.parse(schedule.reportedMonth()).getMonthValue());
        return new ListEarnedScheduleView(
                month.toString(), year.withPlan(), reported, year.withPlan() - reported, schedule);
    }
}
