package cn.liuzhong.reminder;

import cn.liuzhong.access.Caller;
import cn.liuzhong.notification.NotificationEvent;
import cn.liuzhong.notification.TakenBack;
import cn.liuzhong.reminder.rules.ReminderStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A letter that was withdrawn while its mail waited goes out no more. */
@ApplicationScoped
class WithdrawnLetters implements TakenBack {

    private static final Set<NotificationEvent> OF_LETTERS =
            EnumSet.of(NotificationEvent.REMINDER_ISSUED, NotificationEvent.REPLY_OVERDUE);

    private final ReminderRepository reminders;

    WithdrawnLetters(ReminderRepository reminders) {
        this.reminders = reminders;
    }

    @Override
    public Set<UUID> of(Caller caller, NotificationEvent event, Collection<UUID> subjectIds) {
        return !OF_LETTERS.contains(event)
                ? Set.of()
                : reminders.byIds(subjectIds).stream()
                        .filter(letter -> letter.status == ReminderStatus.WITHDRAWN)
                        .map(letter -> letter.id)
                        .collect(Collectors.toSet());
    }
}
