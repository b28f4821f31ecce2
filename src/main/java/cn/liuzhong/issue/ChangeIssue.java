package cn.liuzhong.issue;

import cn.liuzhong.access.Caller;
import cn.liuzhong.codelist.CheckCodes;
import cn.liuzhong.issue.rules.IssueActors;
import cn.liuzhong.issue.rules.IssueLifeCycle;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.MergePatch;
import cn.liuzhong.platform.Refused;
import cn.liuzhong.project.DueDay;
import cn.liuzhong.project.ReadProjectFacts;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;

/** Changes what is stated of an issue. An issue has no baseline: the office sets its due date. */
@ApplicationScoped
public class ChangeIssue {

    private final IssueRepository issues;
    private final IssueViews views;
    private final ReadProjectFacts projects;
    private final CheckCodes codes;
    private final MergePatch mergePatch;

    ChangeIssue(
            IssueRepository issues,
            IssueViews views,
            ReadProjectFacts projects,
            CheckCodes codes,
            MergePatch mergePatch) {
        this.issues = issues;
        this.views = views;
        this.projects = projects;
        this.codes = codes;
        this.mergePatch = mergePatch;
    }

    @Transactional
    public IssueView handle(Caller caller, UUID id, Expected expected, JsonNode patch) {
        Issue issue = issues.require(caller, id);
        expected.check(issue.version);
        IssueChangeRequest request = mergePatch.apply(issue.asRequest(), patch, IssueChangeRequest.class);
        if (!request.dueOn().equals(issue.dueOn)) {
            if (!IssueActors.maySetDueOn(caller.role())) {
                throw new ForbiddenException();
            }
            IssueLifeCycle.judgeNewDueOn(issue.status).orElseThrow(Refused::new);
            DueDay.check(projects.of(caller, issue.projectId), request.dueOn(), "/dueOn");
        }
        boolean otherType = !Objects.equals(request.typeCode(), issue.typeCode);
        issue.state(request);
        if (otherType) {
            IssueType.check(codes, caller, issue);
        }
        issues.flush();
        return views.of(caller, issue, issues.steps(id));
    }
}
