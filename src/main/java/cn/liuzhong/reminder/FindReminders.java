package cn.liuzhong.reminder;

import cn.liuzhong.access.Caller;
import cn.liuzhong.audit.AuditSubject;
import cn.liuzhong.audit.AuditedEntity;
import cn.liuzhong.calendar.rules.HalfMonth;
import cn.liuzhong.lag.LagSnapshot;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import cn.liuzhong.platform.Ref;
import cn.liuzhong.reminder.rules.ReminderStatus;
import cn.liuzhong.reminder.rules.Warning;
import cn.liuzhong.stationery.rules.StationeryVersions;
import cn.liuzhong.unit.FindUnits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads letters. */
@ApplicationScoped
public class FindReminders implements AuditSubject {

    private final ReminderRepository reminders;
    private final FindUnits units;

    FindReminders(ReminderRepository reminders, FindUnits units) {
        this.reminders = reminders;
        this.units = units;
    }

    @Transactional
    public ReminderView one(Caller caller, UUID id) {
        return views(caller, List.of(reminders.require(caller.scope(), id))).get(0);
    }

    /** With what was fixed when it was issued. */
    @Transactional
    public IssuedLetter issued(Caller caller, UUID id) {
        Reminder letter = reminders.require(caller.scope(), id);
        ReminderView view = views(caller, List.of(letter)).get(0);
        return new IssuedLetter(
                view,
                letter.unitName == null ? view.unit().name() : letter.unitName,
                new StationeryVersions(letter.headVersion, letter.templateVersion));
    }

    @Transactional
    public Page<ReminderView> page(Caller caller, ReminderFilter filter, Paging paging) {
        Long total = paging.wantsTotal() ? reminders.count(caller.scope(), filter) : null;
        return Page.cut(reminders.page(caller.scope(), filter, paging), paging, letter -> Cursor.of(letter.id), total)
                .map(rows -> views(caller, rows));
    }

    /** What letters of these half months, not withdrawn, named to whom. */
    @Transactional
    public List<Warning> warnings(Caller caller, Collection<HalfMonth> periods) {
        return reminders.warnings(periods);
    }

    /** Letters by id, named by their numbers, also those he does not see: for views of what refers to them. */
    @Transactional
    public Map<UUID, Ref> refs(Caller caller, Collection<UUID> ids) {
        return reminders.byIds(ids).stream()
                .collect(Collectors.toMap(
                        letter -> letter.id,
                        letter -> new Ref(letter.id, letter.number().text())));
    }

    List<ReminderView> views(Caller caller, List<Reminder> letters) {
        Map<UUID, Ref> names =
                units.refs(caller, letters.stream().map(letter -> letter.unitId).toList());
        Map<UUID, List<LagSnapshot>> items =
                reminders.itemsOf(letters.stream().map(letter -> letter.id).toList());
        return letters.stream()
                .map(letter ->
                        ReminderView.of(letter, names.get(letter.unitId), items.getOrDefault(letter.id, List.of())))
                .toList();
    }

    /** How many wait for somebody, by state; no entry where none does. */
    @Transactional
    public Map<ReminderStatus, Long> waiting(Caller caller) {
        return reminders.waiting(caller.scope());
    }

    @Override
    public AuditedEntity entity() {
        return AuditedEntity.REMINDER;
    }

    @Override
    public void requireVisible(Caller caller, String id) {
        one(caller, uuid(id));
    }
}
