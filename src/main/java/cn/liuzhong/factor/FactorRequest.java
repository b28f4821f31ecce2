package cn.liuzhong.factor;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a client states of a need. */
public record FactorRequest(
        @NotBlank @Size(max = 40) @Schema(description = "A code of factors", examples = "LAND") String factor,
        @NotBlank @Size(max = 200) @Schema(examples = "建设用地指标") String title,
        @DecimalMin(value = "0", inclusive = false)
                @Digits(integer = 14, fraction = 4)
                @Schema(description = "How much, in `measure`", examples = "120")
                BigDecimal quantity,
        @Size(max = 20) @Schema(description = "Required with a quantity", examples = "亩") String measure,
        @NotNull @Schema(description = "The last day in time", examples = "2020-11-15") LocalDate neededBy,
        @Size(max = 100) @Schema(description = "Who provides it", examples = "自然资源和规划局（示例）") String provider,
        @Schema(description = "Who provides it, where it is one of the units") UUID providerUnitId,
        @Size(max = 2000) @Schema(examples = "已列入年度供地计划") String note) {}
