package cn.liuzhong.progress;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Plan against actual of a year, by month, with its forecast. */
@Schema(name = "YearByMonth")
public record YearByMonthView(
        int year,
        @Schema(description = "January to December") List<MonthSumView> months,
        @Schema(description = "How it stands, with the forecast") ListEarnedScheduleView earned) {}
