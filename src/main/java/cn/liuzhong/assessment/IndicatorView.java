package cn.liuzhong.assessment;

import cn.liuzhong.assessment.rules.Better;
import cn.liuzhong.assessment.rules.IndicatorKind;
import cn.liuzhong.platform.Versioned;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator as clients see it. */
@Schema(name = "Indicator")
public record IndicatorView(
        UUID id,
        String code,
        String name,
        @Schema(nullable = true, description = "The unit of measure") String measure,
        IndicatorKind kind,
        Better better,
        @Schema(
                        nullable = true,
                        description = "Indicators of one group count in part the same things: they must not be summed")
                String overlappingGroup,
        @Schema(nullable = true) String note,
        @Schema(
                        nullable = true,
                        description =
                                "Its figures of the period that was asked for; null without a period, or without figures")
                IndicatorValueView value,
        long version)
        implements Versioned {

    static IndicatorView of(Indicator indicator, IndicatorValueView value) {
        return new IndicatorView(
                indicator.id,
                indicator.code,
                indicator.name,
                indicator.measure,
                indicator.kind,
                indicator.better,
                indicator.overlappingGroup,
                indicator.note,
                value,
                indicator.version);
    }
}
