package cn.liuzhong.funding.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.platform.rules.Verdict;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FundUseRuleTest {

    private static final BigDecimal ISSUED = BigDecimal.valueOf(18000);

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        # state,   issued, used,  use,    used in all, state,   or refused
        ISSUED,    18000,  0,     3500,   3500,        ISSUED,
        ISSUED,    18000,  3500,  14500,  18000,       USED_UP,
        ISSUED,    18000,  3500,  -3500,  0,           ISSUED,
        USED_UP,   18000,  18000, -0.5,   17999.5,     ISSUED,
        ISSUED,    18000,  3500,  14501,  ,            ,        fund.used-more
        ISSUED,    18000,  3500,  -3501,  ,            ,        fund.taken-back-more
        USED_UP,   18000,  18000, 1,      ,            ,        fund.used-more
        APPLIED,   ,       0,     1,      ,            ,        fund.not-issued
        APPROVED,  ,       0,     1,      ,            ,        fund.not-issued
        REFUSED,   ,       0,     1,      ,            ,        fund.not-issued
        WITHDRAWN, ,       0,     1,      ,            ,        fund.not-issued
        """)
    void what_was_issued_is_used_and_no_more(
            FundState state,
            BigDecimal issued,
            BigDecimal used,
            BigDecimal use,
            BigDecimal after,
            FundState next,
            String refused) {
        Verdict<FundUseRule.Used> verdict =
                FundUseRule.judge(state, new FundAmounts(BigDecimal.valueOf(20000), issued, issued, used), use);

        if (verdict instanceof Verdict.Refused<FundUseRule.Used> no) {
            assertThat(no.refusal().code()).isEqualTo(refused);
        } else {
            FundUseRule.Used granted = verdict.orElseThrow(refusal -> new IllegalStateException(refusal.code()));
            assertThat(refused).isNull();
            assertThat(granted.used()).isEqualByComparingTo(after);
            assertThat(granted.state()).isEqualTo(next);
        }
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        # applied, approved, amount, step,    refused
        20000,     ,         20000,  APPROVE,
        20000,     ,         18000,  APPROVE,
        20000,     ,         20000.0001, APPROVE, fund.approved-more
        20000,     18000,    18000,  ISSUE,
        20000,     18000,    18001,  ISSUE,   fund.issued-more
        """)
    void each_step_holds_at_most_what_the_one_before_holds(
            BigDecimal applied, BigDecimal approved, BigDecimal amount, FundAction step, String refused) {
        FundAmounts amounts = new FundAmounts(applied, approved, null, BigDecimal.ZERO);

        Verdict<BigDecimal> verdict = step == FundAction.APPROVE ? amounts.approve(amount) : amounts.issue(amount);

        assertThat(
                        verdict instanceof Verdict.Refused<BigDecimal> no
                                ? no.refusal().code()
                                : null)
                .isEqualTo(refused);
        assertThat(amounts.unused()).isNull();
    }

    @Property
    void whatever_is_entered_it_is_used_up_exactly_when_nothing_is_left(@ForAll("uses") List<BigDecimal> uses) {
        FundUseRule.Used now = new FundUseRule.Used(BigDecimal.ZERO, FundState.ISSUED);
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal use : uses) {
            FundAmounts amounts = new FundAmounts(ISSUED, ISSUED, ISSUED, now.used());
            if (FundUseRule.judge(now.state(), amounts, use) instanceof Verdict.Granted<FundUseRule.Used> granted) {
                now = granted.value();
                sum = sum.add(use);
            }
            assertThat(now.used()).isEqualByComparingTo(sum).isBetween(BigDecimal.ZERO, ISSUED);
            assertThat(now.state() == FundState.USED_UP).isEqualTo(sum.compareTo(ISSUED) == 0);
        }
    }

    @Provide
    Arbitrary<List<BigDecimal>> uses() {
        return Arbitraries.integers()
                .between(-4, 4)
                .filter(times -> times != 0)
                .map(times -> BigDecimal.valueOf(4500L * times))
                .list()
                .ofMaxSize(30);
    }
}
