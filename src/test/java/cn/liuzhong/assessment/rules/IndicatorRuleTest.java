package cn.liuzhong.assessment.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorRuleTest {

    /** The report's own growth table of 2019 (§3.8). */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        交通, 31.2, 13, 240
        高新, 32.5, 15, 217
        生态, 45.2, 11, 411
        民间, 37.9, 11, 345
        """)
    void the_reports_own_table(String name, BigDecimal growth, BigDecimal target, int percent) {
        IndicatorReading reading =
                IndicatorRule.read(IndicatorKind.GROWTH, Better.HIGHER, new IndicatorFigures(target, growth, null));

        assertThat(reading.completion().movePointRight(2).setScale(0, RoundingMode.HALF_UP))
                .as(name)
                .isEqualByComparingTo(BigDecimal.valueOf(percent));
        assertThat(reading.growth()).isEqualByComparingTo(growth);
        assertThat(reading.met()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        # kind,  better, target, actual, year before, completion, growth,  met
        LEVEL,   HIGHER, 60,     67.81,  50,          1.1302,     35.62,   true
        LEVEL,   HIGHER, 60,     45,     50,          0.75,       -10,     false
        LEVEL,   HIGHER, 60,     45,     0,           0.75,       ,        false
        LEVEL,   HIGHER, 60,     45,     -5,          0.75,       ,        false
        LEVEL,   HIGHER, ,       45,     ,            ,           ,
        LEVEL,   HIGHER, 60,     ,       50,          ,           ,
        RATE,    HIGHER, 95,     97.1,   90.1,        1.0221,     7,       true
        RATE,    HIGHER, 95,     97.1,   ,            1.0221,     ,        true
        RATE,    HIGHER, ,       0,      0,           ,           0,
        GROWTH,  HIGHER, ,       10,     ,            ,           10,
        GROWTH,  HIGHER, 11,     -37.6,  37.9,        -3.4182,    -37.6,   false
        GROWTH,  HIGHER, 0,      2,      ,            ,           2,       true
        GROWTH,  HIGHER, -5,     -3,     ,            ,           -3,      true
        GROWTH,  HIGHER, -5,     -7,     ,            ,           -7,      false
        LEVEL,   LOWER,  10,     8,      16,          1.25,       -50,     true
        LEVEL,   LOWER,  10,     12.5,   ,            0.8,        ,        false
        LEVEL,   LOWER,  10,     0,      ,            ,           ,        true
        GROWTH,  LOWER,  -5,     -7,     ,            ,           -7,      true
        GROWTH,  LOWER,  -5,     2,      ,            ,           2,       false
        """)
    void reads_completion_and_growth_side_by_side(
            IndicatorKind kind,
            Better better,
            BigDecimal target,
            BigDecimal actual,
            BigDecimal before,
            BigDecimal completion,
            BigDecimal growth,
            Boolean met) {
        IndicatorReading reading = IndicatorRule.read(kind, better, new IndicatorFigures(target, actual, before));

        assertThat(reading.completion()).satisfies(same(completion));
        assertThat(reading.growth()).satisfies(same(growth));
        assertThat(reading.met()).isEqualTo(met);
    }

    private static ThrowingConsumer<BigDecimal> same(BigDecimal expected) {
        return found -> {
            if (expected == null) {
                assertThat(found).isNull();
            } else {
                assertThat(found).isEqualByComparingTo(expected);
            }
        };
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        2019,    2018
        2020-10, 2019-10
        2020-Q3, 2019-Q3
        2100-01, 2099-01
        2020-13,
        2020-00,
        2020-Q5,
        2020-H1,
        1999,
        20,
        '2020 ',
        """)
    void periods_are_years_quarters_or_months(String text, String yearBefore) {
        assertThat(IndicatorPeriod.parse(text).map(period -> period.yearBefore().text()))
                .isEqualTo(Optional.ofNullable(yearBefore));
        IndicatorPeriod.parse(text)
                .ifPresent(period -> assertThat(period.text()).isEqualTo(text));
    }
}
