package cn.liuzhong.interview;

import cn.liuzhong.interview.rules.InterviewLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What a notice or minutes say beside the items of the interview, which never change.
 *
 * @param reminders the numbers of the letters that warned
 */
public record PaperFacts(
        String unitName,
        InterviewLevel level,
        List<String> reminders,
        LocalDate scheduledOn,
        String place,
        LocalDate heldOn,
        String minutes,
        List<Requirement> requirements,
        Attendance attendance) {

    /** Of the talk; what else has changed, such as the name of the unit, makes no other minutes. */
    boolean recordsTheSame(PaperFacts other) {
        return Objects.equals(heldOn, other.heldOn)
                && Objects.equals(minutes, other.minutes)
                && Objects.equals(requirements, other.requirements)
                && Objects.equals(attendance, other.attendance);
    }
}
