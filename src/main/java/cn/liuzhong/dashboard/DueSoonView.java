package cn.liuzhong.dashboard;

import cn.liuzhong.issue.DueIssues;
import cn.liuzhong.milestone.DueMilestones;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Milestones and issues that fall due soon. */
@Schema(name = "DueSoon")
public record DueSoonView(
        @Schema(description = "The last day that counts: as many days ahead as make a project blue, 10 by the standard")
                LocalDate until,
        @Schema(description = "All of them", examples = "23") long count,
        @Schema(description = "The first 20 by day; of one day milestones before issues") List<DueItemView> items) {

    /** @param shown at most so many items, of which each kind brings its own first */
    static DueSoonView of(DueMilestones milestones, DueIssues issues, int shown) {
        return new DueSoonView(
                milestones.until(),
                milestones.count() + issues.count(),
                Stream.concat(
                                milestones.first().stream().map(DueItemView::of),
                                issues.first().stream().map(DueItemView::of))
                        .sorted(Comparator.comparing(DueItemView::dueOn))
                        .limit(shown)
                        .toList());
    }
}
