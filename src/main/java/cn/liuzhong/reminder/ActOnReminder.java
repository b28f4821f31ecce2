package cn.liuzhong.reminder;

import cn.liuzhong.access.Caller;
import cn.liuzhong.notification.Announce;
import cn.liuzhong.notification.Announcement;
import cn.liuzhong.notification.Audience;
import cn.liuzhong.notification.NotificationEvent;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.Ids;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.Refused;
import cn.liuzhong.reminder.rules.ReminderAction;
import cn.liuzhong.reminder.rules.ReminderLifeCycle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** What becomes of a letter: the unit acknowledges and replies, the office may withdraw it. Its text never changes. */
@ApplicationScoped
public class ActOnReminder {

    private final ReminderRepository reminders;
    private final FindReminders find;
    private final Announce announce;
    private final OfficeClock clock;

    ActOnReminder(ReminderRepository reminders, FindReminders find, Announce announce, OfficeClock clock) {
        this.reminders = reminders;
        this.find = find;
        this.announce = announce;
        this.clock = clock;
    }

    @Transactional
    public ReminderView acknowledge(Caller caller, UUID id, Expected expected) {
        return act(caller, id, expected, ReminderAction.ACKNOWLEDGE, letter -> acknowledged(letter, caller));
    }

    @Transactional
    public ReminderView reply(Caller caller, UUID id, Expected expected, ReplyRequest request) {
        return act(caller, id, expected, ReminderAction.REPLY, letter -> {
            if (letter.acknowledgedAt == null) {
                acknowledged(letter, caller);
            }
            letter.reply = request.text();
            letter.repliedBy = caller.name();
            letter.repliedAt = clock.now();
        });
    }

    @Transactional
    public ReminderView withdraw(Caller caller, UUID id, Expected expected, WithdrawalRequest request) {
        return act(caller, id, expected, ReminderAction.WITHDRAW, letter -> {
            letter.withdrawalReason = request.reason();
            letter.withdrawnBy = caller.name();
            letter.withdrawnAt = clock.now();
            tellOfWithdrawal(caller, letter);
        });
    }

    /** To whom the letter was told. */
    private void tellOfWithdrawal(Caller caller, Reminder letter) {
        Map<String, Object> facts = Map.of(
                "number", letter.number().text(),
                "period", letter.period,
                "reason", letter.withdrawalReason);
        announce.handle(
                caller,
                NotificationEvent.REMINDER_WITHDRAWN,
                Ids.next(),
                List.of(Announcement.once(letter.id, Audience.unit(letter.unitId), facts)),
                letter.withdrawnAt);
    }

    private void acknowledged(Reminder letter, Caller caller) {
        letter.acknowledgedBy = caller.name();
        letter.acknowledgedAt = clock.now();
    }

    private ReminderView act(
            Caller caller, UUID id, Expected expected, ReminderAction action, Consumer<Reminder> change) {
        Reminder letter = reminders.require(caller.scope(), id);
        expected.check(letter.version);
        letter.status = ReminderLifeCycle.TABLE.after(letter.status, action).orElseThrow(Refused::new);
        change.accept(letter);
        reminders.flush();
        return find.one(caller, id);
    }
}
