package cn.liuzhong.issue;

import cn.liuzhong.access.Caller;
import cn.liuzhong.calendar.WorkingDays;
import cn.liuzhong.calendar.rules.WorkingCalendar;
import cn.liuzhong.issue.rules.IssueClimb;
import cn.liuzhong.issue.rules.IssueStatus;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.Ref;
import cn.liuzhong.project.ReadProjectFacts;
import cn.liuzhong.settings.CurrentSettings;
import cn.liuzhong.settings.rules.RuleSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Shows issues with what is computed from the settings and the calendar, in as many statements for a page as for one. */
@ApplicationScoped
class IssueViews {

    private final ReadProjectFacts projects;
    private final CurrentSettings settings;
    private final WorkingDays workingDays;
    private final OfficeClock clock;

    IssueViews(ReadProjectFacts projects, CurrentSettings settings, WorkingDays workingDays, OfficeClock clock) {
        this.projects = projects;
        this.settings = settings;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    List<IssueView> of(Caller caller, List<Issue> issues) {
        Surroundings around = around(caller, issues);
        return issues.stream().map(issue -> view(issue, around, null)).toList();
    }

    IssueView of(Caller caller, Issue issue, List<IssueStep> steps) {
        List<IssueStepView> history = steps.stream().map(IssueStepView::of).toList();
        return view(issue, around(caller, List.of(issue)), history);
    }

    private record Surroundings(Map<UUID, Ref> projects, RuleSettings rules, WorkingCalendar calendar) {}

    private Surroundings around(Caller caller, List<Issue> issues) {
        return new Surroundings(
                projects.refs(
                        caller, issues.stream().map(issue -> issue.projectId).toList()),
                settings.get(caller).rules(),
                workingDays.around(caller, clock.today()));
    }

    private static IssueView view(Issue issue, Surroundings around, List<IssueStepView> steps) {
        return new IssueView(
                issue.id,
                around.projects().get(issue.projectId),
                issue.title,
                issue.description,
                issue.typeCode,
                issue.dueOn,
                issue.raisedOn,
                issue.raisedBy,
                issue.level,
                issue.levelSince,
                levelDueOn(issue, around),
                issue.status,
                issue.closureRequestedOn,
                issue.closureRequestedBy,
                issue.closureCheckedBy,
                issue.closedOn,
                issue.closedBy,
                issue.closedOn == null
                        ? null
                        : issue.closedOn.plusDays(around.rules().lookBackDays()),
                issue.lookedBackOn,
                steps,
                issue.version);
    }

    /** Null where no clock runs: at the highest level, and from the closure request on. */
    private static LocalDate levelDueOn(Issue issue, Surroundings around) {
        return issue.status == IssueStatus.OPEN || issue.status == IssueStatus.IN_PROGRESS
                ? IssueClimb.climbsOn(issue.level, issue.levelSince, around.rules(), around.calendar())
                        .orElse(null)
                : null;
    }
}
