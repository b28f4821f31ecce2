package cn.liuzhong.calendar;

import cn.liuzhong.platform.InvalidInput;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A whole year as the office states it: days that are not named are what their weekday says. */
public record YearRequest(
        @NotNull @Schema(description = "false: 尚未公布, counted by weekends") Boolean published,
        @NotNull @Size(max = 200) List<@NotNull @Valid DayRequest> days) {

    /** Refuses days of another year, days named twice, and days of a year that is not published. */
    YearRequest checked(int year) {
        if (!published && !days.isEmpty()) {
            throw new InvalidInput("/days", "calendar.unpublished");
        }
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = days.get(i).day();
            if (day.getYear() != year) {
                throw new InvalidInput("/days/" + i + "/day", "calendar.other-year", year);
            }
            if (!seen.add(day)) {
                throw new InvalidInput("/days/" + i + "/day", "calendar.twice");
            }
        }
        return this;
    }
}
