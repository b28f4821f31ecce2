package cn.liuzhong.reminder.rules;

import cn.liuzhong.calendar.rules.HalfMonth;
import cn.liuzhong.lag.rules.LagKind;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One item that a letter, not withdrawn, named to its unit.
 *
 * @param repliedOn null while the unit has not replied
 */
public record Warning(
        UUID reminderId,
        HalfMonth period,
        UUID unitId,
        LagKind kind,
        UUID subjectId,
        LocalDate replyDueOn,
        LocalDate repliedOn) {

    /** Whether the letter's reply was due and missing at the end of the day before. */
    public boolean replyOverdueAt(LocalDate asOf) {
        return replyDueOn.isBefore(asOf) && (repliedOn == null || !repliedOn.isBefore(asOf));
    }
}
