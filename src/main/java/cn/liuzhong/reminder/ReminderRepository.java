package cn.liuzhong.reminder;

import cn.liuzhong.access.rules.Scope;
import cn.liuzhong.calendar.rules.HalfMonth;
import cn.liuzhong.lag.LagSnapshot;
import cn.liuzhong.lag.rules.LagKind;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.NoSuchRow;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.Paging;
import cn.liuzhong.platform.Selection;
import cn.liuzhong.reminder.rules.ReminderStatus;
import cn.liuzhong.reminder.rules.Warning;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

@ApplicationScoped
class ReminderRepository implements PanacheRepositoryBase<Reminder, UUID> {

    private final StatelessSession session;

    ReminderRepository(StatelessSession session) {
        this.session = session;
    }

    Reminder require(Scope scope, UUID id) {
        return in(scope)
                .and("r.id = :id", "id", id)
                .query(getEntityManager(), "from Reminder r", Reminder.class)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> NoSuchRow.of(Reminder.class, id));
    }

    /**
     * Takes {@code count} numbers of a year; they are given back when the transaction fails. Whoever comes next waits until
     * this transaction has ended: that is what makes the numbers gapless.
     *
     * @return the first of them
     */
    int takeNumbers(int year, int count) {
        int last = (Integer) getEntityManager()
                .createNativeQuery(
                        """
                insert into letter_number (year, last) values (:year, :count)
                on conflict (year) do update set last = letter_number.last + excluded.last
                returning last""",
                        Integer.class)
                .setParameter("year", year)
                .setParameter("count", count)
                .getSingleResult();
        return last - count + 1;
    }

    /** In batches: the cost is that of the rows, not of round trips. */
    void insert(List<Reminder> letters, List<ReminderItem> items) {
        session.insertMultiple(letters);
        session.insertMultiple(items);
    }

    /** The newest first. */
    List<Reminder> page(Scope scope, ReminderFilter filter, Paging paging) {
        Cursor after = paging.after();
        return matching(scope, filter)
                .and("r.id < :after", "after", after == null ? null : after.uuid(0))
                .query(getEntityManager(), "from Reminder r", " order by r.id desc", Reminder.class)
                .setMaxResults(paging.fetch())
                .getResultList();
    }

    long count(Scope scope, ReminderFilter filter) {
        return matching(scope, filter)
                .query(getEntityManager(), "select count(*) from Reminder r", Long.class)
                .getSingleResult();
    }

    /** Those that wait for somebody, by state; one statement. */
    Map<ReminderStatus, Long> waiting(Scope scope) {
        return in(scope)
                .and(" and r.status in (ISSUED, ACKNOWLEDGED)", Map.of())
                .query(
                        getEntityManager(),
                        "select r.status, count(*) from Reminder r",
                        " group by r.status",
                        Waiting.class)
                .getResultStream()
                .collect(Collectors.toMap(Waiting::status, Waiting::count));
    }

    private static Selection matching(Scope scope, ReminderFilter filter) {
        return in(scope)
                .and("r.period = :period", "period", filter.period())
                .and("r.unitId = :unit", "unit", filter.unitId())
                .and("r.status = :status", "status", filter.status());
    }

    /** A group sees the whole of what names one of its projects: it is copied on it. */
    private static Selection in(Scope scope) {
        return new Selection()
                .and("r.unitId = :ownUnit", "ownUnit", scope.unitId())
                .and(
                        """
                exists (select 1 from ReminderItem i join Project p on p.id = i.lag.projectId
                        where i.reminderId = r.id and p.groupId = :ownGroup)""",
                        "ownGroup",
                        scope.groupId());
    }

    /** What letters name, each in its letter's order; one statement, whatever the number of letters. */
    Map<UUID, List<LagSnapshot>> itemsOf(Collection<UUID> reminderIds) {
        return getEntityManager()
                .createQuery(
                        "from ReminderItem where reminderId in :ids order by reminderId, position", ReminderItem.class)
                .setParameter("ids", reminderIds)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        item -> item.reminderId, Collectors.mapping(item -> item.lag, Collectors.toList())));
    }

    List<Warning> warnings(Collection<HalfMonth> periods) {
        return getEntityManager()
                .createQuery(
                        """
                select r.id, r.period, r.unitId, i.lag.kind, i.lag.subjectId, r.replyDueOn, r.repliedAt
                from Reminder r join ReminderItem i on i.reminderId = r.id
                where r.period in :periods and r.status <> :withdrawn""",
                        WarningRow.class)
                .setParameter("periods", periods.stream().map(HalfMonth::text).toList())
                .setParameter("withdrawn", ReminderStatus.WITHDRAWN)
                .getResultStream()
                .map(WarningRow::warning)
                .toList();
    }

    /** Letters whose reply was due on these days and has not come. */
    List<Reminder> unanswered(LocalDate from, LocalDate until) {
        return list("status in (ISSUED, ACKNOWLEDGED) and replyDueOn between ?1 and ?2 order by id", from, until);
    }

    /** Numbers of letters, by id. */
    List<Reminder> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    record WarningRow(
            UUID reminderId,
            String period,
            UUID unitId,
            LagKind kind,
            UUID subjectId,
            LocalDate replyDueOn,
            Instant repliedAt) {

        Warning warning() {
            return new Warning(
                    reminderId,
                    HalfMonth.parse(period).orElseThrow(),
                    unitId,
                    kind,
                    subjectId,
                    replyDueOn,
                    repliedAt == null ? null : OfficeClock.dayOf(repliedAt));
        }
    }

    record Waiting(ReminderStatus status, long count) {}
}
