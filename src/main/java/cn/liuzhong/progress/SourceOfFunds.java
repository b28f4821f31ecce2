package cn.liuzhong.progress;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 资金来源: a part of a year's plan and where it comes from. */
public record SourceOfFunds(
        @NotBlank @Size(max = 40) @Schema(description = "A code of funding-sources", examples = "SPECIAL_BOND")
                String source,
        @NotNull @DecimalMin("0") @Digits(integer = 14, fraction = 4) @Schema(description = "万元", examples = "40000")
                BigDecimal amount) {}
