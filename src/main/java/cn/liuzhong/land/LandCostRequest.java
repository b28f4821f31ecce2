package cn.liuzhong.land;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project's land cost, when it was booked and over which construction months it is spread. */
public record LandCostRequest(
        @NotNull
                @DecimalMin(value = "0", inclusive = false)
                @Digits(integer = 14, fraction = 4)
                @Schema(description = "万元, more than 0", examples = "164000")
                BigDecimal amount,
        @NotNull
                @Size(max = 7)
                @Schema(
                        description = "The month in which the whole of it is booked",
                        pattern = "^\\d{4}-\\d{2}$",
                        examples = "2019-11")
                String bookedMonth,
        @NotNull
                @Size(max = 7)
                @Schema(description = "The first construction month", pattern = "^\\d{4}-\\d{2}$", examples = "2019-12")
                String spreadFrom,
        @NotNull
                @Size(max = 7)
                @Schema(
                        description = "The last construction month; 120 months at most",
                        pattern = "^\\d{4}-\\d{2}$",
                        examples = "2022-05")
                String spreadUntil) {}
