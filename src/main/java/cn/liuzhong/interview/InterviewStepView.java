package cn.liuzhong.interview;

import cn.liuzhong.interview.rules.InterviewAction;
import cn.liuzhong.interview.rules.InterviewStatus;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One step that an interview took. */
@Schema(name = "InterviewStep")
public record InterviewStepView(
        InterviewAction action,
        InterviewStatus from,
        InterviewStatus to,
        @Schema(examples = "office1") String by,
        Instant at,
        @Schema(nullable = true) String note) {

    static InterviewStepView of(InterviewStep step) {
        return new InterviewStepView(step.action, step.fromStatus, step.toStatus, step.doneBy, step.doneAt, step.note);
    }
}
