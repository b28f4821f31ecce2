package cn.liuzhong.reminder;

import cn.liuzhong.lag.LagItemView;
import cn.liuzhong.lag.LagSnapshot;
import cn.liuzhong.platform.Ref;
import cn.liuzhong.platform.Versioned;
import cn.liuzhong.reminder.rules.ReminderStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A letter as clients see it. */
@Schema(name = "Reminder")
public record ReminderView(
        UUID id,
        @Schema(description = "发文字号", examples = "六重办提醒〔2020〕12号") String number,
        @Schema(examples = "2020-11-H1") String period,
        LocalDate asOf,
        Ref unit,
        ReminderStatus status,
        LocalDate issuedOn,
        LocalDate replyDueOn,
        List<LagItemView> items,
        @Schema(description = "抄送") List<String> copies,
        @Schema(description = "The version of the rule settings it was made under") int settingsVersion,
        @Schema(nullable = true) String acknowledgedBy,
        @Schema(nullable = true) Instant acknowledgedAt,
        @Schema(nullable = true) String reply,
        @Schema(nullable = true) String repliedBy,
        @Schema(nullable = true) Instant repliedAt,
        @Schema(nullable = true) String withdrawnBy,
        @Schema(nullable = true) Instant withdrawnAt,
        @Schema(nullable = true) String withdrawalReason,
        long version)
        implements Versioned {

    static ReminderView of(Reminder letter, Ref unit, List<LagSnapshot> items) {
        return new ReminderView(
                letter.id,
                letter.number().text(),
                letter.period,
                letter.asOf,
                unit,
                letter.status,
                letter.issuedOn,
                letter.replyDueOn,
                items.stream().map(LagItemView::of).toList(),
                letter.copies,
                letter.settingsVersion,
                letter.acknowledgedBy,
                letter.acknowledgedAt,
                letter.reply,
                letter.repliedBy,
                letter.repliedAt,
                letter.withdrawnBy,
                letter.withdrawnAt,
                letter.withdrawalReason,
                letter.version);
    }
}
