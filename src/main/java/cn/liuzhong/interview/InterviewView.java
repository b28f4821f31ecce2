package cn.liuzhong.interview;

import cn.liuzhong.interview.rules.InterviewDeadlines;
import cn.liuzhong.interview.rules.InterviewLevel;
import cn.liuzhong.interview.rules.InterviewStatus;
import cn.liuzhong.lag.LagItemView;
import cn.liuzhong.lag.LagSnapshot;
import cn.liuzhong.platform.Ref;
import cn.liuzhong.platform.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An interview as clients see it. */
@Schema(name = "Interview")
public record InterviewView(
        UUID id,
        @Schema(examples = "2020-11") String period,
        LocalDate asOf,
        Ref unit,
        InterviewStatus status,
        InterviewLevel level,
        List<LagItemView> items,
        @Schema(description = "The letters that warned, by number") List<Ref> reminders,
        @Schema(description = "The version of the rule settings it was made under") int settingsVersion,
        @Schema(nullable = true) LocalDate scheduledOn,
        @Schema(nullable = true, examples = "09:30") String scheduledTime,
        @Schema(nullable = true) String place,
        @Schema(nullable = true) LocalDate heldOn,
        @Schema(nullable = true) String minutes,
        List<Requirement> requirements,
        @Schema(nullable = true, description = "Who was there") Attendance attendance,
        @Schema(nullable = true, description = "整改方案") String rectification,
        @Schema(nullable = true, description = "承诺") String commitment,
        @Schema(nullable = true) String result,
        @Schema(nullable = true) LocalDate resultOn,
        @Schema(nullable = true) LocalDate closedOn,
        @Schema(nullable = true, description = "Minutes are due, once it was held") LocalDate minutesDueOn,
        @Schema(nullable = true, description = "Rectification plan and commitment are due")
                LocalDate rectificationDueOn,
        @Schema(nullable = true, description = "The result is due") LocalDate resultDueOn,
        @Schema(nullable = true, description = "Its history; only on the single interview")
                List<InterviewStepView> steps,
        long version)
        implements Versioned {

    static InterviewView of(
            Interview interview,
            Ref unit,
            List<LagSnapshot> items,
            List<Ref> reminders,
            InterviewDeadlines deadlines,
            List<InterviewStepView> steps) {
        return new InterviewView(
                interview.id,
                interview.period,
                interview.asOf,
                unit,
                interview.status,
                interview.level,
                items.stream().map(LagItemView::of).toList(),
                reminders,
                interview.settingsVersion,
                interview.scheduledOn,
                interview.scheduledTime == null ? null : interview.scheduledTime.toString(),
                interview.place,
                interview.heldOn,
                interview.minutes,
                interview.requirements,
                interview.attendance,
                interview.rectification,
                interview.commitment,
                interview.result,
                interview.resultOn,
                interview.closedOn,
                deadlines.minutesDueOn(),
                deadlines.rectificationDueOn(),
                deadlines.resultDueOn(),
                steps,
                interview.version);
    }
}
