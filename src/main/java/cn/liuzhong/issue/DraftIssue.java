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
import java.time.LocalDate;

/** Makes an issue of what was stated, when it may be raised; nothing is written. */
@ApplicationScoped
class DraftIssue {

    private final ReadProjectFacts projects;
    private final CheckCodes codes;
    private final OfficeClock clock;

    DraftIssue(ReadProjectFacts projects, CheckCodes codes, OfficeClock clock) {
        this.projects = projects;
        this.codes = codes;
        this.clock = clock;
    }

    Issue of(Caller caller, IssueRequest request) {
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
        return issue;
    }
}
