package cn.liuzhong.reminder;

import cn.liuzhong.access.Caller;
import cn.liuzhong.notification.Announce;
import cn.liuzhong.notification.Announcement;
import cn.liuzhong.notification.Audience;
import cn.liuzhong.notification.NotificationEvent;
import cn.liuzhong.platform.Ids;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.Ref;
import cn.liuzhong.unit.FindUnits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Tells the unit and the office, once for each letter, that its reply is overdue. */
@ApplicationScoped
public class AnnounceOverdueReplies {

    /** Who was down for longer than that has told enough of what is older. */
    private static final int DAYS_BACK = 30;

    private final ReminderRepository reminders;
    private final FindUnits units;
    private final Announce announce;
    private final OfficeClock clock;

    AnnounceOverdueReplies(ReminderRepository reminders, FindUnits units, Announce announce, OfficeClock clock) {
        this.reminders = reminders;
        this.units = units;
        this.announce = announce;
        this.clock = clock;
    }

    @Transactional
    public void handle(Caller caller) {
        LocalDate today = clock.today();
        List<Reminder> overdue = reminders.unanswered(today.minusDays(DAYS_BACK), today.minusDays(1));
        Map<UUID, Ref> names =
                units.refs(caller, overdue.stream().map(letter -> letter.unitId).toList());
        announce.handle(
                caller,
                NotificationEvent.REPLY_OVERDUE,
                Ids.next(),
                overdue.stream()
                        .flatMap(letter -> told(letter, names.get(letter.unitId).name()))
                        .toList(),
                clock.now());
    }

    private static Stream<Announcement> told(Reminder letter, String unit) {
        Map<String, Object> facts =
                Map.of("number", letter.number().text(), "replyDueOn", letter.replyDueOn, "unit", unit);
        return Stream.of(Audience.unit(letter.unitId), Audience.OFFICE)
                .map(audience -> Announcement.once(letter.id, audience, facts));
    }
}
