package cn.liuzhong.settings;

import cn.liuzhong.settings.rules.RuleSettings;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The thresholds as a client states them, each within what makes sense. What each means: {@link RuleSettings}. */
@Schema(name = "RuleSettings")
public record RulesRequest(
        @NotNull @Min(1) @Max(365) @Schema(description = "An item that lags more days than this is red")
                Integer redAfterDays,
        @NotNull @Min(0) @Max(90) @Schema(description = "A milestone due within so many days makes a project blue")
                Integer blueWithinDays,
        @NotNull @Min(1) @Max(10) @Schema(description = "A period is run on this working day after its cut-off")
                Integer runWorkingDay,
        @NotNull @Min(1) @Max(60) @Schema(description = "A letter's reply is due so many working days after issue")
                Integer replyWorkingDays,
        @NotNull @Schema(description = "Also interview for an item that is red and was named for M-H1")
                Boolean interviewOnRedNamed,
        @NotNull @Schema(description = "Also interview when a letter's reply is overdue")
                Boolean interviewOnReplyOverdue,
        @NotNull @Min(1) @Max(60) @Schema(description = "Minutes, working days after the talk")
                Integer minutesWorkingDays,
        @NotNull
                @Min(1)
                @Max(60)
                @Schema(description = "Rectification plan and commitment, working days after the talk")
                Integer rectificationWorkingDays,
        @NotNull @Min(1) @Max(365) @Schema(description = "Result, days after the talk") Integer resultDays,
        @NotNull @Min(1) @Max(60) @Schema(description = "An issue climbs from the unit after so many working days")
                Integer unitLevelWorkingDays,
        @NotNull @Min(1) @Max(60) @Schema(description = "… from the group") Integer groupLevelWorkingDays,
        @NotNull @Min(1) @Max(60) @Schema(description = "… from the office to the leading group")
                Integer officeLevelWorkingDays,
        @NotNull @Min(1) @Max(365) @Schema(description = "回头看, days after an issue's closure") Integer lookBackDays,
        @NotNull @Valid InvestmentRequest investment,
        @NotNull @Valid ReportRequest report,
        @NotNull @Valid FundRequest fund,
        @NotNull @Valid RankingRequest ranking,
        @NotNull @Valid BurdenRequest burden) {

    static RulesRequest of(RuleSettings rules) {
        return new RulesRequest(
                rules.redAfterDays(),
                rules.blueWithinDays(),
                rules.runWorkingDay(),
                rules.replyWorkingDays(),
                rules.interviewOnRedNamed(),
                rules.interviewOnReplyOverdue(),
                rules.minutesWorkingDays(),
                rules.rectificationWorkingDays(),
                rules.resultDays(),
                rules.unitLevelWorkingDays(),
                rules.groupLevelWorkingDays(),
                rules.officeLevelWorkingDays(),
                rules.lookBackDays(),
                InvestmentRequest.of(rules.investment()),
                ReportRequest.of(rules.report()),
                FundRequest.of(rules.fund()),
                RankingRequest.of(rules.ranking()),
                BurdenRequest.of(rules.burden()));
    }

    RuleSettings rules() {
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
                investment.rules(),
                report.rules(),
                fund.rules(),
                ranking.rules(),
                burden.rules());
    }
}
