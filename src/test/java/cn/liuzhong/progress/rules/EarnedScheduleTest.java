package cn.liuzhong.progress.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.lag.rules.Light;
import cn.liuzhong.settings.rules.InvestmentSettings;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EarnedScheduleTest {

    /** 亿元, as §3.8 gives it. */
    private static final YearPlan WORKED =
            plan("0.2", "0.3", "0.5", "0.8", "1.0", "1.1", "1.1", "1.1", "1.1", "1.0", "0.9", "0.9");

    @ParameterizedTest(name = "month {0}, done {1}")
    @CsvSource(
            textBlock =
                    """
            6,  2.4, 0.6154, YELLOW, 4.6,  1.4, false
            9,  5.0, 0.6944, YELLOW, 7.0,  2.0, false
            11, 8.2, 0.9011, GREEN,  10.0, 1.0, true""")
    void theWorkedTable(
            int month,
            BigDecimal done,
            BigDecimal ratio,
            Light light,
            BigDecimal earned,
            BigDecimal late,
            boolean greenButLate) {
        Standing standing = Standing.of(WORKED, month, done);

        assertThat(standing.shown().ratio()).isEqualByComparingTo(ratio);
        assertThat(EarnedSchedule.months(WORKED, month, done)).isEqualByComparingTo(earned);
        assertThat(standing.monthsLate()).isEqualByComparingTo(late);
        assertThat(InvestmentRule.light(standing, InvestmentSettings.STANDARD)).isEqualTo(light);
        assertThat(InvestmentRule.isGreenButLate(standing, InvestmentSettings.STANDARD))
                .isEqualTo(greenButLate);
    }

    @ParameterizedTest(name = "plan {0}, after {1} months {2} done: {3}")
    @CsvSource(
            textBlock =
                    """
            # nothing done, nothing planned yet: on time
            0 0 10 10 10 10 10 10 10 10 10 10, 2, 0, 2
            # nothing done, though something was planned: where the plan begins
            0 0 10 10 10 10 10 10 10 10 10 10, 4, 0, 2
            # the plan stands still in the summer
            10 10 10 10 0 0 0 10 10 10 10 20, 6, 40, 6
            10 10 10 10 0 0 0 10 10 10 10 20, 8, 40, 7
            10 10 10 10 0 0 0 10 10 10 10 20, 3, 40, 4
            # done before the year is out
            20 20 20 20 20 0 0 0 0 0 0 0, 3, 100, 5
            20 20 20 20 20 0 0 0 0 0 0 0, 9, 100, 9
            # more than the whole year
            10 10 10 10 10 10 10 10 10 10 10 10, 6, 500, 12
            # within a month
            10 10 10 10 10 10 10 10 10 10 10 10, 6, 55, 5.5
            10 10 10 10 10 10 10 10 10 10 10 10, 6, 2.5, 0.25""")
    void whereThePlanStands(String monthly, int elapsed, BigDecimal done, BigDecimal earned) {
        YearPlan plan = plan(monthly.split(" "));

        assertThat(EarnedSchedule.months(plan, elapsed, done)).isEqualByComparingTo(earned);
    }

    @Property
    void whoeverHasDoneWhatWasPlannedIsOnTime(
            @ForAll("plans") YearPlan plan, @ForAll @IntRange(min = 1, max = 12) int month) {
        assertThat(EarnedSchedule.months(plan, month, plan.cumulative(month))).isEqualByComparingTo(months(month));
    }

    @Property
    void moreDoneIsNeverLater(
            @ForAll("plans") YearPlan plan,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(max = 2_000_000) int done,
            @ForAll @IntRange(max = 1_000_000) int more) {
        BigDecimal before = EarnedSchedule.months(plan, month, BigDecimal.valueOf(done));
        BigDecimal after = EarnedSchedule.months(plan, month, BigDecimal.valueOf((long) done + more));

        assertThat(after).isGreaterThanOrEqualTo(before);
        assertThat(after).isBetween(BigDecimal.ZERO, months(12));
    }

    @Provide
    Arbitrary<YearPlan> plans() {
        Arbitrary<BigDecimal> amounts = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(BigDecimal.ZERO)),
                Tuple.of(3, Arbitraries.integers().between(1, 100_000).map(BigDecimal::valueOf)));
        Arbitrary<YearPlan> byMonth = amounts.list()
                .ofSize(YearPlan.MONTHS)
                .map(monthly -> new YearPlan(monthly.stream().reduce(BigDecimal.ZERO, BigDecimal::add), monthly));
        Arbitrary<YearPlan> even = Arbitraries.integers()
                .between(0, 1_200_000)
                .map(annual -> new YearPlan(BigDecimal.valueOf(annual), null));
        return Arbitraries.oneOf(byMonth, even);
    }

    private static BigDecimal months(int number) {
        return BigDecimal.valueOf(number).setScale(EarnedSchedule.SCALE, RoundingMode.UNNECESSARY);
    }

    static YearPlan plan(String... monthly) {
        List<BigDecimal> amounts = Arrays.stream(monthly).map(BigDecimal::new).toList();
        return new YearPlan(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add), amounts);
    }

    static YearPlan even(int annual) {
        return plan(Collections.nCopies(12, String.valueOf(annual / 12)).toArray(String[]::new));
    }
}
