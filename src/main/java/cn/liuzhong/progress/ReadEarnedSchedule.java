package cn.liuzhong.progress;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.NoSuchRow;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.progress.rules.YearFigures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.Locale;
import java.util.UUID;

/** How a project's year stands in time (§3.8), with 把握度 beside it. */
@ApplicationScoped
public class ReadEarnedSchedule {

    private final ReadYearFigures figures;
    private final ProgressRepository reports;
    private final ConfidenceRepository confidences;
    private final ShowSchedule show;
    private final OfficeClock clock;

    ReadEarnedSchedule(
            ReadYearFigures figures,
            ProgressRepository reports,
            ConfidenceRepository confidences,
            ShowSchedule show,
            OfficeClock clock) {
        this.figures = figures;
        this.reports = reports;
        this.confidences = confidences;
        this.show = show;
        this.clock = clock;
    }

    /**
     * @param month null: the latest that was reported, or this one when none was
     * @throws NoSuchRow when the project has no plan for the month's year
     */
    @Transactional
    public EarnedScheduleView handle(Caller caller, UUID projectId, YearMonth month, Locale locale) {
        YearMonth judged = month == null
                ? reports.lastInForce(projectId)
                        .map(ProgressReport::yearMonth)
                        .orElseGet(() -> YearMonth.from(clock.today()))
                : month;
        YearFigures year = figures.of(caller, projectId, judged.getYear())
                .orElseThrow(() -> new NoSuchRow("plan", judged.getYear()));
        return show.view(
                caller,
                judged,
                year.plan(),
                year.until(judged.getMonthValue()),
                confidences.until(projectId, judged),
                locale);
    }
}
