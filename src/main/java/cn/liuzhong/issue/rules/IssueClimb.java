package cn.liuzhong.issue.rules;

import cn.liuzhong.calendar.rules.WorkingCalendar;
import cn.liuzhong.settings.rules.RuleSettings;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When the clock takes an unsolved issue to the level above (§3.7): on the n-th working day after the level received it.
 * The highest level has no clock.
 */
public final class IssueClimb {

    private IssueClimb() {}

    /** @param levelSince the day the level received the issue */
    public static Optional<LocalDate> climbsOn(
            IssueLevel level, LocalDate levelSince, RuleSettings rules, WorkingCalendar calendar) {
        return level.isHighest() ? Optional.empty() : Optional.of(calendar.plus(levelSince, workingDays(level, rules)));
    }

    /** Whether the level's clock has run out by {@code today}. */
    public static boolean isDue(
            IssueLevel level, LocalDate levelSince, LocalDate today, RuleSettings rules, WorkingCalendar calendar) {
        return climbsOn(level, levelSince, rules, calendar)
                .filter(day -> !day.isAfter(today))
                .isPresent();
    }

    /**
     * For pre-selection: what the level received after this day cannot be due today, whatever the calendar, because so
     * many working days take at least as many days.
     *
     * @param level not the highest
     */
    public static LocalDate latestReceipt(IssueLevel level, LocalDate today, RuleSettings rules) {
        return today.minusDays(workingDays(level, rules));
    }

    private static int workingDays(IssueLevel level, RuleSettings rules) {
        return switch (level) {
            case UNIT -> rules.unitLevelWorkingDays();
            case GROUP -> rules.groupLevelWorkingDays();
            case OFFICE -> rules.officeLevelWorkingDays();
            case LEADING_GROUP -> throw new IllegalArgumentException("the highest level has no clock");
        };
    }
}
