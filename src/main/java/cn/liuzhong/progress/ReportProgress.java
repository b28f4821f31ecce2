package cn.liuzhong.progress;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.PreconditionProblem;
import cn.liuzhong.platform.Refused;
import cn.liuzhong.platform.Stated;
import cn.liuzhong.progress.rules.Doubt;
import cn.liuzhong.progress.rules.DoubtRule;
import cn.liuzhong.progress.rules.ProgressAction;
import cn.liuzhong.progress.rules.ProgressLifeCycle;
import cn.liuzhong.progress.rules.ProgressStatus;
import cn.liuzhong.project.ReadProjectFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;

/** Reports a month, or corrects it: a correction is a new version beside the old ones (§3.2). */
@ApplicationScoped
public class ReportProgress {

    private final ProgressRepository reports;
    private final PlanRepository plans;
    private final ReadProjectFacts projects;
    private final ShowProgress show;
    private final OfficeClock clock;

    ReportProgress(
            ProgressRepository reports,
            PlanRepository plans,
            ReadProjectFacts projects,
            ShowProgress show,
            OfficeClock clock) {
        this.reports = reports;
        this.plans = plans;
        this.projects = projects;
        this.show = show;
        this.clock = clock;
    }

    /** @throws PreconditionProblem 428 when the month was reported and the caller has not read it, 412 when it has changed */
    @Transactional
    public Stated<ProgressView> handle(
            Caller caller, UUID projectId, YearMonth month, Expected expected, ProgressRequest request) {
        projects.of(caller, projectId);
        check(month, request);
        reports.lock(projectId, month.getYear());
        ProgressReport report = reports.ofMonth(projectId, month).orElse(null);
        boolean made = report == null;
        if (made) {
            expected.checkNone();
            report = ProgressReport.of(projectId, month);
        } else {
            expected.check(report.version);
            correct(report, request);
        }
        report.latest++;
        report.inForce = request.amounts();
        reports.persist(report);
        ProgressVersion version = new ProgressVersion();
        version.reportId = report.id;
        version.projectId = projectId;
        version.number = report.latest;
        version.amounts = request.amounts();
        version.text = request.text();
        version.note = request.note();
        version.doubt(doubts(projectId, month, request));
        version.reportedBy = caller.name();
        version.reportedAt = clock.now();
        report.doubtful = !version.doubts.isEmpty();
        reports.record(version);
        return new Stated<>(show.changed(caller, report), made);
    }

    private void check(YearMonth month, ProgressRequest request) {
        if (month.isAfter(YearMonth.from(clock.today()))) {
            throw new InvalidInput("/month", "month.future");
        }
        Amounts amounts = request.amounts();
        if (!amounts.sumUp()) {
            throw new InvalidInput(
                    "/cumulative",
                    "components.sum",
                    amounts.components().stripTrailingZeros().toPlainString());
        }
    }

    /** What somebody has checked is not corrected in silence. */
    private static void correct(ProgressReport report, ProgressRequest request) {
        if (report.status == ProgressStatus.CHECKED
                && (request.note() == null || request.note().isBlank())) {
            throw new InvalidInput("/note", "note.required");
        }
        report.status = ProgressLifeCycle.TABLE
                .after(report.status, ProgressAction.REPORT)
                .orElseThrow(Refused::new);
    }

    private List<Doubt> doubts(UUID projectId, YearMonth month, ProgressRequest request) {
        int year = month.getYear();
        NavigableMap<Integer, BigDecimal> done =
                reports.doneInYear(List.of(projectId), year).getOrDefault(projectId, new TreeMap<>());
        return DoubtRule.judge(
                done.headMap(month.getMonthValue(), false),
                month.getMonthValue(),
                request.cumulative(),
                request.note(),
                plans.ofYear(projectId, year).map(AnnualPlan::plan).orElse(null));
    }
}
