package cn.liuzhong.lag;

import cn.liuzhong.lag.rules.ExemptionStatus;
import cn.liuzhong.lag.rules.LagKind;
import cn.liuzhong.platform.Ref;
import cn.liuzhong.platform.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An exemption as clients see it. */
@Schema(name = "Exemption")
public record ExemptionView(
        UUID id,
        LagKind kind,
        UUID subjectId,
        Ref project,
        @Schema(description = "The subject's title when it was asked for") String title,
        @Schema(nullable = true) String causeCode,
        @Schema(nullable = true, description = "The late factor that is its ground") UUID factorId,
        String reason,
        List<String> evidence,
        LocalDate fromOn,
        @Schema(description = "The last day covered") LocalDate untilOn,
        ExemptionStatus status,
        String requestedBy,
        Instant requestedAt,
        @Schema(nullable = true) String decidedBy,
        @Schema(nullable = true) Instant decidedAt,
        @Schema(nullable = true) String decisionNote,
        @Schema(description = "Who ended it early", nullable = true) String endedBy,
        @Schema(nullable = true) Instant endedAt,
        @Schema(nullable = true) String endNote,
        @Schema(description = "Who took it back", nullable = true) String revokedBy,
        @Schema(nullable = true) Instant revokedAt,
        @Schema(nullable = true) String revocationNote,
        long version)
        implements Versioned {

    static ExemptionView of(Exemption exemption, Ref project) {
        return new ExemptionView(
                exemption.id,
                exemption.kind,
                exemption.subjectId,
                project,
                exemption.title,
                exemption.causeCode,
                exemption.factorId,
                exemption.reason,
                exemption.evidence,
                exemption.fromOn,
                exemption.untilOn,
                exemption.status,
                exemption.requestedBy,
                exemption.requestedAt,
                exemption.decidedBy,
                exemption.decidedAt,
                exemption.decisionNote,
                exemption.endedBy,
                exemption.endedAt,
                exemption.endNote,
                exemption.revokedBy,
                exemption.revokedAt,
                exemption.revocationNote,
                exemption.version);
    }
}
