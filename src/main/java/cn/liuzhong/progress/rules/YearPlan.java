package cn.liuzhong.progress.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A project's plan for one year, 万元.
 *
 * @param annual the whole year
 * @param monthly January first, twelve of them; null when the project has no plan by month
 */
public record YearPlan(BigDecimal annual, List<BigDecimal> monthly) {

    /** Months of a year. */
    public static final int MONTHS = 12;

    public YearPlan {
        monthly = monthly == null ? null : List.copyOf(monthly);
    }

    /** Whether it is the project's own plan by month; if not, each month counts a twelfth of the year (§3.2). */
    public boolean byMonth() {
        return monthly != null;
    }

    /** @param month 0 to 12: what is planned from the first of January to the end of that month */
    public BigDecimal cumulative(int month) {
        if (monthly != null) {
            return monthly.subList(0, month).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }
        return annual.multiply(BigDecimal.valueOf(month)).divide(BigDecimal.valueOf(MONTHS), 10, RoundingMode.HALF_UP);
    }

    /** Whether the months say what the year says. */
    public boolean sumsUp() {
        return monthly == null || cumulative(MONTHS).compareTo(annual) == 0;
    }
}
