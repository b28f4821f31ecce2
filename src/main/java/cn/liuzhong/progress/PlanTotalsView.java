package cn.liuzhong.progress;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The year's plan in total. */
@Schema(name = "PlanTotals")
public record PlanTotalsView(
        int year,
        @Schema(description = "With a plan for the year, those removed from the list not counted", examples = "329")
                long projects,
        @Schema(description = "万元; what is not known counts as nothing", examples = "6000000")
                BigDecimal totalInvestment,
        @Schema(description = "Planned for the year, 万元", examples = "900000") BigDecimal annualInvestment,
        List<PlanShareView> byNature) {}
