package cn.liuzhong.progress.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a project's investment stands at the end of a reported month, by every measure (§3.2, §3.8).
 *
 * @param ratio done ÷ planned so far
 * @param pointsBehind percentage points of the year's plan by which it is behind; negative when ahead
 * @param monthsLate months by which the earned schedule is behind; negative when ahead
 */
public record Standing(BigDecimal ratio, BigDecimal pointsBehind, BigDecimal monthsLate) {

    /** Digits that are shown. */
    private static final int SHOWN = 4;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * @param month 1 to 12
     * @param done cumulative since January, 万元
     * @return null while the plan wants nothing yet: there is nothing to compare with
     */
    public static Standing of(YearPlan plan, int month, BigDecimal done) {
        BigDecimal planned = plan.cumulative(month);
        if (planned.signum() == 0) {
            return null;
        }
        return new Standing(
                done.divide(planned, EarnedSchedule.SCALE, RoundingMode.HALF_UP),
                planned.subtract(done)
                        .multiply(HUNDRED)
                        .divide(plan.annual(), EarnedSchedule.SCALE, RoundingMode.HALF_UP),
                BigDecimal.valueOf(month).subtract(EarnedSchedule.months(plan, month, done)));
    }

    /** As it is shown; never judged by, for rounding could turn a light. */
    public Standing shown() {
        return new Standing(round(ratio), round(pointsBehind), round(monthsLate));
    }

    private static BigDecimal round(BigDecimal exact) {
        return exact.setScale(SHOWN, RoundingMode.HALF_UP);
    }
}
