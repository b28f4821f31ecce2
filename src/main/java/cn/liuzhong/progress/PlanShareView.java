package cn.liuzhong.progress;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the plans of a nature, group, unit or category come to in a year. */
@Schema(name = "PlanShare")
public record PlanShareView(
        @Schema(description = "What it is a share by") PlanDimension by,
        @Schema(nullable = true, description = "The nature, the code, or the id; null: projects that have none")
                String key,
        @Schema(examples = "政府") String name,
        @Schema(examples = "75") long projects,
        @Schema(description = "万元; what is not known counts as nothing", examples = "4255800")
                BigDecimal totalInvestment,
        @Schema(description = "Planned for the year, 万元", examples = "678100") BigDecimal annualInvestment,
        @Schema(description = "Whether its projects may be in other shares too, so that shares must not be summed up")
                boolean overlapping) {}
