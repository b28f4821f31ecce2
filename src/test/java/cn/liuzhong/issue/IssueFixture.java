package cn.liuzhong.issue;

import cn.liuzhong.access.Caller;
import cn.liuzhong.issue.rules.IssueAction;
import cn.liuzhong.platform.Expected;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Raises and moves issues through the use cases, for tests that are about something else. */
@ApplicationScoped
public class IssueFixture {

    private static final Caller UNIT = Caller.office("unit1");

    private final RaiseIssue raise;
    private final ActOnIssue act;

    IssueFixture(RaiseIssue raise, ActOnIssue act) {
        this.raise = raise;
        this.act = act;
    }

    public UUID issue(UUID projectId, String dueOn) {
        return raise.handle(
                        UNIT,
                        new IssueRequest(
                                projectId, "用地指标未落实", LocalDate.parse(dueOn), null, null, LocalDate.of(2020, 10, 1)))
                .id();
    }

    public void closureRequested(UUID issueId, String on) {
        act.handle(
                UNIT,
                issueId,
                Expected.any(),
                new IssueActionRequest(
                        IssueAction.REQUEST_CLOSURE, null, List.of("用地批复（示例）"), LocalDate.parse(on), null));
    }

    public void returned(UUID issueId) {
        act.handle(
                Caller.office("group1"),
                issueId,
                Expected.any(),
                new IssueActionRequest(IssueAction.RETURN, "批复不全", null, null, null));
    }
}
