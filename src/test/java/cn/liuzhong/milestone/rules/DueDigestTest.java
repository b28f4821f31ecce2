package cn.liuzhong.milestone.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDigestTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            2020-11-23 , 2020-W48
            2020-11-29 , 2020-W48
            2020-11-30 , 2020-W49
            2021-01-03 , 2020-W53
            2021-01-04 , 2021-W01
            2018-12-31 , 2019-W01
            """)
    void a_week_goes_from_monday_to_sunday_over_the_turn_of_the_year(LocalDate day, String week) {
        assertThat(DueDigest.week(day)).isEqualTo(week);
    }
}
