package cn.liuzhong.land.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The investment of a year's first months and of the same months a year before.
 *
 * @param now 万元; null when nothing is known
 * @param before 万元; null when nothing is known
 */
public record YearOnYear(BigDecimal now, BigDecimal before) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** 万元; null while one of both is not known: nothing is never read as 0. */
    public BigDecimal change() {
        return now == null || before == null ? null : now.subtract(before);
    }

    /** 增长, percent with one decimal; null when not known, or when there was nothing to grow from. */
    public BigDecimal growth() {
        return change() == null || before.signum() == 0
                ? null
                : change().multiply(HUNDRED).divide(before, 1, RoundingMode.HALF_UP);
    }
}
