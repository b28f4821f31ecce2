package cn.liuzhong.progress.rules;

import cn.liuzhong.calendar.rules.WorkingCalendar;
import java.time.LocalDate;
import java.time.YearMonth;

/** When a month's progress report is due, and which month's is the latest that was (§3.2). */
public final class ReportRule {

    private static final int NEAR = 2;

    private ReportRule() {}

    /** @param workingDay of the next month, from 1 */
    public static LocalDate dueOn(YearMonth month, int workingDay, WorkingCalendar calendar) {
        return calendar.plus(month.atEndOfMonth(), workingDay);
    }

    /** Whether a report is due within the next two working days, or was due. */
    public static boolean isNear(LocalDate dueOn, LocalDate today, WorkingCalendar calendar) {
        return !calendar.plus(today, NEAR).isBefore(dueOn);
    }

    /** The latest month whose report was due before the as-of day. */
    public static YearMonth latestDue(LocalDate asOf, int workingDay, WorkingCalendar calendar) {
        YearMonth month = YearMonth.from(asOf).minusMonths(1);
        while (!dueOn(month, workingDay, calendar).isBefore(asOf)) {
            month = month.minusMonths(1);
        }
        return month;
    }
}
