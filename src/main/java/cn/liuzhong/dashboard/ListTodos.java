package cn.liuzhong.dashboard;

import cn.liuzhong.access.Caller;
import cn.liuzhong.assessment.FindObjections;
import cn.liuzhong.dashboard.rules.TodoKind;
import cn.liuzhong.issue.OpenIssues;
import cn.liuzhong.issue.rules.IssueLevel;
import cn.liuzhong.issue.rules.IssueStatus;
import cn.liuzhong.lag.CountLags;
import cn.liuzhong.lag.rules.LagKind;
import cn.liuzhong.milestone.CountMilestones;
import cn.liuzhong.progress.CountProgress;
import cn.liuzhong.progress.rules.ProgressStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Today's to-do of whoever asks. */
@ApplicationScoped
class ListTodos {

    private final ReadWork supervision;
    private final CountMilestones milestones;
    private final CountProgress progress;
    private final CountLags lags;
    private final FindObjections objections;

    ListTodos(
            ReadWork supervision,
            CountMilestones milestones,
            CountProgress progress,
            CountLags lags,
            FindObjections objections) {
        this.supervision = supervision;
        this.milestones = milestones;
        this.progress = progress;
        this.lags = lags;
        this.objections = objections;
    }

    /**
     * @param dueSoon milestones due within the days of the settings
     * @return only of what there is something
     */
    List<TodoView> handle(Caller caller, LocalDate asOf, long dueSoon, List<OpenIssues> issues) {
        Map<TodoKind, Long> open = new EnumMap<>(supervision.handle(caller));
        open.put(TodoKind.MILESTONES_DUE_SOON, dueSoon);
        open.put(TodoKind.COMPLETIONS_TO_VERIFY, milestones.toVerify(caller));
        open.put(TodoKind.RESCHEDULES_TO_DECIDE, milestones.reschedulesPending(caller));
        Map<ProgressStatus, Long> reports = progress.undecided(caller);
        open.put(TodoKind.REPORTS_TO_CHECK, reports.getOrDefault(ProgressStatus.SUBMITTED, 0L));
        open.put(TodoKind.REPORTS_RETURNED, reports.getOrDefault(ProgressStatus.RETURNED, 0L));
        open.put(TodoKind.REPORTS_OWED, lags.handle(caller, asOf).getOrDefault(LagKind.REPORT, 0L));
        open.put(TodoKind.OBJECTIONS_TO_DECIDE, objections.waiting(caller));
        open.put(TodoKind.CLOSURES_TO_CHECK, in(issues, IssueStatus.CLOSURE_REQUESTED));
        open.put(TodoKind.CLOSURES_TO_VERIFY, in(issues, IssueStatus.CLOSURE_CHECKED));
        open.put(TodoKind.ISSUES_OF_THE_UNIT, unsolved(issues, IssueLevel.UNIT));
        open.put(TodoKind.ISSUES_OF_THE_GROUP, unsolved(issues, IssueLevel.GROUP));
        open.put(TodoKind.ISSUES_OF_THE_OFFICE, unsolved(issues, IssueLevel.OFFICE));
        open.put(TodoKind.ISSUES_OF_THE_LEADING_GROUP, unsolved(issues, IssueLevel.LEADING_GROUP));
        return open.entrySet().stream()
                .filter(todo -> todo.getKey().isFor(caller.role()) && todo.getValue() > 0)
                .map(todo -> new TodoView(
                        todo.getKey(), todo.getValue(), todo.getKey().link()))
                .toList();
    }

    private static long in(List<OpenIssues> issues, IssueStatus status) {
        return issues.stream()
                .filter(issue -> issue.status() == status)
                .mapToLong(OpenIssues::count)
                .sum();
    }

    /** Whose closure was not requested yet. */
    private static long unsolved(List<OpenIssues> issues, IssueLevel level) {
        return issues.stream()
                .filter(issue -> issue.level() == level)
                .filter(issue -> issue.status() == IssueStatus.OPEN || issue.status() == IssueStatus.IN_PROGRESS)
                .mapToLong(OpenIssues::count)
                .sum();
    }
}
