package cn.liuzhong.issue;

import cn.liuzhong.access.Caller;
import cn.liuzhong.codelist.CheckCodes;
import cn.liuzhong.issue.rules.RaisingRule;
import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.Refused;
import cn.liuzhong.project.DueDay;
import cn.liuzhong.project.ReadProjectFacts;
import cn.liuzhong.project.rules.ProjectFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Raises an issue at the unit's level; its clock starts on the day it is recorded. */
@ApplicationScoped
public class RaiseIssue {

    private final IssueRepository issues;
    private final IssueViews views;
    private final ReadProjectFacts projects;
    private final CheckCodes codes;
    private final OfficeClock clock;

    RaiseIssue(
            IssueRepository issues, IssueViews views, ReadProjectFacts projects, CheckCodes codes, OfficeClock clock) {
        this.issues = issues;
        this.views = views;
        this.projects = projects;
        this.codes = codes;
        this.clock = clock;
    }

    @Transactional
    public IssueView handle(Caller caller, IssueRequest request) {
        ProjectFacts project = projects.referredTo(caller, request.projectId(), "/projectId");
        DueDay.check(project, request.dueOn(), "/dueOn");
        LocalDate today = clock.today();
        if (request.raisedOn() != null && request.raisedOn().isAfter(today)) {
            throw new InvalidInput("/raisedOn", "date.future");
        }
        Issue issue = new Issue();
        issue.status = RaisingRule.judge(project.listState()).orElseThrow(Refused::new);
        issue.projectId = project.id();
        issue.state(request.statement());
        issue.raisedOn = request.raisedOn() == null ? today : request.raisedOn();
        issue.raisedBy = caller.name();
        issue.levelSince = today;
        issue.createdAt = clock.now();
        IssueType.check(codes, caller, issue);
        issues.persistAndFlush(issue);
        return views.of(caller, issue, List.of());
    }
}
