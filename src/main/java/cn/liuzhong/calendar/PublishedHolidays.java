package cn.liuzhong.calendar;

import com.tyme.holiday.LegalHoliday;
import com.tyme.solar.SolarDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The State Council's holidays and 调休 as far as the library that comes with this release knows them. */
final class PublishedHolidays {

    private static final int EARLIEST = 2002;

    private PublishedHolidays() {}

    /** All days of all known years, in order. */
    static List<CalendarDay> all() {
        List<CalendarDay> days = new ArrayList<>();
        for (int year = EARLIEST; isKnown(year); year++) {
            LegalHoliday holiday = LegalHoliday.fromYmd(year, 1, 1);
            for (; holiday != null && holiday.getDay().getYear() == year; holiday = holiday.next(1)) {
                SolarDay day = holiday.getDay();
                LocalDate date = LocalDate.of(day.getYear(), day.getMonth(), day.getDay());
                days.add(CalendarDay.of(date, holiday.isWork(), holiday.getName()));
            }
        }
        return days;
    }

    /** By its National Day: the last days of a year may be known without the rest, from the New Year that follows them. */
    private static boolean isKnown(int year) {
        return LegalHoliday.fromYmd(year, 10, 1) != null;
    }
}
