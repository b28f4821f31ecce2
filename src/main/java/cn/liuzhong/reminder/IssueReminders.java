package cn.liuzhong.reminder;

import cn.liuzhong.access.Caller;
import cn.liuzhong.calendar.WorkingDays;
import cn.liuzhong.calendar.rules.HalfMonth;
import cn.liuzhong.lag.LagSnapshot;
import cn.liuzhong.notification.Announce;
import cn.liuzhong.notification.Announcement;
import cn.liuzhong.notification.Audience;
import cn.liuzhong.notification.NotificationEvent;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.reminder.rules.LetterDraft;
import cn.liuzhong.settings.rules.SettingsInForce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes the letters of a half month, with their numbers, items and announcements; part of the run's transaction. */
@ApplicationScoped
public class IssueReminders {

    private final DraftReminders drafts;
    private final AddressLetters address;
    private final WorkingDays workingDays;
    private final ReminderRepository reminders;
    private final Announce announce;

    IssueReminders(
            DraftReminders drafts,
            AddressLetters address,
            WorkingDays workingDays,
            ReminderRepository reminders,
            Announce announce) {
        this.drafts = drafts;
        this.address = address;
        this.workingDays = workingDays;
        this.reminders = reminders;
        this.announce = announce;
    }

    /** @return what was issued */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<LetterDraft> handle(Caller caller, UUID runId, HalfMonth period, SettingsInForce settings, Instant at) {
        List<LetterDraft> letters = drafts.handle(caller, period, settings.rules());
        if (letters.isEmpty()) {
            return letters;
        }
        LocalDate issuedOn = OfficeClock.dayOf(at);
        LocalDate replyDueOn = workingDays
                .around(caller, issuedOn)
                .plus(issuedOn, settings.rules().replyWorkingDays());
        AddressLetters.Addresses addresses = address.of(caller, letters);
        int number = reminders.takeNumbers(issuedOn.getYear(), letters.size());
        List<Reminder> rows = new ArrayList<>(letters.size());
        List<ReminderItem> items = new ArrayList<>();
        for (LetterDraft letter : letters) {
            Reminder row = new Reminder();
            row.runId = runId;
            row.unitId = letter.unitId();
            row.period = period.text();
            row.asOf = period.asOf();
            row.numberYear = issuedOn.getYear();
            row.numberInYear = number++;
            row.issuedOn = issuedOn;
            row.replyDueOn = replyDueOn;
            row.settingsVersion = settings.version();
            row.copies = addresses.copies().get(letter.unitId());
            row.unitName = addresses.units().get(letter.unitId());
            row.headVersion = addresses.stationery().head();
            row.templateVersion = addresses.stationery().template();
            rows.add(row);
            for (int position = 1; position <= letter.items().size(); position++) {
                LagSnapshot lag = LagSnapshot.of(letter.items().get(position - 1));
                items.add(new ReminderItem(row.id, position, lag));
            }
        }
        Map<UUID, Integer> itemsOf = letters.stream()
                .collect(Collectors.toMap(
                        LetterDraft::unitId, letter -> letter.items().size()));
        reminders.insert(rows, items);
        announce.handle(
                caller,
                NotificationEvent.REMINDER_ISSUED,
                runId,
                rows.stream().map(row -> told(row, itemsOf.get(row.unitId))).toList(),
                at);
        return letters;
    }

    private static Announcement told(Reminder letter, int items) {
        return Announcement.once(
                letter.id,
                Audience.unit(letter.unitId),
                Map.of(
                        "number",
                        letter.number().text(),
                        "period",
                        letter.period,
                        "items",
                        items,
                        "replyDueOn",
                        letter.replyDueOn));
    }
}
