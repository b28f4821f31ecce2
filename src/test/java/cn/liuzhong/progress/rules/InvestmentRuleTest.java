package cn.liuzhong.progress.rules;

import static cn.liuzhong.progress.rules.EarnedScheduleTest.even;
import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.lag.rules.Light;
import cn.liuzhong.settings.rules.InvestmentSettings;
import cn.liuzhong.settings.rules.RulePack;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvestmentRuleTest {

    private static final InvestmentSettings RATIO = InvestmentSettings.STANDARD;

    @ParameterizedTest(name = "{0}: done {1} of 600 planned, 1200 in the year: {2}")
    @CsvSource(
            textBlock =
                    """
            STANDARD, 480,    GREEN
            STANDARD, 479.99, YELLOW
            STANDARD, 360,    YELLOW
            STANDARD, 359.9,  RED
            PUSH,     539,    YELLOW
            PUSH,     449,    RED
            MILD,     420,    GREEN
            MILD,     299,    RED
            POINTS,   480,    GREEN
            POINTS,   479,    YELLOW
            POINTS,   360,    YELLOW
            POINTS,   359,    RED
            MONTHS,   451,    GREEN
            MONTHS,   450,    YELLOW
            MONTHS,   300,    RED""")
    void lightsByEachPack(RulePack pack, BigDecimal done, Light light) {
        Standing standing = Standing.of(even(1200), 6, done);

        assertThat(InvestmentRule.light(standing, pack.rules().investment())).isEqualTo(light);
    }

    /** Done by month with a plan of 100 a month; a dash is a month without a report. */
    @ParameterizedTest(name = "{0} until month {1}: judged at {2}, lagging since the end of month {3}")
    @CsvSource(
            textBlock =
                    """
            # the first month that lags is the first of the run
            100 200 150 200,   4, 4, 3
            100 150 250 200,   4, 4, 4
            79,                1, 1, 1
            # months after the last complete one do not count yet
            100 200 150 200,   3, 3, 3
            # a month without a report is not nothing done: the latest reported one is judged
            100 150 - -,       4, 2, 2
            # and it neither breaks the run nor lengthens it
            100 100 - 100,     4, 4, 2
            50 - - 100,        4, 4, 1""")
    void sinceWhen(String done, int lastMonth, int month, int firstMonth) {
        Optional<InvestmentLag> lag = InvestmentRule.judge(figures(done), lastMonth, RATIO);

        assertThat(lag).hasValueSatisfying(found -> {
            assertThat(found.month()).isEqualTo(month);
            assertThat(found.firstMonth()).isEqualTo(firstMonth);
            assertThat(found.byMonth()).isTrue();
        });
    }

    @ParameterizedTest(name = "{0} until month {1}")
    @CsvSource(
            textBlock =
                    """
            80 160 240,   3
            50 100 240,   3
            - - -,        3
            - - - 10,     3
            10,           0""")
    void doesNotLag(String done, int lastMonth) {
        assertThat(InvestmentRule.judge(figures(done), lastMonth, RATIO)).isEmpty();
    }

    @Test
    void aPlanThatWantsNothingYetIsNotJudged() {
        YearPlan autumn = EarnedScheduleTest.plan("0", "0", "0", "0", "0", "0", "0", "0", "100", "100", "100", "100");
        YearFigures figures = new YearFigures(autumn, new TreeMap<>(Map.of(6, BigDecimal.ZERO)));

        assertThat(InvestmentRule.judge(figures, 6, RATIO)).isEmpty();
    }

    @Test
    void withoutAPlanByMonthEachMonthCountsATwelfth() {
        YearPlan plan = new YearPlan(new BigDecimal("100"), null);
        YearFigures figures = new YearFigures(plan, new TreeMap<>(Map.of(1, new BigDecimal("6"))));

        assertThat(InvestmentRule.judge(figures, 1, RATIO)).hasValueSatisfying(lag -> {
            assertThat(lag.byMonth()).isFalse();
            assertThat(lag.standing().ratio()).isEqualByComparingTo("0.72");
        });
    }

    private static YearFigures figures(String done) {
        TreeMap<Integer, BigDecimal> months = new TreeMap<>();
        int month = 0;
        for (String amount : done.split(" ")) {
            month++;
            if (!amount.equals("-")) {
                months.put(month, new BigDecimal(amount));
            }
        }
        return new YearFigures(even(1200), months);
    }
}
