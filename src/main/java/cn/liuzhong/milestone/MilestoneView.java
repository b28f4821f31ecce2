package cn.liuzhong.milestone;

import cn.liuzhong.milestone.rules.MilestoneStatus;
import cn.liuzhong.platform.Ref;
import cn.liuzhong.platform.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A milestone as clients see it. */
@Schema(name = "Milestone")
public record MilestoneView(
        UUID id,
        Ref project,
        String name,
        @Schema(description = "The day first agreed; never changes") LocalDate baselineOn,
        @Schema(description = "The current, approved day") LocalDate dueOn,
        MilestoneStatus status,
        @Schema(nullable = true) LocalDate completedOn,
        @Schema(nullable = true) String completionNote,
        List<String> evidence,
        @Schema(description = "How many new due dates were approved") int replans,
        Instant createdAt,
        long version)
        implements Versioned {

    static MilestoneView of(Milestone milestone, Ref project) {
        return new MilestoneView(
                milestone.id,
                project,
                milestone.name,
                milestone.baselineOn,
                milestone.dueOn,
                milestone.status,
                milestone.completedOn,
                milestone.completionNote,
                milestone.evidence,
                milestone.replans,
                milestone.createdAt,
                milestone.version);
    }
}
