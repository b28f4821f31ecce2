package cn.liuzhong.lag;

import cn.liuzhong.lag.rules.LagKind;
import cn.liuzhong.lag.rules.Light;
import cn.liuzhong.platform.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One late thing, live: whose it is, since when, how many days, and why. */
@Schema(name = "Lag")
public record LagView(
        LagKind kind,
        UUID subjectId,
        Ref project,
        Ref unit,
        String title,
        @Schema(nullable = true) LocalDate dueOn,
        LocalDate lagSince,
        @Schema(examples = "27") int lagDays,
        Light light,
        @Schema(examples = "节点“地下室主体施工”应于 2020-11-15 完成，至 2020-11-16 前未完成，滞后 1 天") String reason,
        @Schema(description = "要素: what the project waits for at that day, the longest first; at most 20")
                List<LateFactorView> lateFactors,
        @Schema(description = "The version of the rule settings it was judged under", examples = "1")
                int settingsVersion) {}
