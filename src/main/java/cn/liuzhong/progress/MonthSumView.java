package cn.liuzhong.progress;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A month of the year: what is planned, and what its reporters have done. */
@Schema(name = "MonthSum")
public record MonthSumView(
        @Schema(examples = "2020-06") String month,
        @Schema(description = "Cumulative to the end of the month, of all projects with a plan, 万元") BigDecimal planned,
        @Schema(nullable = true, description = "Cumulative, of those that reported it, 万元; null when none did")
                BigDecimal done,
        @Schema(nullable = true, description = "Planned by them alone, 万元: what `done` is held against")
                BigDecimal plannedByReporters,
        @Schema(description = "How many reported it") int reported) {}
