package cn.liuzhong.interview;

import cn.liuzhong.interview.rules.InterviewLevel;
import java.time.LocalDate;
import java.util.List;

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
        Attendance attendance) {}
