package cn.liuzhong.dashboard;

import cn.liuzhong.milestone.DueMilestone;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Milestones that fall due soon. */
@Schema(name = "DueSoon")
public record DueSoonView(
        @Schema(description = "The last day that counts: as many days ahead as make a project blue, 10 by the standard")
                LocalDate until,
        @Schema(description = "All of them", examples = "23") long count,
        @Schema(description = "The first 20") List<DueMilestone> items) {}
