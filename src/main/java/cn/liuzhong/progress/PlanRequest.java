package cn.liuzhong.progress;

import cn.liuzhong.project.rules.YearRole;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project's plan for a year, as approved. */
public record PlanRequest(
        @NotNull
                @DecimalMin("0")
                @Digits(integer = 14, fraction = 4)
                @Schema(description = "The whole year, 万元", examples = "100000")
                BigDecimal annual,
        @Size(min = 12, max = 12)
                @Schema(
                        description =
                                "January to December, 万元; together the annual sum. Without it each month counts a twelfth",
                        examples = "[2000,3000,5000,8000,10000,11000,11000,11000,11000,10000,9000,9000]")
                List<@NotNull @DecimalMin("0") @Digits(integer = 14, fraction = 4) BigDecimal> monthly,
        @Schema(description = "年度角色; becomes the project's for that year. Without it, the project's stays")
                YearRole yearRole,
        @Size(max = 20) @Schema(description = "资金来源, each once, together not more than the annual sum")
                List<@NotNull @Valid SourceOfFunds> sources,
        @Size(max = 500)
                @Pattern(regexp = "^\\s*\\S[\\s\\S]*$", message = "{invalid.blank}")
                @Schema(description = "Why it is changed; needed with every change", examples = "年中调整：用地指标推迟")
                String reason,
        @Size(max = 100)
                @Pattern(regexp = "^\\s*\\S[\\s\\S]*$", message = "{invalid.blank}")
                @Schema(
                        description =
                                "Who approved it; needed with every change. Of a first plan, by default the one who states it",
                        examples = "区政府常务会议（示例）")
                String approver) {

    public PlanRequest {
        sources = sources == null ? List.of() : sources;
    }
}
