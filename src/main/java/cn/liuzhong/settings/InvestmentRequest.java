package cn.liuzhong.settings;

import cn.liuzhong.settings.rules.InvestmentMeasure;
import cn.liuzhong.settings.rules.InvestmentSettings;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When investment lags, as a client states it. What each means: {@link InvestmentSettings}. */
@Schema(name = "InvestmentSettings")
public record InvestmentRequest(
        @NotNull @Schema(description = "By what investment is judged") InvestmentMeasure measure,
        @NotNull
                @DecimalMin("0")
                @DecimalMax("1")
                @Digits(integer = 1, fraction = 2)
                @Schema(description = "RATIO: lags below this share of the cumulative plan")
                BigDecimal ratioYellow,
        @NotNull
                @DecimalMin("0")
                @DecimalMax("1")
                @Digits(integer = 1, fraction = 2)
                @Schema(description = "RATIO: red below this share; not above ratioYellow")
                BigDecimal ratioRed,
        @NotNull
                @DecimalMin("0")
                @DecimalMax("100")
                @Digits(integer = 3, fraction = 2)
                @Schema(description = "POINTS: lags when behind by more than so many percentage points")
                BigDecimal pointsYellow,
        @NotNull
                @DecimalMin("0")
                @DecimalMax("100")
                @Digits(integer = 3, fraction = 2)
                @Schema(description = "POINTS: red when behind by more; not below pointsYellow")
                BigDecimal pointsRed,
        @NotNull
                @DecimalMin("0")
                @DecimalMax("12")
                @Digits(integer = 2, fraction = 2)
                @Schema(description = "MONTHS: lags when so many months late or more")
                BigDecimal monthsYellow,
        @NotNull
                @DecimalMin("0")
                @DecimalMax("12")
                @Digits(integer = 2, fraction = 2)
                @Schema(description = "MONTHS: red when so many months late or more; not below monthsYellow")
                BigDecimal monthsRed,
        @NotNull
                @DecimalMin("0")
                @DecimalMax("12")
                @Digits(integer = 2, fraction = 2)
                @Schema(description = "A project that does not lag but is so many months late or more is pointed out")
                BigDecimal greenButLateMonths) {

    static InvestmentRequest of(InvestmentSettings rules) {
        return new InvestmentRequest(
                rules.measure(),
                rules.ratioYellow(),
                rules.ratioRed(),
                rules.pointsYellow(),
                rules.pointsRed(),
                rules.monthsYellow(),
                rules.monthsRed(),
                rules.greenButLateMonths());
    }

    InvestmentSettings rules() {
        return new InvestmentSettings(
                measure, ratioYellow, ratioRed, pointsYellow, pointsRed, monthsYellow, monthsRed, greenButLateMonths);
    }
}
