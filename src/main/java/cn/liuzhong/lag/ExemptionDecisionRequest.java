package cn.liuzhong.lag;

import cn.liuzhong.lag.rules.ExemptionAction;
import cn.liuzhong.platform.InvalidInput;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the office decides on a request. */
public record ExemptionDecisionRequest(
        @NotNull @Schema(examples = "true") Boolean accepted,
        @Size(max = 2000) @Schema(description = "Required for a refusal", examples = "情况属实") String note,
        @Schema(description = "Another first day than asked for; only when accepted", examples = "2020-11-05")
                LocalDate fromOn,
        @Schema(description = "Another last day than asked for; only when accepted", examples = "2020-11-20")
                LocalDate untilOn) {

    public ExemptionDecisionRequest {
        note = note == null || note.isBlank() ? null : note.strip();
    }

    ExemptionAction action() {
        return accepted ? ExemptionAction.ACCEPT : ExemptionAction.REFUSE;
    }

    /** A refusal says why, and covers no days. */
    void check() {
        if (!accepted && note == null) {
            throw new InvalidInput("/note", "exemption.note.required");
        }
        if (!accepted && (fromOn != null || untilOn != null)) {
            throw new InvalidInput(fromOn != null ? "/fromOn" : "/untilOn", "exemption.days-of-refused");
        }
    }
}
