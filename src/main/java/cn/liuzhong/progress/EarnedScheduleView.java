package cn.liuzhong.progress;

import cn.liuzhong.lag.rules.Light;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a year's plan stands in time, of one project or of several together. */
@Schema(name = "EarnedSchedule")
public record EarnedScheduleView(
        @Schema(description = "The month asked for", examples = "2020-06") String month,
        @Schema(
                        nullable = true,
                        description =
                                "The month whose report is judged: the latest of the year up to `month`, of several the latest whose reporters have half of the plan; null when there is none",
                        examples = "2020-06")
                String reportedMonth,
        @Schema(description = "Planned to the end of the month judged, 万元", examples = "39000") BigDecimal planned,
        @Schema(nullable = true, description = "Done by then, 万元; null when nothing was reported", examples = "24000")
                BigDecimal done,
        @Schema(
                        nullable = true,
                        description = "Done ÷ planned; null without a report, and while the plan wants nothing",
                        examples = "0.6154")
                BigDecimal ratio,
        @Schema(nullable = true, description = "By the settings in force; null where `ratio` is") Light light,
        @Schema(nullable = true, description = "At which month of the plan stands what is done", examples = "4.6")
                BigDecimal earnedSchedule,
        @Schema(nullable = true, description = "Months behind; negative when ahead", examples = "1.4")
                BigDecimal lagMonths,
        @Schema(nullable = true, description = "SPI(t): earned ÷ elapsed", examples = "0.7667") BigDecimal spi,
        @Schema(description = "Green by the measure of the settings, and yet late") boolean greenButLate,
        @Schema(
                        description =
                                "Whether three months were reported, of several by those who have half of the plan; below that nothing is forecast")
                boolean enoughData,
        ForecastView forecast,
        @Schema(
                        nullable = true,
                        description = "万元 a month since January; null where too few reported to say",
                        examples = "4000")
                BigDecimal paceSoFar,
        @Schema(
                        nullable = true,
                        description =
                                "万元 a month that reach the year's plan by its end; null when no month is left, or too few reported to say",
                        examples = "12666.6667")
                BigDecimal paceNeeded,
        @Schema(description = "Whether the plan is one by month; if not, each month counts a twelfth") boolean byMonth,
        @Schema(description = "The version of the rule settings it was judged under", examples = "1")
                int settingsVersion,
        @Schema(
                        nullable = true,
                        description = "把握度 of the project; null when none was stated, and for several together")
                ConfidenceBesideView confidence) {}
