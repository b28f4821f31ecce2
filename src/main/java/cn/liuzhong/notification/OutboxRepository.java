package cn.liuzhong.notification;

import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.Paging;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

@ApplicationScoped
class OutboxRepository implements PanacheRepositoryBase<Outbox, UUID> {

    private final ObjectMapper mapper;

    OutboxRepository(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** One statement, however many they are; those that are there already are left out. */
    void add(List<Outbox> rows) {
        getEntityManager()
                .createNativeQuery(
                        """
                insert into outbox (id, event, subject_id, audience, unit_id, group_id, occurrence, facts, batch, created_at)
                select id, event, subject_id, audience, unit_id, group_id, occurrence, facts, batch, created_at
                  from jsonb_to_recordset(cast(:rows as jsonb))
                       as r(id uuid, event text, subject_id uuid, audience text, unit_id uuid, group_id uuid,
                            occurrence text, facts jsonb, batch uuid, created_at timestamptz)
                on conflict do nothing""")
                .setParameter("rows", json(rows))
                .executeUpdate();
    }

    private String json(List<Outbox> rows) {
        try {
            return mapper.writeValueAsString(
                    rows.stream().map(OutboxRepository::columns).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Map<String, Object> columns(Outbox row) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("id", row.id);
        columns.put("event", row.event);
        columns.put("subject_id", row.subjectId);
        columns.put("audience", row.audience);
        columns.put("unit_id", row.unitId);
        columns.put("group_id", row.groupId);
        columns.put("occurrence", row.occurrence);
        columns.put("facts", row.facts);
        columns.put("batch", row.batch);
        columns.put("created_at", row.createdAt);
        return columns;
    }

    /** Whether nobody else is making messages of the outbox; until the end of the transaction, nobody will. */
    boolean lockTelling() {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select pg_try_advisory_xact_lock(hashtext('liuzhong.fan-out'))", Boolean.class)
                .addSynchronizedQuerySpace("pg_locks")
                .getSingleResult();
    }

    /** As {@link #lockTelling}, but waits for who is at it: who sends something anew knows then what was sent. */
    void awaitTelling() {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('liuzhong.fan-out'))")
                .getSingleResult();
    }

    /**
     * What nobody has been told yet: whole batches, in the order in which they were announced. Events that only a newer replica
     * knows are left to that one.
     *
     * @param held an event of which a batch is held back while it may still grow: until its oldest was announced
     * @param ripe then
     */
    List<Outbox> untold(int batches, NotificationEvent held, Instant ripe) {
        return getEntityManager()
                .createQuery(
                        """
                from Outbox where toldAt is null and event in :known
                 and batch in (select o.batch from Outbox o where o.toldAt is null and o.event in :known
                                group by o.batch having max(o.event) <> :held or min(o.createdAt) <= :ripe
                                order by min(o.place) limit :batches)
                order by place""",
                        Outbox.class)
                .setParameter("known", List.of(NotificationEvent.known()))
                .setParameter("held", held.wireName())
                .setParameter("ripe", ripe)
                .setParameter("batches", batches)
                .getResultList();
    }

    /** One statement, however many they are. */
    void told(List<Outbox> rows, Instant at) {
        getEntityManager()
                .unwrap(Session.class)
                .createNativeMutationQuery("update outbox set told_at = :at where id = any(:ids)")
                .setParameter("at", at)
                .setParameter("ids", rows.stream().map(row -> row.id).toArray(UUID[]::new), UUID[].class)
                .executeUpdate();
    }

    /** However many: an array is one parameter. */
    List<Outbox> inOrder(List<UUID> ids) {
        Map<UUID, Outbox> rows = getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select o.* from outbox o where o.id = any(:ids)", Outbox.class)
                .setParameter("ids", ids.toArray(UUID[]::new), UUID[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.id, row -> row));
        return ids.stream().map(rows::get).toList();
    }

    /** The newest first. */
    List<Outbox> page(UUID unitId, Paging paging) {
        Cursor after = paging.after();
        return getEntityManager()
                .createQuery(
                        """
                from Outbox where (:unit is null or unitId = :unit) and (:after is null or id < :after)
                order by id desc""",
                        Outbox.class)
                .setParameter("unit", unitId)
                .setParameter("after", after == null ? null : after.uuid(0))
                .setMaxResults(paging.fetch())
                .getResultList();
    }

    long count(UUID unitId) {
        return unitId == null ? count() : count("unitId", unitId);
    }
}
