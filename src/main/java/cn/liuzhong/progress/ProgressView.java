package cn.liuzhong.progress;

import cn.liuzhong.lag.rules.Light;
import cn.liuzhong.platform.Ref;
import cn.liuzhong.platform.Versioned;
import cn.liuzhong.progress.rules.Doubt;
import cn.liuzhong.progress.rules.InvestmentRule;
import cn.liuzhong.progress.rules.ProgressStatus;
import cn.liuzhong.settings.rules.InvestmentSettings;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A month's report as clients see it: what was reported last, and what counts. */
@Schema(name = "Progress")
public record ProgressView(
        UUID id,
        Ref project,
        @Schema(examples = "2020-06") String month,
        ProgressStatus status,
        @Schema(description = "The version shown: the latest, from 1") int number,
        @Schema(description = "Since January, 万元, as reported last") BigDecimal cumulative,
        @Schema(nullable = true, description = "of it 建安") BigDecimal construction,
        @Schema(nullable = true, description = "of it 设备") BigDecimal equipment,
        @Schema(nullable = true, description = "of it 土地") BigDecimal land,
        @Schema(nullable = true, description = "of it 其他") BigDecimal other,
        @Schema(nullable = true, description = "形象进度") String text,
        @Schema(nullable = true) String note,
        @Schema(description = "待核: why it should be looked at twice") List<Doubt> doubts,
        String reportedBy,
        Instant reportedAt,
        @Schema(nullable = true) String decidedBy,
        @Schema(nullable = true) Instant decidedAt,
        @Schema(nullable = true) String decisionNote,
        @Schema(
                        nullable = true,
                        description = "What counts: the latest that was not returned, 万元; null when nothing does")
                BigDecimal inForce,
        @Schema(nullable = true, description = "In force ÷ planned so far; null without a plan") BigDecimal ratio,
        @Schema(nullable = true, description = "Of the investment, by the settings of today; null without a plan")
                Light light,
        long version)
        implements Versioned {

    static ProgressView of(ProgressReport report, ProgressVersion latest, Ref project, InvestmentSettings settings) {
        return new ProgressView(
                report.id,
                project,
                report.yearMonth().toString(),
                report.status,
                latest.number,
                latest.amounts.cumulative(),
                latest.amounts.construction(),
                latest.amounts.equipment(),
                latest.amounts.land(),
                latest.amounts.other(),
                latest.text,
                latest.note,
                latest.doubts(),
                latest.reportedBy,
                latest.reportedAt,
                latest.decidedBy,
                latest.decidedAt,
                latest.decisionNote,
                report.counts() ? report.inForce.cumulative() : null,
                report.standing() == null ? null : report.standing().shown().ratio(),
                report.standing() == null ? null : InvestmentRule.light(report.standing(), settings),
                report.version);
    }
}
