package cn.liuzhong.progress.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.settings.rules.InvestmentSettings;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfidenceRuleTest {

    /** Of a plan of 100 a month. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        # month | done | level     | disagreement
          6     | 400  | VERY_HIGH | TOO_SURE
          6     | 400  | HIGH      | TOO_SURE
          6     | 400  | FAIR      |
          6     | 400  | VERY_LOW  |
          11    | 1000 | HIGH      | TOO_SURE
          11    | 1000 | LOW       |
          6     | 550  | HIGH      |
          6     | 550  | LOW       |
          6     | 600  | LOW       | TOO_DOUBTFUL
          6     | 700  | VERY_LOW  | TOO_DOUBTFUL
          6     | 600  | FAIR      |
          6     | 600  | VERY_HIGH |
        """)
    void it_disagrees_when_sure_of_what_is_behind_or_doubtful_of_what_is_not(
            int month, BigDecimal done, ConfidenceLevel level, Disagreement disagreement) {
        YearPlan plan = new YearPlan(BigDecimal.valueOf(1200), null);
        Schedule schedule = Schedule.of(new YearFigures(plan, new TreeMap<>(Map.of(month, done))).until(month));

        assertThat(ConfidenceRule.disagreement(level, schedule, InvestmentSettings.STANDARD))
                .isEqualTo(Optional.ofNullable(disagreement));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        # latest first     | unchanged | never changing
          HIGH             | 1         | false
          HIGH HIGH LOW    | 2         | false
          HIGH HIGH HIGH   | 3         | true
          LOW HIGH HIGH HIGH | 1       | false
        """)
    void three_months_with_the_same_level_are_never_changing(String levels, int unchanged, boolean never) {
        int months = ConfidenceRule.unchangedMonths(
                Stream.of(levels.split(" ")).map(ConfidenceLevel::valueOf).toList());

        assertThat(months).isEqualTo(unchanged);
        assertThat(ConfidenceRule.isNeverChanging(months)).isEqualTo(never);
    }
}
