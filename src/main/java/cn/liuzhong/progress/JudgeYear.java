package cn.liuzhong.progress;

import cn.liuzhong.progress.rules.Standing;
import cn.liuzhong.progress.rules.YearPlan;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps, with every report, how it stands against the plan in force, and with the plan, until when it was reported: so that
 * what lags is found by an index and the rule is asked about those only.
 */
@ApplicationScoped
class JudgeYear {

    private final PlanRepository plans;
    private final ProgressRepository reports;

    JudgeYear(PlanRepository plans, ProgressRepository reports) {
        this.plans = plans;
        this.reports = reports;
    }

    /** Before anything of the year is read that is going to be changed. */
    void begin(UUID projectId, int year) {
        reports.lock(projectId, year);
    }

    /** After a plan or a report of the year has changed. */
    void handle(UUID projectId, int year) {
        Optional<AnnualPlan> plan = plans.ofYear(projectId, year);
        int until = 0;
        for (ProgressReport report : reports.ofYear(projectId, year)) {
            report.stands(
                    plan.isPresent() && report.counts() ? standing(plan.get().plan(), report) : null);
            until = report.counts() ? report.month : until;
        }
        int reportedUntil = until;
        plan.ifPresent(inForce -> inForce.reportedUntil = reportedUntil);
    }

    private static Standing standing(YearPlan plan, ProgressReport report) {
        return Standing.of(plan, report.month, report.inForce.cumulative());
    }
}
