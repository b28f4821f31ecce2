package cn.liuzhong.calendar;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;

/** Shows a year of the calendar; one that nobody has stated is 尚未公布. */
@ApplicationScoped
public class ReadCalendarYear {

    private final CalendarRepository calendar;
    private final Messages messages;

    ReadCalendarYear(CalendarRepository calendar, Messages messages) {
        this.calendar = calendar;
        this.messages = messages;
    }

    @Transactional
    public YearView handle(Caller caller, int year, Locale locale) {
        CalendarYear row = calendar.findByIdOptional(year).orElseGet(CalendarYear::new);
        return view(year, row.published, row.version, locale);
    }

    YearView view(int year, boolean published, long version, Locale locale) {
        return new YearView(
                year,
                published,
                messages.text(locale, published ? "calendar.published" : "calendar.unpublished"),
                calendar.days(year, year).stream().map(CalendarDay::asRequest).toList(),
                version);
    }
}
