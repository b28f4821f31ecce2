package cn.liuzhong.funding;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was approved or issued, and when. */
public record FundStepRequest(
        @NotNull
                @DecimalMin(value = "0", inclusive = false)
                @Digits(integer = 14, fraction = 4)
                @Schema(description = "万元, more than 0", examples = "18000")
                BigDecimal amount,
        @Schema(description = "Today where it is not sent; never in the future", examples = "2020-05-20")
                LocalDate on) {}
