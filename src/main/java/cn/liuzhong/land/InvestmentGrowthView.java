package cn.liuzhong.land;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A year's investment and its growth under both rules of land, side by side. */
@Schema(name = "InvestmentGrowth")
public record InvestmentGrowthView(
        int year,
        @Schema(description = "January to this month, of both years") int throughMonth,
        @Schema(description = "Land counted whole in the month in which it was booked") GrowthView once,
        @Schema(description = "Land spread over the construction months") GrowthView spread,
        @Schema(description = "Spread less once: the sum of the projects' differences") GrowthView difference,
        @Schema(description = "Of which something is known in one of the years") long projects,
        @Schema(
                        description =
                                "Have a plan for the year and reported none of the months that could be compared; not counted as 0")
                long unreported,
        @Schema(
                        description =
                                "Have a plan for the year before and reported none of the months that could be compared; not counted as 0")
                long unreportedBefore,
        @Schema(description = "Have a plan for one of the years and reported none of the months of either")
                long unreportedBoth) {

    static InvestmentGrowthView of(GrowthFilter filter, GrowthRepository.Sums sums) {
        return new InvestmentGrowthView(
                filter.year(),
                filter.throughMonth(),
                GrowthView.of(sums.rules().once()),
                GrowthView.of(sums.rules().spread()),
                GrowthView.difference(sums.rules()),
                sums.projects(),
                sums.unreported(),
                sums.unreportedBefore(),
                sums.unreportedBoth());
    }
}
