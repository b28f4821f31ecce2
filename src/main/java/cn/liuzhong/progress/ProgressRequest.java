package cn.liuzhong.progress;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A month's progress as a unit reports it. */
public record ProgressRequest(
        @NotNull
                @DecimalMin("0")
                @Digits(integer = 14, fraction = 4)
                @Schema(description = "Investment since January, 万元", examples = "24000")
                BigDecimal cumulative,
        @DecimalMin("0") @Digits(integer = 14, fraction = 4) @Schema(description = "of it 建安", examples = "18000")
                BigDecimal construction,
        @DecimalMin("0") @Digits(integer = 14, fraction = 4) @Schema(description = "of it 设备", examples = "2000")
                BigDecimal equipment,
        @DecimalMin("0") @Digits(integer = 14, fraction = 4) @Schema(description = "of it 土地", examples = "3000")
                BigDecimal land,
        @DecimalMin("0") @Digits(integer = 14, fraction = 4) @Schema(description = "of it 其他", examples = "1000")
                BigDecimal other,
        @Size(max = 4000) @Schema(description = "形象进度", examples = "主体结构施工") String text,
        @Size(max = 1000)
                @Schema(
                        description = "Why a figure is lower than before; why a checked month is corrected",
                        examples = "上月误将合同价计入完成投资")
                String note) {

    Amounts amounts() {
        return new Amounts(cumulative, construction, equipment, land, other);
    }
}
