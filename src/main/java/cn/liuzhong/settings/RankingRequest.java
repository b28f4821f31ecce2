package cn.liuzhong.settings;

import cn.liuzhong.settings.rules.RankingSettings;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 比看, as a client states it. What each means: {@link RankingSettings}. */
@Schema(name = "RankingSettings")
public record RankingRequest(
        @NotNull @Min(0) @Max(100) @Schema(description = "Points for investment done; the five weights sum to 100")
                Integer investment,
        @NotNull @Min(0) @Max(100) @Schema(description = "Points for milestones on time") Integer milestones,
        @NotNull @Min(0) @Max(100) @Schema(description = "Points for starts and 入库") Integer starts,
        @NotNull @Min(0) @Max(100) @Schema(description = "Points for issues closed in time") Integer issues,
        @NotNull @Min(0) @Max(100) @Schema(description = "Points for reports on time and correct") Integer reports,
        @NotNull
                @DecimalMin("1")
                @DecimalMax("3")
                @Digits(integer = 1, fraction = 2)
                @Schema(description = "More than this share of the plan earns nothing more")
                BigDecimal investmentCap,
        @NotNull
                @DecimalMin("0")
                @DecimalMax("100")
                @Digits(integer = 3, fraction = 2)
                @Schema(description = "Points taken off for a letter")
                BigDecimal perReminder,
        @NotNull
                @DecimalMin("0")
                @DecimalMax("100")
                @Digits(integer = 3, fraction = 2)
                @Schema(description = "Points taken off for an interview")
                BigDecimal perInterview,
        @NotNull @Min(0) @Max(100) @Schema(description = "红榜: the first so many of a kind") Integer red,
        @NotNull @Min(0) @Max(100) @Schema(description = "黑榜: the last so many of a kind") Integer black,
        @NotNull
                @DecimalMin("0")
                @DecimalMax("2")
                @Digits(integer = 1, fraction = 2)
                @Schema(description = "The share of the cumulative plan that is the target")
                BigDecimal target,
        @NotNull @Min(1) @Max(90) @Schema(description = "An objection may be made so many days after publication")
                Integer objectionDays) {

    static RankingRequest of(RankingSettings rules) {
        return new RankingRequest(
                rules.investment(),
                rules.milestones(),
                rules.starts(),
                rules.issues(),
                rules.reports(),
                rules.investmentCap(),
                rules.perReminder(),
                rules.perInterview(),
                rules.red(),
                rules.black(),
                rules.target(),
                rules.objectionDays());
    }

    RankingSettings rules() {
        return new RankingSettings(
                investment,
                milestones,
                starts,
                issues,
                reports,
                investmentCap,
                perReminder,
                perInterview,
                red,
                black,
                target,
                objectionDays);
    }
}
