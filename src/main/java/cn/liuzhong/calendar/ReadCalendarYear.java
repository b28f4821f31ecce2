package cn.liuzhong.calendar;

import cn.liuzhong.access.Caller;
import cn.liuzhong.audit.AuditSubject;
import cn.liuzhong.audit.AuditedEntity;
import cn.liuzhong.platform.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;

/** Shows a year of the calendar; one that nobody has stated is 尚未公布. */
@ApplicationScoped
public class ReadCalendarYear implements AuditSubject {

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

    @Override
    public AuditedEntity entity() {
        return AuditedEntity.CALENDAR;
    }

    @Override
    public String canonical(String id) {
        return String.valueOf(number(id));
    }

    /** The calendar is everybody's. */
    @Override
    public void requireVisible(Caller caller, String id) {
        number(id);
    }
}
