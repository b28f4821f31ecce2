package cn.liuzhong.factor;

import cn.liuzhong.codelist.CodeName;
import cn.liuzhong.factor.rules.Bottleneck;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one factor holds up. */
@Schema(name = "Bottleneck")
public record BottleneckView(
        CodeName factor,
        @Schema(description = "Late needs", examples = "3") int needs,
        @Schema(description = "Projects that wait", examples = "2") int projects,
        @Schema(
                        description = "Of these, without a plan for the year: nothing of them is in the amounts",
                        examples = "0")
                int projectsWithoutPlan,
        @Schema(description = "The annual plans of these projects, each once, 万元", examples = "160000")
                BigDecimal blocked,
        @Schema(
                        description = "Σ annual plan × days of the project's longest late need, 万元·天; ÷ 10000 is 亿元·天",
                        examples = "4800000")
                BigDecimal blockedDays,
        @Schema(description = "The most days that one need is late", examples = "46") int longestDays) {

    static BottleneckView of(Bottleneck row, CodeName factor) {
        return new BottleneckView(
                factor,
                row.needs(),
                row.projects(),
                row.withoutPlan(),
                row.blocked(),
                row.blockedDays(),
                row.longestDays());
    }
}
