package cn.liuzhong.issue;

import cn.liuzhong.issue.rules.IssueLevel;
import cn.liuzhong.issue.rules.IssueStatus;
import cn.liuzhong.platform.Ref;
import cn.liuzhong.platform.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An issue as clients see it. */
@Schema(name = "Issue")
public record IssueView(
        UUID id,
        Ref project,
        String title,
        @Schema(nullable = true) String description,
        @Schema(nullable = true) String typeCode,
        LocalDate dueOn,
        LocalDate raisedOn,
        String raisedBy,
        IssueLevel level,
        @Schema(description = "The day the level received it") LocalDate levelSince,
        @Schema(description = "The day on which the clock takes it to the level above", nullable = true)
                LocalDate levelDueOn,
        IssueStatus status,
        @Schema(nullable = true) LocalDate closureRequestedOn,
        @Schema(nullable = true) String closureRequestedBy,
        @Schema(nullable = true) String closureCheckedBy,
        @Schema(nullable = true) LocalDate closedOn,
        @Schema(nullable = true) String closedBy,
        @Schema(description = "When the 回头看 of a closed issue falls due", nullable = true) LocalDate lookBackDueOn,
        @Schema(nullable = true) LocalDate lookedBackOn,
        @Schema(description = "What was done to it, latest first, at most 200; null in lists", nullable = true)
                List<IssueStepView> steps,
        long version)
        implements Versioned {}
