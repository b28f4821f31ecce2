package cn.liuzhong.notification.rules;

import cn.liuzhong.calendar.rules.WorkingCalendar;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * When a channel may send: between two times of day, or at any time; on working days only, or on every day. A window over
 * midnight belongs to the day on which it opens. Times are those of the office's clock.
 *
 * @param from null, as {@code to} is, when it may send at any time of the day
 * @param to when it closes, itself outside; before {@code from} when that is on the next day
 */
public record SendingWindow(LocalTime from, LocalTime to, boolean workingDaysOnly) {

    public static final SendingWindow ALWAYS = new SendingWindow(null, null, false);

    /** 08:00 to 20:00 on working days: what sounds on people's telephones. */
    public static final SendingWindow OFFICE_HOURS = new SendingWindow(LocalTime.of(8, 0), LocalTime.of(20, 0), true);

    /** @throws IllegalArgumentException when one of the times is missing, or they are the same */
    public SendingWindow {
        if ((from == null) != (to == null) || from != null && from.equals(to)) {
            throw new IllegalArgumentException("window: " + from + " to " + to);
        }
    }

    /** The first moment, {@code at} or later, at which it may send. */
    public LocalDateTime next(LocalDateTime at, WorkingCalendar calendar) {
        LocalDateTime opening = opening(dayOpenAtOrAfter(at, calendar));
        return at.isBefore(opening) ? opening : at;
    }

    /** When, from {@code from} on, it has been open for so long. */
    public LocalDateTime after(LocalDateTime from, Duration open, WorkingCalendar calendar) {
        LocalDateTime at = next(from, calendar);
        LocalDateTime end = closing(dayOpenAtOrAfter(at, calendar));
        Duration left = open;
        while (left.compareTo(Duration.between(at, end)) > 0) {
            left = left.minus(Duration.between(at, end));
            at = next(end, calendar);
            end = closing(dayOpenAtOrAfter(at, calendar));
        }
        return at.plus(left);
    }

    /** The first day whose window has not closed by then. */
    private LocalDate dayOpenAtOrAfter(LocalDateTime at, WorkingCalendar calendar) {
        LocalDate day = at.toLocalDate().minusDays(1);
        while (!opensOn(day, calendar) || !at.isBefore(closing(day))) {
            day = day.plusDays(1);
        }
        return day;
    }

    private boolean opensOn(LocalDate day, WorkingCalendar calendar) {
        return !workingDaysOnly || calendar.isWorking(day);
    }

    private LocalDateTime opening(LocalDate day) {
        return from == null ? day.atStartOfDay() : day.atTime(from);
    }

    private LocalDateTime closing(LocalDate day) {
        if (to == null) {
            return day.plusDays(1).atStartOfDay();
        }
        return to.isAfter(from) ? day.atTime(to) : day.plusDays(1).atTime(to);
    }
}
