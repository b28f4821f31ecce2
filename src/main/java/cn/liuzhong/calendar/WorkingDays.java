package cn.liuzhong.calendar;

import cn.liuzhong.access.Caller;
import cn.liuzhong.calendar.rules.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.stream.Collectors;

/**
 * The calendar for those who count by it. One statement each time. A deadline that is still open is always counted when it
 * is read and never stored: so it moves by itself when a year is published or the calendar is edited, while the letters that
 * were sent keep the days they named (§3.6).
 */
@ApplicationScoped
public class WorkingDays {

    private final CalendarRepository calendar;

    WorkingDays(CalendarRepository calendar) {
        this.calendar = calendar;
    }

    /** Both years included; outside of them days are counted by weekends. */
    @Transactional
    public WorkingCalendar calendar(Caller caller, int fromYear, int toYear) {
        return new WorkingCalendar(
                calendar.days(fromYear, toYear).stream().collect(Collectors.toMap(day -> day.day, day -> day.working)));
    }

    /** Enough to count any of the rules' terms from {@code day}: its year, the one before and the one after. */
    @Transactional
    public WorkingCalendar around(Caller caller, LocalDate day) {
        return calendar(caller, day.getYear() - 1, day.getYear() + 1);
    }
}
