package cn.liuzhong.notification.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.liuzhong.calendar.rules.WorkingCalendar;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SendingWindowTest {

    /** Thursday 2020-10-01 and Friday are holidays, Saturday 2020-10-10 is worked. */
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(Map.of(
            LocalDate.of(2020, 10, 1), false, LocalDate.of(2020, 10, 2), false, LocalDate.of(2020, 10, 10), true));

    @ParameterizedTest(name = "{0}: from {4} it may send at {5}")
    @CsvSource(
            textBlock =
                    """
            at any time                    ,       ,       , false , 2020-10-01T03:00 , 2020-10-01T03:00
            whole working days             ,       ,       , true  , 2020-10-01T03:00 , 2020-10-05T00:00
            inside the window              , 08:00 , 20:00 , true  , 2020-09-30T08:00 , 2020-09-30T08:00
            a moment before it closes      , 08:00 , 20:00 , true  , 2020-09-30T19:59 , 2020-09-30T19:59
            as it closes                   , 08:00 , 20:00 , false , 2020-09-30T20:00 , 2020-10-01T08:00
            before it opens                , 08:00 , 20:00 , true  , 2020-09-30T07:59 , 2020-09-30T08:00
            over a holiday and a weekend   , 08:00 , 20:00 , true  , 2020-09-30T20:00 , 2020-10-05T08:00
            a Saturday that is worked      , 08:00 , 20:00 , true  , 2020-10-09T21:00 , 2020-10-10T08:00
            over midnight in the evening   , 22:00 , 06:00 , false , 2020-10-01T23:00 , 2020-10-01T23:00
            over midnight in the morning   , 22:00 , 06:00 , false , 2020-10-01T05:59 , 2020-10-01T05:59
            over midnight by day           , 22:00 , 06:00 , false , 2020-10-01T06:00 , 2020-10-01T22:00
            the morning after a working day, 22:00 , 06:00 , true  , 2020-10-01T05:00 , 2020-10-01T05:00
            the morning after a holiday    , 22:00 , 06:00 , true  , 2020-10-02T05:00 , 2020-10-05T22:00
            """)
    void the_first_moment_at_which_it_may_send(
            String situation, LocalTime from, LocalTime to, boolean workingDays, LocalDateTime at, LocalDateTime next) {
        assertThat(new SendingWindow(from, to, workingDays).next(at, CALENDAR)).isEqualTo(next);
    }

    @ParameterizedTest(name = "{0}: {5} h from {4} on end at {6}")
    @CsvSource(
            textBlock =
                    """
            always open                    ,       ,       , false , 2020-09-30T15:00 , 72 , 2020-10-03T15:00
            Friday evening to Monday       , 08:00 , 20:00 , true  , 2020-10-16T19:00 , 2  , 2020-10-19T09:00
            three times twelve hours       , 08:00 , 20:00 , true  , 2020-09-29T08:00 , 36 , 2020-10-05T20:00
            begun while it is closed       , 08:00 , 20:00 , true  , 2020-09-30T21:00 , 1  , 2020-10-05T09:00
            whole working days             ,       ,       , true  , 2020-09-30T12:00 , 72 , 2020-10-07T12:00
            over midnight                  , 22:00 , 06:00 , false , 2020-10-05T05:00 , 2  , 2020-10-05T23:00
            nothing                        , 08:00 , 20:00 , true  , 2020-09-30T12:00 , 0  , 2020-09-30T12:00
            """)
    void only_hours_in_which_it_may_send_count(
            String situation,
            LocalTime from,
            LocalTime to,
            boolean workingDays,
            LocalDateTime at,
            int hours,
            LocalDateTime end) {
        assertThat(new SendingWindow(from, to, workingDays).after(at, Duration.ofHours(hours), CALENDAR))
                .isEqualTo(end);
    }

    @Test
    void a_window_needs_both_its_ends_and_is_not_empty() {
        LocalTime eight = LocalTime.of(8, 0);
        assertThatThrownBy(() -> new SendingWindow(eight, null, false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SendingWindow(null, eight, false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SendingWindow(eight, eight, false)).isInstanceOf(IllegalArgumentException.class);
    }
}
