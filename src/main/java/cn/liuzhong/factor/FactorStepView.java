package cn.liuzhong.factor;

import cn.liuzhong.factor.rules.FactorAction;
import cn.liuzhong.factor.rules.FactorState;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One step of a need's life. */
@Schema(name = "FactorStep")
public record FactorStepView(
        FactorAction action,
        FactorState fromState,
        FactorState toState,
        String doneBy,
        Instant doneAt,
        @Schema(description = "The day promised, or that of the provision", nullable = true) LocalDate on,
        @Schema(nullable = true) String note) {

    static FactorStepView of(FactorStep step) {
        return new FactorStepView(
                step.action, step.fromState, step.toState, step.doneBy, step.doneAt, step.onDay, step.note);
    }
}
