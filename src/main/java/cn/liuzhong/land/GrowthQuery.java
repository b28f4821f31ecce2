package cn.liuzhong.land;

import cn.liuzhong.project.rules.Nature;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Whose investment is compared with that of the year before, and until which month. */
public class GrowthQuery {

    private static final int DECEMBER = 12;

    @QueryParam("year")
    @Min(2001)
    @Max(2100)
    @Parameter(description = "Default: the year of the last complete month", example = "2020")
    Integer year;

    @QueryParam("throughMonth")
    @Min(1)
    @Max(DECEMBER)
    @Parameter(
            description =
                    "January to this month of both years. Default: of the current year the last complete month (in January that one), else 12",
            example = "10")
    Integer throughMonth;

    @QueryParam("nature")
    @Parameter(description = "政府 or 民间 only")
    Nature nature;

    @QueryParam("unit")
    @Parameter(description = "Of projects of this unit, its id")
    UUID unit;

    @QueryParam("group")
    @Parameter(description = "Of projects of this 专项小组, its id")
    UUID group;

    GrowthFilter filter(LocalDate today) {
        int wanted = year == null ? YearMonth.from(today).minusMonths(1).getYear() : year;
        int usual = wanted == today.getYear() ? Math.max(1, today.getMonthValue() - 1) : DECEMBER;
        return new GrowthFilter(wanted, throughMonth == null ? usual : throughMonth, nature, unit, group);
    }
}
