package cn.liuzhong.demo;

import cn.liuzhong.milestone.AddMilestone;
import cn.liuzhong.milestone.CompletionRequest;
import cn.liuzhong.milestone.MilestoneRequest;
import cn.liuzhong.milestone.ReportCompletion;
import cn.liuzhong.milestone.VerificationRequest;
import cn.liuzhong.milestone.VerifyCompletion;
import cn.liuzhong.milestone.VoidMilestone;
import cn.liuzhong.milestone.VoidingRequest;
import cn.liuzhong.platform.Expected;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Plans the demonstration's milestones and reports, checks, returns and voids some. */
@ApplicationScoped
class DemoMilestones {

    private static final Expected ANY = Expected.any();

    private final AddMilestone add;
    private final ReportCompletion report;
    private final VerifyCompletion verify;
    private final VoidMilestone voiding;
    private final DemoReschedules reschedules;

    DemoMilestones(
            AddMilestone add,
            ReportCompletion report,
            VerifyCompletion verify,
            VoidMilestone voiding,
            DemoReschedules reschedules) {
        this.add = add;
        this.report = report;
        this.verify = verify;
        this.voiding = voiding;
        this.reschedules = reschedules;
    }

    List<UUID> load(DemoPersons.Of persons, UUID projectId, List<DemoList.Milestone> milestones, LocalDate today) {
        return milestones.stream()
                .map(milestone -> load(persons, projectId, milestone, today))
                .toList();
    }

    private UUID load(DemoPersons.Of persons, UUID projectId, DemoList.Milestone milestone, LocalDate today) {
        MilestoneRequest request = new MilestoneRequest(milestone.name(), today.plusDays(milestone.due()));
        UUID id = add.handle(DemoPersons.OFFICE, projectId, request).id();
        if (milestone.done() != null) {
            complete(persons, id, today.plusDays(milestone.done()), milestone.state());
        } else if (milestone.state() == DemoList.State.VOIDED) {
            voiding.handle(DemoPersons.OFFICE, id, ANY, new VoidingRequest("方案调整（示例）"));
        }
        if (milestone.replan() != null) {
            reschedules.load(persons, id, milestone.replan(), today);
        }
        return id;
    }

    private void complete(DemoPersons.Of persons, UUID id, LocalDate completedOn, DemoList.State state) {
        report.handle(persons.unit(), id, ANY, new CompletionRequest(completedOn, "已完成（示例）", List.of("现场照片（示例）")));
        if (state == DemoList.State.RETURNED) {
            verify.handle(DemoPersons.OFFICE, id, ANY, new VerificationRequest(false, "佐证材料不足（示例）"));
        } else if (state == null) {
            verify.handle(DemoPersons.OFFICE, id, ANY, new VerificationRequest(true, null));
        }
    }
}
