package cn.liuzhong.calendar.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The end of September and October 2020: eight days off, two weekend days worked for them (§3.8). */
class WorkingCalendarTest {

    private static final WorkingCalendar AUTUMN_2020 = new WorkingCalendar(nationalDay());
    private static final WorkingCalendar NOT_PUBLISHED = new WorkingCalendar(Map.of());

    private static Map<LocalDate, Boolean> nationalDay() {
        Map<LocalDate, Boolean> days = new HashMap<>();
        LocalDate.of(2020, 10, 1).datesUntil(LocalDate.of(2020, 10, 9)).forEach(day -> days.put(day, false));
        days.put(LocalDate.of(2020, 9, 27), true);
        days.put(LocalDate.of(2020, 10, 10), true);
        return days;
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        # from,     working days, reaches
        2020-09-30, 1,            2020-10-09
        2020-09-30, 2,            2020-10-10
        2020-09-30, 5,            2020-10-14
        2020-10-03, 1,            2020-10-09
        2020-09-25, 1,            2020-09-27
        2020-11-15, 3,            2020-11-18
        2020-11-13, 1,            2020-11-16
        """)
    void counts_by_the_published_calendar(LocalDate from, int days, LocalDate reached) {
        assertThat(AUTUMN_2020.plus(from, days)).isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        # from,     working days, reaches
        2020-09-30, 1,            2020-10-01
        2020-09-30, 5,            2020-10-07
        2020-10-09, 1,            2020-10-12
        """)
    void counts_a_year_not_yet_published_by_weekends(LocalDate from, int days, LocalDate reached) {
        assertThat(NOT_PUBLISHED.plus(from, days)).isEqualTo(reached);
    }

    @Test
    void nothing_is_due_after_no_working_days() {
        LocalDate day = LocalDate.of(2020, 11, 15);
        assertThatThrownBy(() -> AUTUMN_2020.plus(day, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
