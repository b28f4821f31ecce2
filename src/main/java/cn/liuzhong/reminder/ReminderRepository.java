package cn.liuzhong.reminder;

import cn.liuzhong.calendar.rules.HalfMonth;
import cn.liuzhong.lag.LagSnapshot;
import cn.liuzhong.lag.rules.LagKind;
import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.NoSuchRow;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.platform.Paging;
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

    private static final String MATCHES = "(:period is null or period = :period) and (:unit is null or unitId = :unit)"
            + " and (:status is null or status = :status)";

    private final StatelessSession session;

    ReminderRepository(StatelessSession session) {
        this.session = session;
    }

    Reminder require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> NoSuchRow.of(Reminder.class, id));
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
    List<Reminder> page(ReminderFilter filter, Paging paging) {
        Cursor after = paging.after();
        return getEntityManager()
                .createQuery(
                        "from Reminder where " + MATCHES + " and (:after is null or id < :after) order by id desc",
                        Reminder.class)
                .setParameter("period", filter.period())
                .setParameter("unit", filter.unitId())
                .setParameter("status", filter.status())
                .setParameter("after", after == null ? null : after.uuid(0))
                .setMaxResults(paging.fetch())
                .getResultList();
    }

    long count(ReminderFilter filter) {
        return getEntityManager()
                .createQuery("select count(*) from Reminder where " + MATCHES, Long.class)
                .setParameter("period", filter.period())
                .setParameter("unit", filter.unitId())
                .setParameter("status", filter.status())
                .getSingleResult();
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
}
