package cn.liuzhong.progress;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the year stands in time, of all projects of a unit, a group or the list together. */
@Schema(name = "ListEarnedSchedule")
public record ListEarnedScheduleView(
        @Schema(examples = "2020-06") String month,
        @Schema(
                        description = "Projects with a plan for the year, those removed from the list not counted",
                        examples = "329")
                int withPlan,
        @Schema(
                        description = "Those of them that reported the month judged; the figures are theirs alone",
                        examples = "320")
                int reported,
        @Schema(description = "Those of them that did not: never read as nothing done", examples = "9") int notReported,
        EarnedScheduleView schedule) {}
