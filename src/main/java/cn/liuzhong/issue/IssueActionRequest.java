package cn.liuzhong.issue;

import cn.liuzhong.issue.rules.IssueAction;
import cn.liuzhong.platform.InvalidInput;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person does to an issue. */
public record IssueActionRequest(
        @NotNull
                @Schema(
                        description = "CLIMB_BY_CLOCK is the clock's own and cannot be asked for",
                        examples = "REQUEST_CLOSURE")
                IssueAction action,
        @Size(max = 2000)
                @Schema(
                        description = "Required for RETURN, REOPEN, and for ESCALATE, where it says what was tried",
                        examples = "指标已下达")
                String note,
        @Size(max = 20)
                @Schema(
                        description = "Names or addresses of papers; required for REQUEST_CLOSURE",
                        examples = "[\"用地批复（示例）.pdf\"]")
                List<@NotBlank @Size(max = 500) String> evidence,
        @Schema(description = "The day of a closure request or a 回头看, not in the future", examples = "2020-11-15")
                LocalDate on,
        @Schema(description = "A new due date, with REOPEN only", examples = "2020-12-15") LocalDate dueOn) {

    public IssueActionRequest {
        note = note == null || note.isBlank() ? null : note.strip();
        evidence = evidence == null ? List.of() : evidence;
    }

    /** Checks that what the action needs is there, and nothing that it does not take. */
    void check() {
        if (action.byClock()) {
            throw new InvalidInput("/action", "issue.action.clock");
        }
        if (action.needsNote() && note == null) {
            throw new InvalidInput("/note", "issue.note.required");
        }
        if (action.needsEvidence() && evidence.isEmpty()) {
            throw new InvalidInput("/evidence", "evidence.required");
        }
        if (!action.takesDay() && on != null) {
            throw new InvalidInput("/on", "issue.on.not-taken", action);
        }
        if (!action.takesDueOn() && dueOn != null) {
            throw new InvalidInput("/dueOn", "issue.due.not-taken", action);
        }
    }
}
