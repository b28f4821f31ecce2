package cn.liuzhong.demo;

import cn.liuzhong.platform.Expected;
import cn.liuzhong.progress.CheckProgress;
import cn.liuzhong.progress.PlanRequest;
import cn.liuzhong.progress.ProgressDecisionRequest;
import cn.liuzhong.progress.ProgressRequest;
import cn.liuzhong.progress.ReportProgress;
import cn.liuzhong.progress.StatePlan;
import cn.liuzhong.progress.rules.YearPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** States the demonstration's annual plans, and reports the months that are over; all but the latest are checked. */
@ApplicationScoped
class DemoProgress {

    private final StatePlan state;
    private final ReportProgress report;
    private final CheckProgress check;
    private final EntityManager entities;

    DemoProgress(StatePlan state, ReportProgress report, CheckProgress check, EntityManager entities) {
        this.state = state;
        this.report = report;
        this.check = check;
        this.entities = entities;
    }

    /** @param plans null when the project has none */
    void load(DemoPersons.Of persons, UUID projectId, List<DemoList.Plan> plans, LocalDate today) {
        if (plans != null) {
            plans.forEach(plan -> load(persons, projectId, plan, today));
        }
        // All is one transaction: what was entered would be looked through for changes at every further statement.
        entities.flush();
        entities.clear();
    }

    private void load(DemoPersons.Of persons, UUID projectId, DemoList.Plan plan, LocalDate today) {
        int year = plan.year(today.getYear());
        PlanRequest request = new PlanRequest(plan.annual(), null, null, null, null, null);
        state.handle(DemoPersons.OFFICE, projectId, year, Expected.nothing(), request);
        if (plan.done() != null) {
            YearMonth december = YearMonth.of(year, YearPlan.MONTHS);
            report(persons, projectId, december, plan.done(), plan.text());
            accept(projectId, december);
            return;
        }
        int last = today.getMonthValue() - 1 - Objects.requireNonNullElse(plan.missing(), 0);
        YearPlan even = new YearPlan(plan.annual(), null);
        for (int month = 1; month <= last; month++) {
            BigDecimal done = even.cumulative(month).multiply(plan.pace()).setScale(0, RoundingMode.HALF_UP);
            YearMonth reported = YearMonth.of(year, month);
            report(persons, projectId, reported, done, "按计划推进（示例）");
            if (month < last) {
                accept(projectId, reported);
            }
        }
    }

    private void report(DemoPersons.Of persons, UUID projectId, YearMonth month, BigDecimal done, String text) {
        ProgressRequest request = new ProgressRequest(done, null, null, null, null, text, null);
        report.handle(persons.unit(), projectId, month, Expected.nothing(), request);
    }

    private void accept(UUID projectId, YearMonth month) {
        check.handle(DemoPersons.OFFICE, projectId, month, Expected.any(), new ProgressDecisionRequest(true, null));
    }
}
