package cn.liuzhong.demo;

import cn.liuzhong.access.Caller;
import cn.liuzhong.issue.ActOnIssue;
import cn.liuzhong.issue.IssueActionRequest;
import cn.liuzhong.issue.IssueRequest;
import cn.liuzhong.issue.RaiseIssue;
import cn.liuzhong.issue.rules.IssueAction;
import cn.liuzhong.lag.AskExemption;
import cn.liuzhong.lag.DecideExemption;
import cn.liuzhong.lag.ExemptionDecisionRequest;
import cn.liuzhong.lag.ExemptionRequest;
import cn.liuzhong.lag.rules.LagKind;
import cn.liuzhong.platform.Expected;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Raises the demonstration's issues and closes one by three persons; asks for its exemption. */
@ApplicationScoped
class DemoIssues {

    private static final Expected ANY = Expected.any();
    private static final List<String> PAPER = List.of("材料（示例）");

    private final RaiseIssue raise;
    private final ActOnIssue act;
    private final AskExemption ask;
    private final DecideExemption decide;

    DemoIssues(RaiseIssue raise, ActOnIssue act, AskExemption ask, DecideExemption decide) {
        this.raise = raise;
        this.act = act;
        this.ask = ask;
        this.decide = decide;
    }

    void load(
            DemoPersons.Of persons, UUID projectId, DemoList.Project project, List<UUID> milestones, LocalDate today) {
        for (DemoList.Issue issue : project.issues()) {
            UUID id = raise.handle(persons.unit(), request(projectId, issue, today))
                    .id();
            issue.steps().forEach(action -> act.handle(by(persons, action), id, ANY, step(action)));
        }
        if (project.exemption() != null) {
            exempt(persons, project.exemption(), milestones, today);
        }
    }

    private void exempt(DemoPersons.Of persons, DemoList.Exemption exemption, List<UUID> milestones, LocalDate today) {
        UUID id = ask.handle(
                        persons.unit(),
                        new ExemptionRequest(
                                LagKind.MILESTONE,
                                milestones.get(exemption.milestone()),
                                exemption.reason(),
                                exemption.cause(),
                                PAPER,
                                today.plusDays(exemption.from()),
                                today.plusDays(exemption.until()),
                                null))
                .id();
        if (exemption.decided()) {
            decide.handle(DemoPersons.OFFICE, id, ANY, new ExemptionDecisionRequest(true, "情况属实（示例）", null, null));
        }
    }

    private static IssueRequest request(UUID projectId, DemoList.Issue issue, LocalDate today) {
        return new IssueRequest(
                projectId,
                issue.title(),
                today.plusDays(issue.due()),
                null,
                issue.type(),
                today.plusDays(issue.raised()));
    }

    private static IssueActionRequest step(IssueAction action) {
        List<String> evidence = action == IssueAction.REQUEST_CLOSURE ? PAPER : List.of();
        return new IssueActionRequest(action, "已协调（示例）", evidence, null, null);
    }

    private static Caller by(DemoPersons.Of persons, IssueAction action) {
        return switch (action) {
            case CHECK -> persons.group();
            case CLOSE -> DemoPersons.OFFICE;
            default -> persons.unit();
        };
    }
}
