package cn.liuzhong.issue;

import cn.liuzhong.issue.rules.IssueAction;
import cn.liuzhong.issue.rules.IssueLevel;
import cn.liuzhong.issue.rules.IssueStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One step of an issue's history. */
@Schema(name = "IssueStep")
public record IssueStepView(
        IssueAction action,
        IssueStatus fromStatus,
        IssueStatus toStatus,
        IssueLevel fromLevel,
        IssueLevel toLevel,
        String doneBy,
        Instant doneAt,
        @Schema(nullable = true) String note,
        @Schema(description = "The day of a closure request or a 回头看", nullable = true) LocalDate on,
        List<String> evidence) {

    static IssueStepView of(IssueStep step) {
        return new IssueStepView(
                step.action,
                step.fromStatus,
                step.toStatus,
                step.fromLevel,
                step.toLevel,
                step.doneBy,
                step.doneAt,
                step.note,
                step.onDay,
                step.evidence);
    }
}
