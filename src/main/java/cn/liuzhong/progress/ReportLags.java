package cn.liuzhong.progress;

import cn.liuzhong.access.Caller;
import cn.liuzhong.calendar.WorkingDays;
import cn.liuzhong.calendar.rules.WorkingCalendar;
import cn.liuzhong.lag.LagScope;
import cn.liuzhong.lag.LagSource;
import cn.liuzhong.lag.LagSubject;
import cn.liuzhong.lag.rules.LagKind;
import cn.liuzhong.lag.rules.Lagging;
import cn.liuzhong.platform.Messages;
import cn.liuzhong.progress.rules.ReportRule;
import cn.liuzhong.settings.rules.RuleSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who owes a progress report (§3.2): what lags is the reporting under a project's plan. */
@ApplicationScoped
class ReportLags implements LagSource {

    private final PlanLagRepository candidates;
    private final PlanRepository plans;
    private final WorkingDays workingDays;
    private final Messages messages;

    ReportLags(PlanLagRepository candidates, PlanRepository plans, WorkingDays workingDays, Messages messages) {
        this.candidates = candidates;
        this.plans = plans;
        this.workingDays = workingDays;
        this.messages = messages;
    }

    @Override
    public LagKind kind() {
        return LagKind.REPORT;
    }

    @Override
    public List<Lagging> lagging(LocalDate asOf, LagScope scope, RuleSettings rules) {
        WorkingCalendar calendar = workingDays.around(Caller.SCHEDULER, asOf);
        int workingDay = rules.report().dueWorkingDay();
        YearMonth month = ReportRule.latestDue(asOf, workingDay, calendar);
        LocalDate dueOn = ReportRule.dueOn(month, workingDay, calendar);
        String title = messages.text(
                Messages.DEFAULT,
                "lag.title.REPORT",
                String.valueOf(month.getYear()),
                String.valueOf(month.getMonthValue()));
        int cutOffYear = asOf.minusDays(1).getYear();
        LocalDate lagSince = dueOn.plusDays(1);
        return candidates.owing(month, cutOffYear, lagSince, scope).stream()
                .map(planned -> new Lagging(
                        kind(),
                        planned.planId(),
                        planned.projectId(),
                        planned.projectName(),
                        planned.unitId(),
                        title,
                        dueOn,
                        lagSince,
                        false))
                .toList();
    }

    @Override
    public Optional<LagSubject> subject(UUID subjectId) {
        return PlanLags.subject(plans, messages, kind(), subjectId);
    }
}
