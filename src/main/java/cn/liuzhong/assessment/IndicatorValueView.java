package cn.liuzhong.assessment;

import cn.liuzhong.assessment.rules.IndicatorFigures;
import cn.liuzhong.assessment.rules.IndicatorReading;
import cn.liuzhong.assessment.rules.IndicatorRule;
import cn.liuzhong.platform.Versioned;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator's figures of a period as clients see them: completion and growth side by side. */
@Schema(name = "IndicatorValue")
public record IndicatorValueView(
        @Schema(description = "A year, a quarter or a month", examples = "2019") String period,
        @Schema(nullable = true) BigDecimal target,
        @Schema(nullable = true) BigDecimal actual,
        @Schema(
                        nullable = true,
                        description =
                                "任务完成率 as a share, 2.4 is 240 %; null without both figures, or where the target is"
                                        + " not more than 0")
                BigDecimal completion,
        @Schema(
                        nullable = true,
                        description =
                                "增速 over the same period of the year before, percent; of a RATE percentage points;"
                                        + " null without figures of both")
                BigDecimal growth,
        @Schema(nullable = true, description = "Whether the target is met") Boolean met,
        @Schema(nullable = true) String note,
        long version)
        implements Versioned {

    /** @param before of the same period of the year before; null without one */
    static IndicatorValueView of(Indicator indicator, IndicatorValue value, IndicatorValue before) {
        IndicatorReading reading = IndicatorRule.read(
                indicator.kind,
                indicator.better,
                new IndicatorFigures(value.target, value.actual, before == null ? null : before.actual));
        return new IndicatorValueView(
                value.period,
                value.target,
                value.actual,
                reading.completion(),
                reading.growth(),
                reading.met(),
                value.note,
                value.version);
    }
}
