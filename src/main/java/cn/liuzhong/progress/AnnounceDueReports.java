package cn.liuzhong.progress;

import cn.liuzhong.access.Caller;
import cn.liuzhong.calendar.WorkingDays;
import cn.liuzhong.calendar.rules.WorkingCalendar;
import cn.liuzhong.notification.Announce;
import cn.liuzhong.notification.Announcement;
import cn.liuzhong.notification.Audience;
import cn.liuzhong.notification.NotificationEvent;
import cn.liuzhong.platform.Ids;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.progress.PlanLagRepository.Owing;
import cn.liuzhong.progress.rules.ReportRule;
import cn.liuzhong.settings.CurrentSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** Tells each unit once for a month, shortly before its reports are due or later, of how many projects it owes them. */
@ApplicationScoped
public class AnnounceDueReports {

    private final PlanLagRepository plans;
    private final WorkingDays workingDays;
    private final CurrentSettings settings;
    private final Announce announce;
    private final OfficeClock clock;

    AnnounceDueReports(
            PlanLagRepository plans,
            WorkingDays workingDays,
            CurrentSettings settings,
            Announce announce,
            OfficeClock clock) {
        this.plans = plans;
        this.workingDays = workingDays;
        this.settings = settings;
        this.announce = announce;
        this.clock = clock;
    }

    @Transactional
    public void handle(Caller caller) {
        LocalDate today = clock.today();
        WorkingCalendar calendar = workingDays.around(caller, today);
        YearMonth month = YearMonth.from(today).minusMonths(1);
        LocalDate dueOn =
                ReportRule.dueOn(month, settings.get(caller).rules().report().dueWorkingDay(), calendar);
        List<Owing> owing =
                ReportRule.isNear(dueOn, today, calendar) ? plans.owingByUnit(month, dueOn.getYear()) : List.of();
        announce.handle(
                caller,
                NotificationEvent.REPORT_DUE,
                Ids.next(),
                owing.stream().map(unit -> told(unit, month, dueOn)).toList(),
                clock.now());
    }

    private static Announcement told(Owing unit, YearMonth month, LocalDate dueOn) {
        return new Announcement(
                unit.unitId(),
                Audience.unit(unit.unitId()),
                month.toString(),
                Map.of("month", month.toString(), "count", unit.projects(), "dueOn", dueOn));
    }
}
