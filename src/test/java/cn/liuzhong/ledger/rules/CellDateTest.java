package cn.liuzhong.ledger.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellDateTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        2020-11-15,           2020-11-15
        2020/11/5,            2020-11-05
        2020.11.15,           2020-11-15
        2020年11月15日,       2020-11-15
        ２０２０年１１月１５日, 2020-11-15
        2020年 11 月 5 日,    2020-11-05
        2020-11-15 00:00:00,  2020-11-15
        20201115,             2020-11-15
        2020年2月,            2020-02-29
        2020年12月底,         2020-12-31
        2020.11,              2020-11-30
        44150,                2020-11-15
        2020-11-31,
        2020-13,
        11月15日,
        年底,
        20201315,
        """)
    void days_are_read_as_people_type_them_and_a_month_means_its_last_day(String text, LocalDate day) {
        assertThat(CellDate.ofText(text)).isEqualTo(Optional.ofNullable(day));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        44150,    2020-11-15
        44150.75, 2020-11-15
        20201115, 2020-11-15
        2020.1,
        2020,
        -5,
        """)
    void a_number_is_a_serial_day_or_eight_digits(BigDecimal number, LocalDate day) {
        assertThat(CellDate.of(CellValue.of(number))).isEqualTo(Optional.ofNullable(day));
    }

    @Property
    void every_way_of_writing_a_day_means_it(@ForAll @IntRange(min = -20_000, max = 60_000) int days) {
        LocalDate day = LocalDate.of(2020, 1, 1).plusDays(days);

        assertThat(CellDate.ofText(day.toString())).contains(day);
        assertThat(CellDate.ofText(day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日"))
                .contains(day);
    }
}
