package cn.liuzhong.milestone;

import cn.liuzhong.milestone.rules.MilestoneAction;
import cn.liuzhong.milestone.rules.MilestoneStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One step of a milestone's life. */
@Schema(name = "MilestoneStep")
public record MilestoneStepView(
        MilestoneAction action,
        MilestoneStatus fromStatus,
        MilestoneStatus toStatus,
        String doneBy,
        Instant doneAt,
        @Schema(nullable = true) String note,
        @Schema(description = "The day of the completion that was reported", nullable = true) LocalDate on,
        List<String> evidence) {

    static MilestoneStepView of(MilestoneStep step) {
        return new MilestoneStepView(
                step.action,
                step.fromStatus,
                step.toStatus,
                step.doneBy,
                step.doneAt,
                step.note,
                step.onDay,
                step.evidence);
    }
}
