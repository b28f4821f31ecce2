package cn.liuzhong.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedHolidaysTest {

    private static final List<CalendarDay> ALL = PublishedHolidays.all();

    @Test
    void every_year_since_2002_is_known_without_a_gap() {
        List<Integer> years = ALL.stream().map(day -> day.year).distinct().toList();

        assertThat(years)
                .startsWith(2002, 2003, 2004)
                .contains(2020, 2025, 2026)
                .isSorted();
        assertThat(years).hasSize(years.get(years.size() - 1) - 2002 + 1);
    }

    @Test
    void no_day_is_named_twice() {
        assertThat(ALL).extracting(day -> day.day).doesNotHaveDuplicates().isSorted();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        # day,      worked
        2020-01-19, true
        2020-01-31, false
        2020-05-09, true
        2020-06-28, true
        2020-10-08, false
        2020-10-10, true
        2018-12-29, true
        2018-12-31, false
        """)
    void the_days_are_those_of_the_state_council(LocalDate day, boolean worked) {
        assertThat(ALL)
                .filteredOn(known -> known.day.equals(day))
                .singleElement()
                .matches(it -> it.working == worked);
    }
}
