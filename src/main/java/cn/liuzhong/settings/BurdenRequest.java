package cn.liuzhong.settings;

import cn.liuzhong.settings.rules.BurdenSettings;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 督查负担, as a client states it. What each means: {@link BurdenSettings}. */
@Schema(name = "BurdenSettings")
public record BurdenRequest(
        @NotNull
                @Min(1)
                @Max(100)
                @Schema(
                        description =
                                "Once a unit was asked so much in a month, further requests by hand are held back")
                Integer monthlyRequests) {

    static BurdenRequest of(BurdenSettings rules) {
        return new BurdenRequest(rules.monthlyRequests());
    }

    BurdenSettings rules() {
        return new BurdenSettings(monthlyRequests);
    }
}
