package cn.liuzhong.funding.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.lag.rules.Light;
import cn.liuzhong.settings.rules.FundSettings;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UseWindowTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 1);
    private static final UseWindow WINDOW = new UseWindow(FundSettings.STANDARD);

    /** Six months to use it, the last 30 days of them yellow. */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        # state,   issued,     day,        light
        APPLIED,   ,           2020-11-20, GREY
        APPROVED,  ,           2020-11-20, GREY
        REFUSED,   ,           2020-11-20, GREY
        WITHDRAWN, ,           2020-11-20, GREY
        ISSUED,    2020-05-20, 2020-05-20, GREEN
        ISSUED,    2020-05-20, 2020-10-20, GREEN
        ISSUED,    2020-05-20, 2020-10-21, YELLOW
        ISSUED,    2020-05-20, 2020-11-20, YELLOW
        ISSUED,    2020-05-20, 2020-11-21, RED
        ISSUED,    2020-05-20, 2022-05-20, RED
        USED_UP,   2020-05-20, 2020-10-31, GREEN
        USED_UP,   2020-05-20, 2022-05-20, GREEN
        """)
    void the_light_says_how_near_the_end_of_the_window_is(
            FundState state, LocalDate issuedOn, LocalDate day, Light light) {
        assertThat(WINDOW.light(state, issuedOn, day)).isEqualTo(light);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        2020-05-20, 2020-11-20
        2020-08-31, 2021-02-28
        2019-08-31, 2020-02-29
        2020-02-29, 2020-08-29
        """)
    void the_window_ends_on_the_same_day_of_the_sixth_month_or_on_its_last(LocalDate issuedOn, LocalDate useBy) {
        assertThat(WINDOW.useBy(issuedOn)).isEqualTo(useBy);
    }

    @ParameterizedTest
    @EnumSource
    void every_state_has_a_light(FundState state) {
        assertThat(WINDOW.light(state, FIRST_DAY, FIRST_DAY)).isNotNull();
    }

    @Property
    void what_is_looked_for_by_its_day_of_issue_has_the_light(
            @ForAll("days") LocalDate issuedOn,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 1, max = 36) int months,
            @ForAll @IntRange(max = 180) int warnDays) {
        UseWindow window = new UseWindow(new FundSettings(months, warnDays));

        Light light = window.light(FundState.ISSUED, issuedOn, day);

        boolean red = !issuedOn.isAfter(window.redIssuedUntil(day));
        boolean yellow = !red && !issuedOn.isAfter(window.yellowIssuedUntil(day));
        assertThat(light).isEqualTo(red ? Light.RED : yellow ? Light.YELLOW : Light.GREEN);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 2000).map(FIRST_DAY::plusDays);
    }
}
