package cn.liuzhong.assessment;

import cn.liuzhong.assessment.rules.UnitInputs;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that a score is made of, as clients see it. */
@Schema(name = "ScoreInputs")
public record ScoreInputsView(
        @Schema(description = "Planned since January, 万元, of projects that have reported; each until its latest month")
                BigDecimal planned,
        @Schema(description = "Done of it, 万元") BigDecimal done,
        @Schema(nullable = true, description = "done ÷ planned; null while nothing is planned") BigDecimal ratio,
        @Schema(description = "Projects in these sums") int projects,
        @Schema(description = "Projects with a plan and no report: in neither sum") int silentProjects,
        @Schema(description = "Whether all that is behind its plan has an accepted reason") boolean excused,
        @Schema(description = "Milestones that fell due in the month") int milestonesDue,
        @Schema(description = "of them completed by their day") int milestonesOnTime,
        @Schema(description = "Projects 新开工 of the year that should have started by now") int startsDue,
        @Schema(description = "of them those that report investment") int started,
        @Schema(description = "of them 入库") int entered,
        @Schema(description = "Issues that fell due in the month") int issuesDue,
        @Schema(description = "of them those whose closure was requested by their day") int issuesInTime,
        @Schema(description = "Progress reports that fell due in the month") int reportsOwed,
        @Schema(description = "of them handed in by their day") int reportsOnTime,
        @Schema(description = "of them never returned, and not falling without a note") int reportsGood,
        @Schema(description = "Letters issued in the month and not withdrawn") int reminders,
        @Schema(description = "Interviews held in the month") int interviews) {

    private static final int RATIO_DECIMALS = 4;

    static ScoreInputsView of(UnitInputs inputs) {
        BigDecimal ratio = inputs.investment().ratio();
        return new ScoreInputsView(
                inputs.investment().planned(),
                inputs.investment().done(),
                ratio == null ? null : ratio.setScale(RATIO_DECIMALS, RoundingMode.HALF_UP),
                inputs.investment().projects(),
                inputs.investment().silent(),
                inputs.investment().excused(),
                inputs.milestones().due(),
                inputs.milestones().onTime(),
                inputs.starts().due(),
                inputs.starts().started(),
                inputs.starts().entered(),
                inputs.issues().due(),
                inputs.issues().onTime(),
                inputs.reports().owed(),
                inputs.reports().onTime(),
                inputs.reports().good(),
                inputs.reminders(),
                inputs.interviews());
    }
}
