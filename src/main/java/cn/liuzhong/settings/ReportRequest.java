package cn.liuzhong.settings;

import cn.liuzhong.settings.rules.ReportSettings;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When progress reports are due, as a client states it. What each means: {@link ReportSettings}. */
@Schema(name = "ReportSettings")
public record ReportRequest(
        @NotNull @Min(1) @Max(15) @Schema(description = "A month is reported by this working day of the next")
                Integer dueWorkingDay) {

    static ReportRequest of(ReportSettings rules) {
        return new ReportRequest(rules.dueWorkingDay());
    }

    ReportSettings rules() {
        return new ReportSettings(dueWorkingDay);
    }
}
