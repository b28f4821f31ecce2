package cn.liuzhong.settings;

import cn.liuzhong.settings.rules.FundSettings;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When issued money is to be used, as a client states it. What each means: {@link FundSettings}. */
@Schema(name = "FundSettings")
public record FundRequest(
        @NotNull @Min(1) @Max(36) @Schema(description = "Issued money is used within so many months") Integer useMonths,
        @NotNull @Min(0) @Max(180) @Schema(description = "What is not used so many days before the end is pointed out")
                Integer warnDays) {

    static FundRequest of(FundSettings rules) {
        return new FundRequest(rules.useMonths(), rules.warnDays());
    }

    FundSettings rules() {
        return new FundSettings(useMonths, warnDays);
    }
}
