package cn.liuzhong.assessment.rules;

import java.time.LocalDate;

/**
 * A milestone or an issue that fell due in the month.
 *
 * @param doneOn the day of completion or of the closure request; null while there is none
 * @param exempt whether an accepted 正当理由 covers it at the month's end
 */
public record DueItem(LocalDate dueOn, LocalDate doneOn, boolean exempt) {

    boolean onTime() {
        return doneOn != null && !doneOn.isAfter(dueOn);
    }
}
