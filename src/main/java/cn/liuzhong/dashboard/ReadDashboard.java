package cn.liuzhong.dashboard;

import cn.liuzhong.access.Caller;
import cn.liuzhong.issue.CountIssues;
import cn.liuzhong.issue.OpenIssues;
import cn.liuzhong.milestone.CountMilestones;
import cn.liuzhong.milestone.DueMilestones;
import cn.liuzhong.progress.SumEarnedSchedule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The console's first page in one answer: as many statements whatever there is, and none that reads what is closed or of
 * another year.
 */
@ApplicationScoped
public class ReadDashboard {

    private static final int SHOWN = 20;

    private final ReadList list;
    private final SumEarnedSchedule year;
    private final CountMilestones milestones;
    private final CountIssues issues;
    private final ListTodos todos;

    ReadDashboard(
            ReadList list, SumEarnedSchedule year, CountMilestones milestones, CountIssues issues, ListTodos todos) {
        this.list = list;
        this.year = year;
        this.milestones = milestones;
        this.issues = issues;
        this.todos = todos;
    }

    @Transactional
    public DashboardView handle(Caller caller, LocalDate asOf, Locale locale) {
        ReadList.Standing standing = list.handle(caller, asOf, SHOWN, locale);
        DueMilestones due = milestones.dueSoon(caller, asOf, SHOWN);
        List<OpenIssues> open = issues.open(caller, asOf);
        return new DashboardView(
                asOf,
                standing.lights(),
                standing.phases(),
                standing.categories(),
                year.byMonth(caller, YearMonth.from(asOf).minusMonths(1), locale),
                standing.laggingUnits(),
                DueSoonView.of(due, issues.dueSoon(caller, asOf, due.until(), SHOWN), SHOWN),
                byLevelAndAge(open),
                todos.handle(caller, asOf, due.count(), open));
    }

    private static List<IssueCountView> byLevelAndAge(List<OpenIssues> open) {
        return open.stream()
                .collect(Collectors.groupingBy(
                        OpenIssues::level,
                        TreeMap::new,
                        Collectors.groupingBy(
                                OpenIssues::age, TreeMap::new, Collectors.summingLong(OpenIssues::count))))
                .entrySet()
                .stream()
                .flatMap(level -> level.getValue().entrySet().stream()
                        .map(age -> new IssueCountView(level.getKey(), age.getKey(), age.getValue())))
                .toList();
    }
}
