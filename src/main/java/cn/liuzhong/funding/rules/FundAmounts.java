package cn.liuzhong.funding.rules;

import cn.liuzhong.platform.rules.Verdict;
import java.math.BigDecimal;

/**
 * Each step holds at most what the step before it holds: approved of what was applied for, issued of what was approved, used
 * of what was issued. 万元.
 *
 * @param approved null before it is approved
 * @param issued null before it is issued
 */
public record FundAmounts(BigDecimal applied, BigDecimal approved, BigDecimal issued, BigDecimal used) {

    /** The amount, or the refusal {@code fund.approved-more}: what goes beyond is applied for anew. */
    public Verdict<BigDecimal> approve(BigDecimal amount) {
        return amount.compareTo(applied) > 0
                ? Verdict.refused("fund.approved-more", text(amount), text(applied))
                : Verdict.granted(amount);
    }

    /** The amount, or the refusal {@code fund.issued-more}. */
    public Verdict<BigDecimal> issue(BigDecimal amount) {
        return amount.compareTo(approved) > 0
                ? Verdict.refused("fund.issued-more", text(amount), text(approved))
                : Verdict.granted(amount);
    }

    /**
     * What is used in all after a further use, which is negative when it takes back a mistake; or the refusal {@code
     * fund.used-more}, {@code fund.taken-back-more}.
     */
    public Verdict<BigDecimal> use(BigDecimal amount) {
        BigDecimal after = used.add(amount);
        if (after.signum() < 0) {
            return Verdict.refused("fund.taken-back-more", text(used));
        }
        return after.compareTo(issued) > 0 ? Verdict.refused("fund.used-more", text(unused())) : Verdict.granted(after);
    }

    /** What is still to be used; null before it is issued. */
    public BigDecimal unused() {
        return issued == null ? null : issued.subtract(used);
    }

    private static String text(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
