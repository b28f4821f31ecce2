package cn.liuzhong.calendar;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day that is not what its weekday says, or that is a holiday anyway. */
@Schema(name = "CalendarDay")
public record DayRequest(
        @NotNull @Schema(examples = "2020-10-10") LocalDate day,
        @NotNull @Schema(description = "true: worked, whatever the weekday", examples = "true") Boolean working,
        @Size(max = 50) @Schema(nullable = true, examples = "国庆节") String name) {

    CalendarDay asDay() {
        return CalendarDay.of(day, working, name);
    }
}
