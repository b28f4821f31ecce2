package cn.liuzhong.land.rules;

import java.math.BigDecimal;

/**
 * The same investment, once with land counted when it was booked, once with land spread over the construction months.
 *
 * @param once land booked once
 * @param spread land spread
 */
public record TwoRules(YearOnYear once, YearOnYear spread) {

    /** By how much spreading changes this year, 万元; null when nothing is known of it. */
    public BigDecimal now() {
        return minus(spread.now(), once.now());
    }

    /** By how much spreading changes the year before, 万元; null when nothing is known of it. */
    public BigDecimal before() {
        return minus(spread.before(), once.before());
    }

    /** By how much spreading changes what was added since the year before, 万元: what is not known is changed by nothing. */
    public BigDecimal change() {
        return zero(now()).subtract(zero(before()));
    }

    /** By how many percentage points spreading changes the growth, as both are shown; null when one of them is not known. */
    public BigDecimal growth() {
        return minus(spread.growth(), once.growth());
    }

    private static BigDecimal minus(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? null : one.subtract(other);
    }

    private static BigDecimal zero(BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO : amount;
    }
}
