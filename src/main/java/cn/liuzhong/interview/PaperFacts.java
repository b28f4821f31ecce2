package cn.liuzhong.interview;

import cn.liuzhong.interview.rules.InterviewLevel;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

/**
 * What a notice or minutes say beside the items of the interview, which never change.
 *
 * @param reminders the numbers of the letters that warned
 * @param rectificationDueOn when rectification plan and commitment are due, counted from the day on which it will be or was held;
 *     like the next, null on papers from before these were stated
 * @param copies 抄送; nobody on papers from before they were stated
 */
public record PaperFacts(
        String unitName,
        InterviewLevel level,
        List<String> reminders,
        LocalDate scheduledOn,
        LocalTime scheduledTime,
        String place,
        LocalDate heldOn,
        String minutes,
        List<Requirement> requirements,
        Attendance attendance,
        LocalDate rectificationDueOn,
        LocalDate resultDueOn,
        List<String> copies) {

    public PaperFacts {
        copies = copies == null ? List.of() : copies;
    }

    /** Of the talk; what else has changed, such as the name of the unit, makes no other minutes. */
    boolean recordsTheSame(PaperFacts other) {
        return Objects.equals(heldOn, other.heldOn)
                && Objects.equals(minutes, other.minutes)
                && Objects.equals(requirements, other.requirements)
                && Objects.equals(attendance, other.attendance);
    }
}
