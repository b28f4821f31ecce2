package cn.liuzhong.progress;

import cn.liuzhong.progress.rules.ConfidenceLevel;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 把握度 as it was stated. */
@Schema(name = "Confidence")
public record ConfidenceView(
        UUID id,
        @Schema(examples = "2020-06") String month,
        ConfidenceLevel level,
        String reason,
        String statedBy,
        Instant statedAt) {

    static ConfidenceView of(Confidence confidence) {
        return new ConfidenceView(
                confidence.id,
                YearMonth.of(confidence.period / 100, confidence.period % 100).toString(),
                confidence.level,
                confidence.reason,
                confidence.statedBy,
                confidence.statedAt);
    }
}
