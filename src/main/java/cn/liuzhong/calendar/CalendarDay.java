package cn.liuzhong.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** A holiday, or a day worked because of one (调休). */
@Entity
class CalendarDay {

    @Id
    LocalDate day;

    int year;
    boolean working;
    String name;

    static CalendarDay of(LocalDate date, boolean working, String name) {
        CalendarDay day = new CalendarDay();
        day.day = date;
        day.year = date.getYear();
        day.working = working;
        day.name = name;
        return day;
    }

    DayRequest asRequest() {
        return new DayRequest(day, working, name);
    }
}
