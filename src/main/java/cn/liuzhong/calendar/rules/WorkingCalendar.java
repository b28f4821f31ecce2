package cn.liuzhong.calendar.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/**
 * Which day is worked: Monday to Friday, but for the State Council's holidays and 调休 (§3.6). A year that is not published
 * has no exceptions and is counted by weekends.
 *
 * @param exceptions days that are not what their weekday says: true when worked
 */
public record WorkingCalendar(Map<LocalDate, Boolean> exceptions) {

    public WorkingCalendar {
        exceptions = Map.copyOf(exceptions);
    }

    public boolean isWorking(LocalDate day) {
        boolean weekday = day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        return exceptions.getOrDefault(day, weekday);
    }

    /**
     * The {@code workingDays}-th working day after {@code day}; {@code day} itself does not count.
     *
     * @param workingDays 1 or more
     */
    public LocalDate plus(LocalDate day, int workingDays) {
        if (workingDays < 1) {
            throw new IllegalArgumentException("working days: " + workingDays);
        }
        LocalDate reached = day;
        for (int counted = 0; counted < workingDays; ) {
            reached = reached.plusDays(1);
            if (isWorking(reached)) {
                counted++;
            }
        }
        return reached;
    }
}
