package cn.liuzhong.progress.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
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

    /**
     * The plans of several projects together.
     *
     * @param own January to December, the sums of those that have a plan by month
     * @param even the annual sum of those that have none
     */
    public static YearPlan together(List<BigDecimal> own, BigDecimal even) {
        if (own.stream().allMatch(month -> month.signum() == 0)) {
            return new YearPlan(even, null);
        }
        YearPlan spread = new YearPlan(even, null);
        List<BigDecimal> months = new ArrayList<>();
        for (int month = 1; month <= MONTHS; month++) {
            months.add(own.get(month - 1).add(spread.cumulative(month)).subtract(spread.cumulative(month - 1)));
        }
        return new YearPlan(own.stream().reduce(even, BigDecimal::add), months);
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
