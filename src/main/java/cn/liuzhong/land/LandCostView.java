package cn.liuzhong.land;

import cn.liuzhong.land.rules.LandSchedule;
import cn.liuzhong.platform.Ref;
import cn.liuzhong.platform.Versioned;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project's land cost as clients see it, with its schedule. */
@Schema(name = "LandCost")
public record LandCostView(
        UUID id,
        Ref project,
        @Schema(description = "万元") BigDecimal amount,
        @Schema(examples = "2019-11", description = "Where the whole of it counts while land is booked once")
                String bookedMonth,
        @Schema(examples = "2019-12") String spreadFrom,
        @Schema(examples = "2022-05") String spreadUntil,
        @Schema(
                        nullable = true,
                        examples = "2020-10",
                        description = "The last reported month: until then nothing changes")
                String reportedUntil,
        @Schema(description = "The schedule by year; together the amount") List<Year> years,
        @Schema(description = "The schedule by month; together the amount") List<Month> months,
        long version)
        implements Versioned {

    @Schema(name = "LandCostYear")
    public record Year(int year, @Schema(description = "万元") BigDecimal amount) {}

    @Schema(name = "LandCostMonth")
    public record Month(@Schema(examples = "2019-12") String month, @Schema(description = "万元") BigDecimal amount) {}

    static LandCostView of(LandCost cost, LandSchedule schedule, YearMonth reportedUntil, Ref project) {
        return new LandCostView(
                cost.id,
                project,
                cost.amount,
                Months.of(cost.booked).toString(),
                Months.of(cost.spreadFrom).toString(),
                Months.of(cost.spreadUntil).toString(),
                reportedUntil == null ? null : reportedUntil.toString(),
                schedule.byYear().entrySet().stream()
                        .map(year -> new Year(year.getKey(), year.getValue()))
                        .toList(),
                schedule.months().entrySet().stream()
                        .map(month -> new Month(month.getKey().toString(), month.getValue()))
                        .toList(),
                cost.version);
    }
}
