package cn.liuzhong.funding.rules;

import cn.liuzhong.platform.rules.Verdict;
import java.math.BigDecimal;

/** What was issued is used bit by bit; with the last of it the fund is used up, and a mistake taken back opens it again. */
public final class FundUseRule {

    private FundUseRule() {}

    /** How a fund stands after a use: what of it is used in all, 万元, and its state. */
    public record Used(BigDecimal used, FundState state) {}

    /** @param amount 万元, not 0; negative when it takes back a mistake */
    public static Verdict<Used> judge(FundState state, FundAmounts amounts, BigDecimal amount) {
        if (state != FundState.ISSUED && state != FundState.USED_UP) {
            return Verdict.refused("fund.not-issued", state);
        }
        return amounts.use(amount).flatMap(used -> FundLifeCycle.TABLE
                .after(state, action(state, amounts.issued(), used))
                .flatMap(next -> Verdict.granted(new Used(used, next))));
    }

    private static FundAction action(FundState state, BigDecimal issued, BigDecimal used) {
        if (used.compareTo(issued) == 0) {
            return FundAction.USE_UP;
        }
        return state == FundState.USED_UP ? FundAction.CORRECT : FundAction.USE;
    }
}
