package cn.liuzhong.progress.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoubtRuleTest {

    /** Months before; a dash is one without a report. */
    @ParameterizedTest(name = "{0}, then {1} ({2}): {3}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
            100 200 300, 400,  -,    ''
            # three times the mean is none yet, more is
            100 200 300, 600,  -,    ''
            100 200 300, 601,  -,    JUMP
            # the mean of one month says nothing
            100,         900,  -,    ''
            # made up for two months without a report: 600 each
            100 200 . .,  1100, -,   ''
            100 200 . .,  1101, -,   JUMP
            100 200 300, 300,  -,    UNCHANGED
            100 200 300, 250,  -,    DECREASE
            100 200 300, 250,  '  ', DECREASE
            100 200 300, 250,  更正, ''
            # the first report of a year is compared with nothing
            .,           500,  -,    ''""")
    void marks(String before, BigDecimal cumulative, String note, String doubts) {
        TreeMap<Integer, BigDecimal> earlier = new TreeMap<>();
        String[] months = before.split(" ");
        for (int i = 0; i < months.length; i++) {
            if (!months[i].equals(".")) {
                earlier.put(i + 1, new BigDecimal(months[i]));
            }
        }

        List<Doubt> found = DoubtRule.judge(earlier, months.length + 1, cumulative, note, null);

        assertThat(found)
                .isEqualTo(
                        doubts.isEmpty()
                                ? List.of()
                                : Arrays.stream(doubts.split(" "))
                                        .map(Doubt::valueOf)
                                        .toList());
    }

    @ParameterizedTest(name = "planned {0}")
    @CsvSource({"0, false", "10, true"})
    void theSameFigureIsDoubtfulOnlyWhereThePlanWantedMore(String second, boolean doubtful) {
        YearPlan plan = EarnedScheduleTest.plan("10", second, "0", "0", "0", "0", "0", "0", "0", "0", "0", "0");

        assertThat(DoubtRule.judge(new TreeMap<>(Map.of(1, BigDecimal.TEN)), 2, BigDecimal.TEN, null, plan))
                .isEqualTo(doubtful ? List.of(Doubt.UNCHANGED) : List.of());
    }

    @ParameterizedTest(name = "works begin with {0}, {1} planned")
    @CsvSource({"1000, 1000, false", "1001, 1000, true", "1000, , false"})
    void whatThePlanWantedIsNoJump(BigDecimal added, String planned, boolean doubtful) {
        YearPlan plan = planned == null
                ? null
                : EarnedScheduleTest.plan("0", "0", planned, "0", "0", "0", "0", "0", "0", "0", "0", "0");
        TreeMap<Integer, BigDecimal> nothing = new TreeMap<>(Map.of(1, BigDecimal.ZERO, 2, BigDecimal.ZERO));

        assertThat(DoubtRule.judge(nothing, 3, added, null, plan))
                .isEqualTo(doubtful ? List.of(Doubt.JUMP) : List.of());
    }
}
