package cn.liuzhong.stationery.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
}
