package cn.liuzhong.supervision.rules;

import cn.liuzhong.calendar.rules.Period;
import cn.liuzhong.calendar.rules.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The scheduler's question of a morning: which periods are due and not run? (§3.5)
 *
 * @param run the latest due period, when it has not been run or skipped
 * @param skip older due periods that were missed
 */
public record DuePeriods(Optional<Period> run, List<Period> skip) {

    /**
     * @param installedOn the first period looked at is the one of this day
     * @param recorded the periods that were run or skipped
     * @param runWorkingDay a period is due on this working day after its cut-off
     */
    public static DuePeriods at(
            LocalDate today,
            RunKind kind,
            LocalDate installedOn,
            Set<String> recorded,
            WorkingCalendar calendar,
            int runWorkingDay) {
        List<Period> due = new ArrayList<>();
        for (Period period = kind.periodContaining(installedOn);
                period.isClosedOn(today)
                        && !calendar.plus(period.cutOff(), runWorkingDay).isAfter(today);
                period = period.next()) {
            due.add(period);
        }
        if (due.isEmpty()) {
            return new DuePeriods(Optional.empty(), List.of());
        }
        Period latest = due.remove(due.size() - 1);
        return new DuePeriods(
                Optional.of(latest).filter(period -> !recorded.contains(period.text())),
                due.stream().filter(period -> !recorded.contains(period.text())).toList());
    }
}
