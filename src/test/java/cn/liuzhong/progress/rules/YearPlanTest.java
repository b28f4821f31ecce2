package cn.liuzhong.progress.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;

class YearPlanTest {

    @Property
    void two_of_the_same_together_stand_where_each_stands(
            @ForAll("plans") YearPlan plan,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll("amounts") BigDecimal done) {
        BigDecimal two = BigDecimal.valueOf(2);
        List<BigDecimal> none = Collections.nCopies(YearPlan.MONTHS, BigDecimal.ZERO);
        YearPlan both = plan.byMonth()
                ? YearPlan.together(plan.monthly().stream().map(two::multiply).toList(), BigDecimal.ZERO)
                : YearPlan.together(none, two.multiply(plan.annual()));

        assertThat(EarnedSchedule.months(both, month, two.multiply(done)))
                .isCloseTo(EarnedSchedule.months(plan, month, done), Offset.offset(new BigDecimal("0.0001")));
    }

    /** With months in which nothing is planned, and plans of nothing at all. */
    @Provide
    Arbitrary<YearPlan> plans() {
        Arbitrary<YearPlan> byMonth = monthlyAmounts()
                .list()
                .ofSize(YearPlan.MONTHS)
                .map(months -> new YearPlan(months.stream().reduce(BigDecimal.ZERO, BigDecimal::add), months));
        return Arbitraries.oneOf(byMonth, amounts().map(annual -> new YearPlan(annual, null)));
    }

    private static Arbitrary<BigDecimal> monthlyAmounts() {
        return Arbitraries.oneOf(Arbitraries.just(BigDecimal.ZERO), positive(20_000));
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return Arbitraries.oneOf(Arbitraries.just(BigDecimal.ZERO), positive(300_000));
    }

    private static Arbitrary<BigDecimal> positive(int most) {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(most))
                .ofScale(0);
    }
}
