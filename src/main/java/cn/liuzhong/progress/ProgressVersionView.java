package cn.liuzhong.progress;

import cn.liuzhong.progress.rules.Doubt;
import cn.liuzhong.progress.rules.ProgressStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A month as it once was reported. */
@Schema(name = "ProgressVersion")
public record ProgressVersionView(
        @Schema(description = "From 1") int number,
        ProgressStatus status,
        @Schema(description = "Since January, 万元") BigDecimal cumulative,
        @Schema(nullable = true) BigDecimal construction,
        @Schema(nullable = true) BigDecimal equipment,
        @Schema(nullable = true) BigDecimal land,
        @Schema(nullable = true) BigDecimal other,
        @Schema(nullable = true, description = "形象进度") String text,
        @Schema(nullable = true) String note,
        @Schema(description = "待核: why it should be looked at twice") List<Doubt> doubts,
        String reportedBy,
        Instant reportedAt,
        @Schema(nullable = true) String decidedBy,
        @Schema(nullable = true) Instant decidedAt,
        @Schema(nullable = true) String decisionNote) {

    static ProgressVersionView of(ProgressVersion version) {
        return new ProgressVersionView(
                version.number,
                version.status,
                version.amounts.cumulative(),
                version.amounts.construction(),
                version.amounts.equipment(),
                version.amounts.land(),
                version.amounts.other(),
                version.text,
                version.note,
                version.doubts(),
                version.reportedBy,
                version.reportedAt,
                version.decidedBy,
                version.decidedAt,
                version.decisionNote);
    }
}
