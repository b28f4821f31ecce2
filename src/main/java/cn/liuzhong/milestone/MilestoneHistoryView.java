package cn.liuzhong.milestone;

import cn.liuzhong.milestone.rules.MilestoneStatus;
import cn.liuzhong.platform.Ref;
import cn.liuzhong.platform.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A milestone with what happened to it.
 *
 * @param steps the latest, latest first
 * @param reschedules the latest requests for a new due date, latest first
 */
@Schema(name = "MilestoneWithHistory")
public record MilestoneHistoryView(
        UUID id,
        Ref project,
        String name,
        LocalDate baselineOn,
        LocalDate dueOn,
        MilestoneStatus status,
        @Schema(nullable = true) LocalDate completedOn,
        @Schema(nullable = true) String completionNote,
        List<String> evidence,
        int replans,
        Instant createdAt,
        long version,
        List<MilestoneStepView> steps,
        List<RescheduleView> reschedules)
        implements Versioned {

    static MilestoneHistoryView of(
            MilestoneView milestone, List<MilestoneStepView> steps, List<RescheduleView> reschedules) {
        return new MilestoneHistoryView(
                milestone.id(),
                milestone.project(),
                milestone.name(),
                milestone.baselineOn(),
                milestone.dueOn(),
                milestone.status(),
                milestone.completedOn(),
                milestone.completionNote(),
                milestone.evidence(),
                milestone.replans(),
                milestone.createdAt(),
                milestone.version(),
                steps,
                reschedules);
    }
}
