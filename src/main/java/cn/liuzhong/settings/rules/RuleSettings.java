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
 * @param investment when investment lags (§3.2)
 * @param report when a progress report is due (§3.2)
 * @param fund when issued money is to be used
 * @param ranking 比看
 * @param burden 督查负担
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
        int lookBackDays,
        InvestmentSettings investment,
        ReportSettings report,
        FundSettings fund,
        RankingSettings ranking,
        BurdenSettings burden) {

    /** The pack the office starts with. */
    public static final RuleSettings STANDARD = withStandards(30, 10, 3, 5, false, false, 3, 5, 30, 7, 10, 15, 30);

    /** A version that was stored before a group of thresholds existed is read with the standard of that group. */
    public RuleSettings {
        investment = investment == null ? InvestmentSettings.STANDARD : investment;
        report = report == null ? ReportSettings.STANDARD : report;
        fund = fund == null ? FundSettings.STANDARD : fund;
        ranking = ranking == null ? RankingSettings.STANDARD : ranking;
        burden = burden == null ? BurdenSettings.STANDARD : burden;
    }

    /** What supervision goes by, with the standard of everything else. */
    public static RuleSettings withStandards(
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
        return new RuleSettings(
                redAfterDays,
                blueWithinDays,
                runWorkingDay,
                replyWorkingDays,
                interviewOnRedNamed,
                interviewOnReplyOverdue,
                minutesWorkingDays,
                rectificationWorkingDays,
                resultDays,
                unitLevelWorkingDays,
                groupLevelWorkingDays,
                officeLevelWorkingDays,
                lookBackDays,
                null,
                null,
                null,
                null,
                null);
    }

    /** The same but for the measure and thresholds of investment. */
    public RuleSettings judgingInvestmentBy(InvestmentSettings other) {
        return new RuleSettings(
                redAfterDays,
                blueWithinDays,
                runWorkingDay,
                replyWorkingDays,
                interviewOnRedNamed,
                interviewOnReplyOverdue,
                minutesWorkingDays,
                rectificationWorkingDays,
                resultDays,
                unitLevelWorkingDays,
                groupLevelWorkingDays,
                officeLevelWorkingDays,
                lookBackDays,
                other,
                report,
                fund,
                ranking,
                burden);
    }
}
