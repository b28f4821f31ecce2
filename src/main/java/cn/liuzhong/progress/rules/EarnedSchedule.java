package cn.liuzhong.progress.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Earned schedule: at which month of the plan stands what is done? (§3.8) It sees the project that has done nine tenths of its
 * money and is a month late, which no ratio does.
 */
public final class EarnedSchedule {

    /** Digits that are kept of months and ratios: so many that rounding turns no light. */
    public static final int SCALE = 10;

    private EarnedSchedule() {}

    /**
     * @param elapsed months that have passed, 1 to 12
     * @param done cumulative since January, not negative
     * @return months, 0 to 12. Where the plan stands still for some months, and so gives no single answer, the one nearest to
     *     the time elapsed: whoever is where the plan is, is on time
     */
    public static BigDecimal months(YearPlan plan, int elapsed, BigDecimal done) {
        BigDecimal earliest = earliest(plan, done);
        BigDecimal latest = latest(plan, done);
        BigDecimal now = BigDecimal.valueOf(elapsed);
        return now.max(earliest).min(latest).setScale(SCALE, RoundingMode.HALF_UP);
    }

    /** When the plan reaches it: exact within the month. */
    private static BigDecimal earliest(YearPlan plan, BigDecimal done) {
        if (done.signum() == 0) {
            return BigDecimal.ZERO;
        }
        for (int month = 1; month <= YearPlan.MONTHS; month++) {
            if (plan.cumulative(month).compareTo(done) >= 0) {
                return within(plan, month, done);
            }
        }
        return duration(plan);
    }

    /** When the plan leaves it. */
    private static BigDecimal latest(YearPlan plan, BigDecimal done) {
        for (int month = 1; month <= YearPlan.MONTHS; month++) {
            if (plan.cumulative(month).compareTo(done) > 0) {
                return within(plan, month, done);
            }
        }
        return BigDecimal.valueOf(YearPlan.MONTHS);
    }

    /** Months that the whole plan takes: when it has reached all there is of it. */
    static BigDecimal duration(YearPlan plan) {
        return earliest(plan, plan.cumulative(YearPlan.MONTHS));
    }

    private static BigDecimal within(YearPlan plan, int month, BigDecimal done) {
        BigDecimal before = plan.cumulative(month - 1);
        BigDecimal step = plan.cumulative(month).subtract(before);
        return BigDecimal.valueOf(month - 1L).add(done.subtract(before).divide(step, SCALE, RoundingMode.HALF_UP));
    }
}
