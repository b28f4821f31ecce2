package cn.liuzhong.calendar.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingCalendarPropertyTest {

    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final int SPAN = 120;

    @Property
    void it_ends_on_a_working_day_with_exactly_so_many_passed(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 1, max = 60) int n) {
        LocalDate reached = calendar.plus(from, n);

        assertThat(calendar.isWorking(reached)).isTrue();
        assertThat(from.plusDays(1)
                        .datesUntil(reached.plusDays(1))
                        .filter(calendar::isWorking)
                        .count())
                .isEqualTo(n);
    }

    @Property
    void more_working_days_end_later(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 1, max = 60) int n) {
        assertThat(calendar.plus(from, n + 1)).isAfter(calendar.plus(from, n));
    }

    @Property
    void a_later_start_never_ends_earlier(
            @ForAll("calendars") WorkingCalendar calendar,
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 1, max = 30) int later,
            @ForAll @IntRange(min = 1, max = 60) int n) {
        assertThat(calendar.plus(from.plusDays(later), n)).isAfterOrEqualTo(calendar.plus(from, n));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, SPAN).map(START::plusDays);
    }

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        Arbitrary<Map<LocalDate, Boolean>> exceptions =
                Arbitraries.maps(days(), Arbitraries.of(true, false)).ofMaxSize(40);
        return exceptions.map(WorkingCalendar::new);
    }
}
