package cn.liuzhong.notification.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.calendar.rules.WorkingCalendar;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SendingWindowPropertyTest {

    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final int SPAN = 30;

    @Property
    void it_is_never_earlier_and_then_open(
            @ForAll("windows") SendingWindow window,
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("moments") LocalDateTime at) {
        LocalDateTime next = window.next(at, calendar);

        assertThat(next).isAfterOrEqualTo(at);
        assertThat(window.next(next, calendar)).isEqualTo(next);
    }

    @Property
    void nothing_before_it_is_open(
            @ForAll("windows") SendingWindow window,
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("moments") LocalDateTime at,
            @ForAll @IntRange(max = 100) int share) {
        LocalDateTime next = window.next(at, calendar);
        LocalDateTime between =
                at.plus(Duration.between(at, next).multipliedBy(share).dividedBy(100));

        assertThat(window.next(between, calendar)).isEqualTo(next);
    }

    @Property
    void on_working_days_only_it_opens_on_none_that_is_not(
            @ForAll("windows") SendingWindow window,
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("moments") LocalDateTime at) {
        SendingWindow strict = new SendingWindow(window.from(), window.to(), true);
        LocalDateTime next = strict.next(at, calendar);

        boolean overMidnight = window.from() != null && window.to().isBefore(window.from());
        LocalDate day = overMidnight && next.toLocalTime().isBefore(window.to())
                ? next.toLocalDate().minusDays(1)
                : next.toLocalDate();
        assertThat(calendar.isWorking(day)).isTrue();
    }

    @Property
    void patience_at_one_go_or_in_two_ends_at_the_same_moment_and_never_too_soon(
            @ForAll("windows") SendingWindow window,
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("moments") LocalDateTime at,
            @ForAll @IntRange(max = 5000) int minutes,
            @ForAll @IntRange(max = 5000) int more) {
        LocalDateTime first = window.after(at, Duration.ofMinutes(minutes), calendar);

        assertThat(first).isAfterOrEqualTo(at.plusMinutes(minutes));
        assertThat(window.next(window.after(first, Duration.ofMinutes(more), calendar), calendar))
                .isEqualTo(window.next(window.after(at, Duration.ofMinutes(minutes + more), calendar), calendar));
    }

    @Provide
    Arbitrary<SendingWindow> windows() {
        Arbitrary<LocalTime> times =
                Arbitraries.integers().between(0, 24 * 60 - 1).map(minute -> LocalTime.MIN.plusMinutes(minute));
        Arbitrary<SendingWindow> narrow = Combinators.combine(times, times, Arbitraries.of(true, false))
                .filter((from, to, days) -> !from.equals(to))
                .as(SendingWindow::new);
        return Arbitraries.oneOf(narrow, Arbitraries.of(true, false).map(days -> new SendingWindow(null, null, days)));
    }

    @Provide
    Arbitrary<LocalDateTime> moments() {
        return Arbitraries.integers().between(0, SPAN * 24 * 60).map(minute -> START.atStartOfDay()
                .plusMinutes(minute));
    }

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(-2, SPAN).map(START::plusDays);
        Arbitrary<Map<LocalDate, Boolean>> exceptions =
                Arbitraries.maps(days, Arbitraries.of(true, false)).ofMaxSize(20);
        return exceptions.map(WorkingCalendar::new);
    }
}
