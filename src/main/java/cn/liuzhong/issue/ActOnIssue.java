package cn.liuzhong.issue;

import cn.liuzhong.access.Caller;
import cn.liuzhong.issue.rules.IssueAction;
import cn.liuzhong.issue.rules.IssueActors;
import cn.liuzhong.issue.rules.IssueLifeCycle;
import cn.liuzhong.issue.rules.IssueMove;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.Refused;
import cn.liuzhong.project.DueDay;
import cn.liuzhong.project.ReadProjectFacts;
import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Moves an issue along its life-cycle (§3.7) and records the step. */
@ApplicationScoped
public class ActOnIssue {

    private final IssueRepository issues;
    private final IssueViews views;
    private final ReadProjectFacts projects;
    private final IssueNews news;
    private final OfficeClock clock;

    ActOnIssue(IssueRepository issues, IssueViews views, ReadProjectFacts projects, IssueNews news, OfficeClock clock) {
        this.issues = issues;
        this.views = views;
        this.projects = projects;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    public IssueView handle(Caller caller, UUID id, Expected expected, IssueActionRequest request) {
        Issue issue = issues.require(caller, id);
        expected.check(issue.version);
        request.check();
        if (!IssueActors.may(caller.role(), request.action(), issue.status)) {
            throw new ForbiddenException();
        }
        IssueMove move = IssueLifeCycle.judge(issue.facts(), request.action(), caller.name())
                .orElseThrow(Refused::new);
        LocalDate on = day(issue, request);
        IssueStep step = record(caller, issue, request, move, on);
        issue.move(request.action(), move, caller.name(), on, clock.today());
        if (request.dueOn() != null) {
            DueDay.check(projects.of(caller, issue.projectId), request.dueOn(), "/dueOn");
            issue.dueOn = request.dueOn();
        }
        issues.flush();
        news.moved(caller, step.id, List.of(new IssueNews.News(issue, step)));
        return views.of(caller, issue, issues.steps(id));
    }

    /** Closure is not asked for before the issue was raised or given back, nor looked back at before it was closed. */
    private LocalDate day(Issue issue, IssueActionRequest request) {
        LocalDate today = clock.today();
        if (request.on() == null) {
            return today;
        }
        if (request.on().isAfter(today)) {
            throw new InvalidInput("/on", "date.future");
        }
        LocalDate undoneOn = null;
        LocalDate earliest = issue.closedOn;
        if (request.action() == IssueAction.REQUEST_CLOSURE) {
            undoneOn = issues.lastUndone(issue.id).map(OfficeClock::dayOf).orElse(null);
            earliest = IssueLifeCycle.earliestRequest(issue.raisedOn, undoneOn);
        }
        if (request.on().isBefore(earliest)) {
            throw earliest.equals(undoneOn)
                    ? new InvalidInput("/on", "issue.on.before-return", earliest.toString())
                    : new InvalidInput("/on", "issue.on.too-early", earliest.toString());
        }
        return request.on();
    }

    private IssueStep record(Caller caller, Issue issue, IssueActionRequest request, IssueMove move, LocalDate on) {
        IssueStep step = new IssueStep(issue, request.action(), move, caller.name(), clock.now());
        step.note = request.note();
        step.onDay = request.action().takesDay() ? on : null;
        step.evidence = request.evidence();
        issues.record(step);
        return step;
    }
}
