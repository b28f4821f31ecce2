package cn.liuzhong.dashboard;

import cn.liuzhong.issue.DueIssue;
import cn.liuzhong.milestone.DueMilestone;
import cn.liuzhong.platform.Ref;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A milestone still to be done, or an issue whose closure was not requested yet, in one line. */
@Schema(name = "DueSoonItem")
public record DueItemView(DueKind kind, UUID id, String title, Ref project, LocalDate dueOn) {

    static DueItemView of(DueMilestone milestone) {
        return new DueItemView(
                DueKind.MILESTONE, milestone.id(), milestone.name(), milestone.project(), milestone.dueOn());
    }

    static DueItemView of(DueIssue issue) {
        return new DueItemView(DueKind.ISSUE, issue.id(), issue.title(), issue.project(), issue.dueOn());
    }
}
