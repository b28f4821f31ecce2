package cn.liuzhong.land;

import cn.liuzhong.platform.Ref;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one project does to the difference between both rules of land. */
@Schema(name = "ProjectGrowth")
public record ProjectGrowthView(
        Ref project,
        Ref unit,
        @Schema(description = "Land counted whole in the month in which it was booked") GrowthView once,
        @Schema(description = "Land spread over the construction months") GrowthView spread,
        @Schema(description = "Spread less once") GrowthView difference,
        @Schema(description = "Whether a report of the year counts; if not, only its land is known") boolean reported,
        @Schema(description = "The same of the year before") boolean reportedBefore) {

    static ProjectGrowthView of(GrowthRepository.Row row, Ref unit) {
        return new ProjectGrowthView(
                new Ref(row.id(), row.name()),
                unit,
                GrowthView.of(row.rules().once()),
                GrowthView.of(row.rules().spread()),
                GrowthView.difference(row.rules()),
                row.reported(),
                row.reportedBefore());
    }
}
