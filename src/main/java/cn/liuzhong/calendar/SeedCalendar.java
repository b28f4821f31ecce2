package cn.liuzhong.calendar;

import cn.liuzhong.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Enters into the calendar what the library knows and the calendar does not (§3.6): years that nobody has stated, and late
 * announced days of years that are as they were seeded. A year that the office has stated is never touched. May run at any
 * number of replicas at once, and again at every start: a newer release brings the years published since.
 */
@ApplicationScoped
public class SeedCalendar {

    private final CalendarRepository calendar;

    SeedCalendar(CalendarRepository calendar) {
        this.calendar = calendar;
    }

    @Transactional
    public void handle(Caller caller) {
        List<CalendarDay> known = PublishedHolidays.all();
        calendar.seedYears(known.stream().map(day -> day.year).distinct().toList());
        calendar.seedDays(known);
    }
}
