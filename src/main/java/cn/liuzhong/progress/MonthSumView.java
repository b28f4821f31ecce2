package cn.liuzhong.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
        @Schema(description = "How many reported it") int reported) {

    public MonthSumView {
        planned = shown(planned);
        plannedByReporters = plannedByReporters == null ? null : shown(plannedByReporters);
    }

    /** A twelfth of a year has no end; shown are as many digits as are entered. */
    private static BigDecimal shown(BigDecimal amount) {
        return amount.setScale(4, RoundingMode.HALF_UP);
    }
}
