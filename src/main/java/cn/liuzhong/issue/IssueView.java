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
        String description,
        String typeCode,
        LocalDate dueOn,
        LocalDate raisedOn,
        String raisedBy,
        IssueLevel level,
        @Schema(description = "The day the level received it") LocalDate levelSince,
        @Schema(description = "The day on which the clock takes it to the level above", nullable = true)
                LocalDate levelDueOn,
        IssueStatus status,
        LocalDate closureRequestedOn,
        String closureRequestedBy,
        String closureCheckedBy,
        LocalDate closedOn,
        String closedBy,
        @Schema(description = "When the 回头看 of a closed issue falls due", nullable = true) LocalDate lookBackDueOn,
        LocalDate lookedBackOn,
        @Schema(description = "What was done to it, latest first, at most 200; null in lists", nullable = true)
                List<IssueStepView> steps,
        long version)
        implements Versioned {}
