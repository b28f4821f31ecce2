package cn.liuzhong.stationery.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.calendar.rules.HalfMonth;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseDateTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        2020-11-18, 2020年11月18日
        2021-01-05, 2021年1月5日
        2020-02-29, 2020年2月29日
        """)
    void a_date_has_arabic_digits_and_no_leading_zero(LocalDate day, String text) {
        assertThat(ChineseDate.of(day)).isEqualTo(text);
    }

    @Test
    void a_month_too() {
        assertThat(ChineseDate.of(YearMonth.of(2021, 3))).isEqualTo("2021年3月");
    }

    @ParameterizedTest
    @CsvSource({"09:30, 2020年12月8日9时30分", "14:00, 2020年12月8日14时", ", 2020年12月8日"})
    void a_time_of_the_day_where_it_is_known(LocalTime time, String text) {
        assertThat(ChineseDate.of(LocalDate.of(2020, 12, 8), time)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"2020-11-H1, 2020年11月上半月", "2021-01-H2, 2021年1月下半月"})
    void a_half_month_is_called_by_its_name(String period, String text) {
        assertThat(ChineseDate.of(HalfMonth.parse(period).orElseThrow())).isEqualTo(text);
    }
}
