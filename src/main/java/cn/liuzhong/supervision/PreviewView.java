package cn.liuzhong.supervision;

import cn.liuzhong.interview.rules.InterviewLevel;
import cn.liuzhong.lag.LagItemView;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Ref;
import cn.liuzhong.supervision.rules.RunKind;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who would get what if a period were run now, and why. */
@Schema(name = "Preview")
public record PreviewView(
        RunKind kind,
        @Schema(examples = "2020-11-H1") String period,
        LocalDate asOf,
        @Schema(description = "Whether the period has closed and may be run") boolean closed,
        @Schema(nullable = true, description = "The run that exists; null while there is none") RunView run,
        @Schema(description = "The version of the rule settings it would be made under") int settingsVersion,
        @Schema(description = "What to see to before it is run") List<Warning> warnings,
        Page<Recipient> recipients) {

    /** Something that does not keep it from being run. */
    @Schema(name = "PreviewWarning")
    public record Warning(
            @Schema(description = "Never changes", examples = "letter-head.phone") String code,
            @Schema(examples = "落款未填联系电话") String text) {}

    /** One unit, with what would be named to it. */
    @Schema(name = "PreviewRecipient")
    public record Recipient(
            Ref unit,
            @Schema(nullable = true, description = "Of an interview") InterviewLevel level,
            List<LagItemView> items,
            @Schema(nullable = true, description = "The letters that warned, of an interview") List<Ref> reminders) {}
}
