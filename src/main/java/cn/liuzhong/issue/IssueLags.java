package cn.liuzhong.issue;

import cn.liuzhong.lag.DeadlineTable;
import cn.liuzhong.lag.LagScope;
import cn.liuzhong.lag.LagSource;
import cn.liuzhong.lag.LagSubject;
import cn.liuzhong.lag.rules.LagKind;
import cn.liuzhong.lag.rules.Lagging;
import cn.liuzhong.settings.rules.RuleSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Issues that lag (§3.2): due before the as-of day, and closure not requested before it. */
@ApplicationScoped
class IssueLags implements LagSource {

    private static final DeadlineTable TABLE =
            new DeadlineTable(LagKind.ISSUE, "issue", "title", "closure_requested_on");

    private final IssueRepository issues;

    IssueLags(IssueRepository issues) {
        this.issues = issues;
    }

    @Override
    public LagKind kind() {
        return LagKind.ISSUE;
    }

    @Override
    public List<Lagging> lagging(LocalDate asOf, LagScope scope, RuleSettings rules) {
        return TABLE.lagging(issues.getEntityManager(), asOf, scope);
    }

    @Override
    public Optional<LagSubject> subject(UUID subjectId) {
        return issues.findByIdOptional(subjectId).map(issue -> new LagSubject(issue.projectId, issue.title));
    }
}
