package cn.liuzhong.progress;

import cn.liuzhong.project.rules.YearRole;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan as it once was approved. */
@Schema(name = "PlanVersion")
public record PlanVersionView(
        @Schema(description = "From 1") int number,
        @Schema(description = "万元") BigDecimal annual,
        @Schema(nullable = true, description = "January to December, 万元") List<BigDecimal> monthly,
        @Schema(nullable = true) YearRole yearRole,
        List<SourceOfFunds> sources,
        @Schema(nullable = true) String reason,
        String approver,
        String statedBy,
        Instant statedAt) {

    static PlanVersionView of(PlanVersion version) {
        return new PlanVersionView(
                version.number,
                version.annual,
                version.monthly,
                version.yearRole,
                version.sources,
                version.reason,
                version.approver,
                version.statedBy,
                version.statedAt);
    }
}
