package cn.liuzhong.interview.rules;

import cn.liuzhong.calendar.rules.WorkingCalendar;
import cn.liuzhong.settings.rules.RuleSettings;
import java.time.LocalDate;

/**
 * What is due after the talk (§3.4). Computed whenever it is shown, never stored: a newly published calendar moves what is
 * still open.
 */
public record InterviewDeadlines(LocalDate minutesDueOn, LocalDate rectificationDueOn, LocalDate resultDueOn) {

    private static final InterviewDeadlines NOT_YET = new InterviewDeadlines(null, null, null);

    /** @param heldOn null while the talk has not been held */
    public static InterviewDeadlines after(LocalDate heldOn, WorkingCalendar calendar, RuleSettings rules) {
        return heldOn == null
                ? NOT_YET
                : new InterviewDeadlines(
                        calendar.plus(heldOn, rules.minutesWorkingDays()),
                        calendar.plus(heldOn, rules.rectificationWorkingDays()),
                        heldOn.plusDays(rules.resultDays()));
    }
}
