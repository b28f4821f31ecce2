package cn.liuzhong.assessment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an accepted objection adds to a published ranking. */
@Schema(name = "RankingCorrection")
public record CorrectionView(UUID objectionId, @Schema(nullable = true) String note, Instant decidedAt) {

    static CorrectionView of(Objection objection) {
        return new CorrectionView(objection.id, objection.decisionNote, objection.decidedAt);
    }
}
