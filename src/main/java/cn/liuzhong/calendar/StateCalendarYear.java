package cn.liuzhong.calendar;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.PreconditionProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;

/** The office states a whole year; from then on it is its own, whatever later releases know. */
@ApplicationScoped
public class StateCalendarYear {

    private final CalendarRepository calendar;
    private final ReadCalendarYear read;

    StateCalendarYear(CalendarRepository calendar, ReadCalendarYear read) {
        this.calendar = calendar;
        this.read = read;
    }

    /** @param ifMatch needed once the year has been stated or seeded; until then there is nothing to overwrite */
    @Transactional
    public YearView handle(Caller caller, int year, String ifMatch, YearRequest request, Locale locale) {
        request.checked(year);
        CalendarYear row = calendar.findById(year);
        Expected expected = row == null && ifMatch == null ? Expected.any() : Expected.required(ifMatch);
        expected.check(row == null ? 0 : row.version);
        long version = row == null ? CalendarYear.OWN : row.version + 1;
        boolean won = row == null
                ? calendar.add(year, request.published(), version)
                : calendar.change(year, request.published(), row.version, version);
        if (!won) {
            throw PreconditionProblem.stale();
        }
        calendar.replaceDays(
                year, request.days().stream().map(DayRequest::asDay).toList());
        return read.view(year, request.published(), version, locale);
    }
}
