package cn.liuzhong.funding;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was used, and when. */
public record FundUseRequest(
        @NotNull
                @Digits(integer = 14, fraction = 4)
                @Schema(
                        description = "万元, not 0. Negative takes back what was entered by mistake, with a note",
                        examples = "3500")
                BigDecimal amount,
        @Schema(description = "Today where it is not sent; never in the future", examples = "2020-07-31")
                LocalDate usedOn,
        @Size(max = 1000) @Schema(description = "Needed with a negative amount", examples = "支付主体工程款") String note) {}
