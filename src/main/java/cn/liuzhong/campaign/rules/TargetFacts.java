package cn.liuzhong.campaign.rules;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * When a target was reached.
 *
 * @param doneOn the day on which its milestone was completed, or on which it was said to be reached; null while it is not
 * @param reachedIn the month in which what was invested reached its amount, for it is reported by the month; null otherwise
 */
public record TargetFacts(LocalDate dueOn, LocalDate doneOn, YearMonth reachedIn) {

    boolean isDone(LocalDate day) {
        return doneOn != null && !doneOn.isAfter(day) || reachedIn != null && !reachedIn.isAfter(YearMonth.from(day));
    }

    /** An amount reached in the month in which it fell due was reached in time. */
    boolean wasLate() {
        return doneOn == null ? reachedIn.isAfter(YearMonth.from(dueOn)) : doneOn.isAfter(dueOn);
    }
}
