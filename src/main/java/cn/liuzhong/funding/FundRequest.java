package cn.liuzhong.funding;

import cn.liuzhong.funding.rules.FundKind;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A special bond or a loan that is applied for. */
public record FundRequest(
        @NotNull @Schema(description = "专项债 or 银行贷款", examples = "SPECIAL_BOND") FundKind kind,
        @NotBlank @Size(max = 200) @Schema(examples = "2020年第二批专项债（示例）") String name,
        @NotNull
                @DecimalMin(value = "0", inclusive = false)
                @Digits(integer = 14, fraction = 4)
                @Schema(description = "Applied for, 万元, more than 0", examples = "20000")
                BigDecimal amount,
        @Schema(description = "Today where it is not sent; never in the future", examples = "2020-03-10")
                LocalDate appliedOn,
        @Size(max = 1000) String note) {}
