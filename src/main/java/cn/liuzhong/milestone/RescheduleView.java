package cn.liuzhong.milestone;

import cn.liuzhong.milestone.rules.RescheduleStatus;
import cn.liuzhong.platform.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request for a new due date as clients see it. */
@Schema(name = "Reschedule")
public record RescheduleView(
        UUID id,
        UUID milestoneId,
        LocalDate fromDueOn,
        LocalDate newDueOn,
        String reason,
        RescheduleStatus status,
        String requestedBy,
        Instant requestedAt,
        @Schema(nullable = true) String decidedBy,
        @Schema(nullable = true) Instant decidedAt,
        @Schema(nullable = true) String decisionNote,
        long version)
        implements Versioned {

    static RescheduleView of(Reschedule reschedule) {
        return new RescheduleView(
                reschedule.id,
                reschedule.milestoneId,
                reschedule.fromDueOn,
                reschedule.toDueOn,
                reschedule.reason,
                reschedule.status,
                reschedule.requestedBy,
                reschedule.requestedAt,
                reschedule.decidedBy,
                reschedule.decidedAt,
                reschedule.decisionNote,
                reschedule.version);
    }
}
