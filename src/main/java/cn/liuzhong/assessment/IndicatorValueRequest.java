package cn.liuzhong.assessment;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator's figures of a period, as they are now; at least one of target and actual. */
public record IndicatorValueRequest(
        @Digits(integer = 14, fraction = 4) @Schema(description = "In the indicator's measure", examples = "13")
                BigDecimal target,
        @Digits(integer = 14, fraction = 4) @Schema(description = "In the indicator's measure", examples = "31.2")
                BigDecimal actual,
        @Size(max = 500) @Schema(examples = "全年") String note) {}
