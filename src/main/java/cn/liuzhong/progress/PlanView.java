package cn.liuzhong.progress;

import cn.liuzhong.platform.Ref;
import cn.liuzhong.platform.Versioned;
import cn.liuzhong.project.rules.YearRole;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The plan in force, as clients see it. */
@Schema(name = "Plan")
public record PlanView(
        UUID id,
        Ref project,
        int year,
        @Schema(description = "万元") BigDecimal annual,
        @Schema(nullable = true, description = "January to December, 万元; null: each month counts a twelfth")
                List<BigDecimal> monthly,
        @Schema(nullable = true) YearRole yearRole,
        List<SourceOfFunds> sources,
        @Schema(description = "The version in force, from 1") int number,
        @Schema(nullable = true, description = "Why it was changed") String reason,
        String approver,
        String statedBy,
        Instant statedAt,
        long version)
        implements Versioned {

    static PlanView of(AnnualPlan plan, PlanVersion inForce, Ref project) {
        return new PlanView(
                plan.id,
                project,
                plan.year,
                inForce.annual,
                inForce.monthly,
                inForce.yearRole,
                inForce.sources,
                inForce.number,
                inForce.reason,
                inForce.approver,
                inForce.statedBy,
                inForce.statedAt,
                plan.version);
    }
}
