package cn.liuzhong.calendar.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        2020-11-H1, 2020-11-01, 2020-11-15, 2020-11-16
        2020-11-H2, 2020-11-16, 2020-11-30, 2020-12-01
        2020-12-H2, 2020-12-16, 2020-12-31, 2021-01-01
        2020-02-H2, 2020-02-16, 2020-02-29, 2020-03-01
        """)
    void a_half_month_closes_at_its_cut_off(String text, LocalDate first, LocalDate cutOff, LocalDate asOf) {
        HalfMonth period = HalfMonth.parse(text).orElseThrow();

        assertThat(period.firstDay()).isEqualTo(first);
        assertThat(period.cutOff()).isEqualTo(cutOff);
        assertThat(period.asOf()).isEqualTo(asOf);
        assertThat(period.isClosedOn(cutOff)).isFalse();
        assertThat(period.isClosedOn(asOf)).isTrue();
        assertThat(period.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        2020-11, 2020-11-01, 2020-11-30, 2020-12-01
        2020-12, 2020-12-01, 2020-12-31, 2021-01-01
        """)
    void a_month_closes_at_its_cut_off(String text, LocalDate first, LocalDate cutOff, LocalDate asOf) {
        WholeMonth period = WholeMonth.parse(text).orElseThrow();

        assertThat(period.firstDay()).isEqualTo(first);
        assertThat(period.cutOff()).isEqualTo(cutOff);
        assertThat(period.asOf()).isEqualTo(asOf);
        assertThat(period.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-11",
                "2020-11-H3",
                "2020-13-H1",
                "2020-00-H1",
                "2020-11-h1",
                "20-11-H1",
                "",
                "x",
                "0000-01-H1",
                "9999-12-H2"
            })
    void what_is_not_a_half_month_is_not_read_as_one(String text) {
        assertThat(HalfMonth.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-11-H1", "2020-13", "2020-11-01", "2020", "", "0001-01", "9999-12"})
    void what_is_not_a_month_is_not_read_as_one(String text) {
        assertThat(WholeMonth.parse(text)).isEmpty();
    }

    @Property
    void half_months_follow_each_other_without_gap_or_overlap(
            @ForAll @DateRange(min = "2000-01-01", max = "2099-12-31") LocalDate day) {
        HalfMonth period = HalfMonth.containing(day);

        assertThat(day).isBetween(period.firstDay(), period.cutOff());
        assertThat(period.next().firstDay()).isEqualTo(period.asOf());
        assertThat(period.next().previous()).isEqualTo(period);
        assertThat(HalfMonth.parse(period.text())).contains(period);
    }

    @Property
    void months_follow_each_other_without_gap_or_overlap(
            @ForAll @DateRange(min = "2000-01-01", max = "2099-12-31") LocalDate day) {
        WholeMonth period = WholeMonth.containing(day);

        assertThat(day).isBetween(period.firstDay(), period.cutOff());
        assertThat(period.next().firstDay()).isEqualTo(period.asOf());
        assertThat(period.next().previous()).isEqualTo(period);
    }
}
