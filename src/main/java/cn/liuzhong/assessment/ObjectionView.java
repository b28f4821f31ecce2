package cn.liuzhong.assessment;

import cn.liuzhong.assessment.rules.ObjectionStatus;
import cn.liuzhong.platform.Ref;
import cn.liuzhong.platform.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An objection as clients see it. */
@Schema(name = "Objection")
public record ObjectionView(
        UUID id,
        @Schema(examples = "2020-11") String period,
        Ref unit,
        String reason,
        List<String> evidence,
        ObjectionStatus status,
        String raisedBy,
        Instant raisedAt,
        @Schema(nullable = true) String decidedBy,
        @Schema(nullable = true) Instant decidedAt,
        @Schema(nullable = true) String decisionNote,
        long version)
        implements Versioned {

    static ObjectionView of(Objection objection, String period, Ref unit) {
        return new ObjectionView(
                objection.id,
                period,
                unit,
                objection.reason,
                objection.evidence,
                objection.status,
                objection.raisedBy,
                objection.raisedAt,
                objection.decidedBy,
                objection.decidedAt,
                objection.decisionNote,
                objection.version);
    }
}
