package cn.liuzhong.progress.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.lag.rules.Light;
import cn.liuzhong.settings.rules.InvestmentSettings;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {

    /** §3.8: cumulative 0.2 0.5 1.0 1.8 2.8 3.9 5.0 6.1 7.2 8.2 9.1 10.0 亿元, here by month and in 万元. */
    private static final YearPlan WORKED = new YearPlan(
            decimal("100000"),
            Stream.of(
                            "2000", "3000", "5000", "8000", "10000", "11000", "11000", "11000", "11000", "10000",
                            "9000", "9000")
                    .map(BigDecimal::new)
                    .toList());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        # month | done  | ratio | light  | earned | late | SPI(t) | green but late
          6     | 24000 | 61.5  | YELLOW | 4.6    | 1.4  | 0.77   | false
          9     | 50000 | 69.4  | YELLOW | 7.0    | 2.0  | 0.78   | false
          11    | 82000 | 90.1  | GREEN  | 10.0   | 1.0  | 0.91   | true
        """)
    void the_worked_table_comes_out(
            int month,
            BigDecimal done,
            BigDecimal percent,
            Light light,
            BigDecimal earned,
            BigDecimal late,
            BigDecimal spi,
            boolean greenButLate) {
        Schedule schedule = schedule(WORKED, month, done);

        assertThat(schedule.standing().ratio().movePointRight(2)).isCloseTo(percent, within("0.05"));
        assertThat(schedule.earned()).isEqualByComparingTo(earned);
        assertThat(schedule.late()).isEqualByComparingTo(late);
        assertThat(schedule.spi()).isCloseTo(spi, within("0.005"));
        assertThat(InvestmentRule.light(schedule.standing(), InvestmentSettings.STANDARD))
                .isEqualTo(light);
        assertThat(InvestmentRule.isGreenButLate(schedule.standing(), InvestmentSettings.STANDARD))
                .isEqualTo(greenButLate);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        # month | done   | pace so far | pace needed
          6     | 24000  | 4000        | 12666.6667
          11    | 82000  | 7454.5455   | 18000
          9     | 100000 | 11111.1111  | 0
          12    | 90000  | 7500        |
        """)
    void the_pace_that_is_needed_stands_beside_the_pace_so_far(
            int month, BigDecimal done, BigDecimal soFar, BigDecimal needed) {
        Schedule schedule = schedule(WORKED, month, done);

        assertThat(schedule.paceSoFar()).isEqualByComparingTo(soFar);
        if (needed == null) {
            assertThat(schedule.paceNeeded()).isNull();
        } else {
            assertThat(schedule.paceNeeded()).isEqualByComparingTo(needed);
        }
    }

    @Test
    void while_the_plan_wants_nothing_nobody_is_late_and_there_is_no_ratio() {
        YearPlan fromJune = new YearPlan(
                decimal("700"),
                Stream.of("0", "0", "0", "0", "0", "100", "100", "100", "100", "100", "100", "100")
                        .map(BigDecimal::new)
                        .toList());

        Schedule schedule = schedule(fromJune, 3, BigDecimal.ZERO);

        assertThat(schedule.standing()).isNull();
        assertThat(schedule.late()).isZero();
        assertThat(schedule.spi()).isEqualByComparingTo("1");
    }

    @Test
    void plans_with_and_without_months_sum_up_to_the_year() {
        List<BigDecimal> own = WORKED.monthly();

        YearPlan together = YearPlan.together(own, decimal("100"));

        assertThat(together.annual()).isEqualByComparingTo("100100");
        assertThat(together.sumsUp()).isTrue();
        assertThat(together.cumulative(6)).isEqualByComparingTo("39050");
        assertThat(YearPlan.together(Collections.nCopies(12, BigDecimal.ZERO), decimal("100"))
                        .byMonth())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        # plan of the reporters of months 1 to 5, of 1200 | judged | forecast | pace so far
          1200 | 1200 | 1200 | 1200 | 1200 | 5 | FORECAST  | 100
          1200 | 1200 | 1200 | 600  | 599  | 4 | FORECAST  | 50
          1200 | 1200 | 1200 | 12   | 12   | 3 | FORECAST  | 100
          12   | 1200 | 12   | 1200 | 12   | 4 | TOO_EARLY | 100
          12   | 12   | 12   | 12   | 12   | 5 | TOO_EARLY |
        """)
    void only_months_count_whose_reporters_have_half_of_the_plan(
            String one,
            String two,
            String three,
            String four,
            String five,
            int judged,
            ForecastState forecast,
            BigDecimal pace) {
        NavigableMap<Integer, MonthFigures> reported = new TreeMap<>();
        List<String> plans = List.of(one, two, three, four, five);
        for (int month = 1; month <= plans.size(); month++) {
            YearPlan plan = new YearPlan(decimal(plans.get(month - 1)), null);
            reported.put(month, new MonthFigures(plan, plan.cumulative(month)));
        }

        Schedule schedule = Schedule.of(new YearPlan(decimal("1200"), null), reported);

        assertThat(schedule.month()).isEqualTo(judged);
        assertThat(schedule.forecast().state()).isEqualTo(forecast);
        if (pace == null) {
            assertThat(schedule.paceSoFar()).isNull();
            assertThat(schedule.paceNeeded()).isNull();
        } else {
            assertThat(schedule.paceSoFar()).isEqualByComparingTo(pace);
        }
    }

    @Test
    void one_finished_reporter_of_many_does_not_finish_the_list() {
        YearPlan small = new YearPlan(decimal("10"), null);

        Schedule schedule = Schedule.of(WORKED, new TreeMap<>(Map.of(11, new MonthFigures(small, decimal("10")))));

        assertThat(schedule.month()).isEqualTo(11);
        assertThat(schedule.forecast()).isEqualTo(Forecast.TOO_EARLY);
    }

    private static Schedule schedule(YearPlan plan, int month, BigDecimal done) {
        return Schedule.of(new YearFigures(plan, new TreeMap<>(Map.of(month, done))).until(month));
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }

    private static Offset<BigDecimal> within(String offset) {
        return Offset.offset(decimal(offset));
    }
}
