package cn.liuzhong.settings.rules;

/**
 * The thresholds of the rules. Days are calendar days unless the name says working days.
 *
 * @param redAfterDays an item that lags more days than this is red (§3.2)
 * @param blueWithinDays a milestone due within so many days makes a project blue (§3.2)
 * @param runWorkingDay the scheduler runs a period on this working day after its cut-off (§3.3)
 * @param replyWorkingDays a letter's reply is due so many working days after issue (§3.3)
 * @param interviewOnRedNamed also propose an interview for an item that is red and was named for M-H1 (§3.4)
 * @param interviewOnReplyOverdue also propose one when a letter's reply is overdue (§3.4)
 * @param minutesWorkingDays minutes after the talk (§3.4)
 * @param rectificationWorkingDays rectification plan and commitment after the talk (§3.4)
 * @param resultDays result after the talk (§3.4)
 * @param unitLevelWorkingDays an issue climbs from the unit's level after so many working days (§3.7)
 * @param groupLevelWorkingDays … from the group's
 * @param officeLevelWorkingDays … from the office's to the leading group
 * @param lookBackDays 回头看 falls due so many days after an issue's closure (§3.7)
 */
public record RuleSettings(
        int redAfterDays,
        int blueWithinDays,
        int runWorkingDay,
        int replyWorkingDays,
        boolean interviewOnRedNamed,
        boolean interviewOnReplyOverdue,
        int minutesWorkingDays,
        int rectificationWorkingDays,
        int resultDays,
        int unitLevelWorkingDays,
        int groupLevelWorkingDays,
        int officeLevelWorkingDays,
        int lookBackDays) {

    /** The pack the office starts with. */
    public static final RuleSettings STANDARD = new RuleSettings(30, 10, 3, 5, false, false, 3, 5, 30, 7, 10, 15, 30);
}
