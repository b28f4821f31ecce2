package cn.liuzhong.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** The outbox as those read it who are told, and what each account has seen of it. */
@ApplicationScoped
class InboxRepository {

    /** As {@code Ids.at} says it: what was told before there was the account is nothing it has yet to read. */
    private static final String MADE =
            """
        cast(rpad(lpad(to_hex(cast(floor(extract(epoch from a.created_at) * 1000) as bigint)), 12, '0') || '7', 32, '0')
             as uuid)""";

    private static final String UNREAD =
            """
         \sand o.id > greatest(:least, (select m.through from inbox_mark m where m.account = :account),
                               (select %s from account a where a.username = :account))
         and not exists (select 1 from inbox_read r where r.account = :account and r.outbox_id = o.id)"""
                    .formatted(MADE);

    /** Those a newer replica has told of have no words here. */
    private static final String KNOWN = "o.event = any(cast(string_to_array(:known, ' ') as text[])) and ";

    private static final String KNOWN_EVENTS = String.join(" ", NotificationEvent.known());

    /** Below every id. */
    private static final UUID LEAST = new UUID(0, 0);

    private final EntityManager entities;

    InboxRepository(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Who signs in elsewhere has no row here that says since when he is there.
     *
     * @param through when he first asks, all that was told before it counts as read
     */
    void begin(Inbox inbox, UUID through) {
        write(
                        """
                insert into inbox_mark select :account, :through
                 where not exists (select 1 from account where username = :account)
                   and not exists (select 1 from inbox_mark where account = :account)
                on conflict do nothing""")
                .setParameter("account", inbox.account())
                .setParameter("through", through)
                .executeUpdate();
    }

    Optional<Outbox> find(Inbox inbox, UUID id) {
        return select("select o.*", inbox, " and o.id = :id", Outbox.class, Map.of("id", id))
                .uniqueResultOptional();
    }

    /**
     * The newest first.
     *
     * @param after where the page before ended; null on the first
     */
    List<Outbox> page(Inbox inbox, boolean unread, UUID after, int limit) {
        Map<String, Object> more = new HashMap<>();
        String conditions = "";
        if (unread) {
            conditions += UNREAD;
            more.putAll(ofReader(inbox));
        }
        if (after != null) {
            conditions += " and o.id < :after";
            more.put("after", after);
        }
        return select("select o.*", inbox, conditions + " order by o.id desc", Outbox.class, more)
                .setMaxResults(limit)
                .getResultList();
    }

    long count(Inbox inbox, boolean unread) {
        return select("select count(*)", inbox, unread ? UNREAD : "", Long.class, unread ? ofReader(inbox) : Map.of())
                .getSingleResult();
    }

    /** Counts no further than {@code most}. */
    int countUnread(Inbox inbox, int most) {
        return select("select o.id", inbox, UNREAD, UUID.class, ofReader(inbox))
                .setMaxResults(most)
                .getResultList()
                .size();
    }

    /** Which of these rows the account has seen. */
    Set<UUID> read(Inbox inbox, Collection<UUID> ids) {
        return new HashSet<>(entities.unwrap(Session.class)
                .createNativeQuery(
                        """
                select shown.id from unnest(:ids) as shown (id)
                 where shown.id <= greatest((select m.through from inbox_mark m where m.account = :account),
                                            (select %s from account a where a.username = :account))
                    or exists (select 1 from inbox_read r where r.account = :account and r.outbox_id = shown.id)"""
                                .formatted(MADE),
                        UUID.class)
                .addSynchronizedQuerySpace("inbox_read")
                .addSynchronizedQuerySpace("inbox_mark")
                .addSynchronizedQuerySpace("account")
                .setParameter("ids", ids.toArray(UUID[]::new), UUID[].class)
                .setParameter("account", inbox.account())
                .getResultList());
    }

    void markRead(Inbox inbox, UUID id, Instant at) {
        write("insert into inbox_read values (:account, :id, :at) on conflict do nothing")
                .setParameter("account", inbox.account())
                .setParameter("id", id)
                .setParameter("at", at)
                .executeUpdate();
    }

    /**
     * Marks what there is up to a row.
     *
     * @param settled below it nothing comes in any more: up to there a single mark will do
     */
    void markRead(Inbox inbox, UUID through, UUID settled, Instant at) {
        UUID mark = through.compareTo(settled) < 0 ? through : settled;
        write(
                        """
                insert into inbox_mark values (:account, :mark)
                on conflict (account) do update set through = excluded.through
                 where inbox_mark.through < excluded.through""")
                .setParameter("account", inbox.account())
                .setParameter("mark", mark)
                .executeUpdate();
        Map<String, Object> more = new HashMap<>(ofReader(inbox));
        more.put("through", through);
        more.put("at", at);
        NativeQuery<?> marks = write("insert into inbox_read select :account, o.id, :at from outbox o where "
                + condition(inbox) + UNREAD + " and o.id <= :through on conflict do nothing");
        more.forEach(marks::setParameter);
        ofAudience(inbox).forEach(marks::setParameter);
        marks.executeUpdate();
        write("delete from inbox_read where account = :account and outbox_id <= :mark")
                .setParameter("account", inbox.account())
                .setParameter("mark", mark)
                .executeUpdate();
    }

    private <T> NativeQuery<T> select(
            String what, Inbox inbox, String conditions, Class<T> type, Map<String, Object> more) {
        NativeQuery<T> query = entities.unwrap(Session.class)
                .createNativeQuery(what + " from outbox o where " + condition(inbox) + conditions, type)
                .addSynchronizedQuerySpace("outbox")
                .addSynchronizedQuerySpace("inbox_read")
                .addSynchronizedQuerySpace("inbox_mark")
                .addSynchronizedQuerySpace("account");
        ofAudience(inbox).forEach(query::setParameter);
        more.forEach(query::setParameter);
        return query;
    }

    private NativeQuery<?> write(String sql) {
        return (NativeQuery<?>) entities.createNativeQuery(sql);
    }

    private static String condition(Inbox inbox) {
        return KNOWN
                + switch (inbox.audience().kind()) {
                    case UNIT -> "o.unit_id = :unit";
                    case GROUP -> "o.group_id = :group";
                    case OFFICE -> "o.audience = 'OFFICE'";
                };
    }

    private static Map<String, Object> ofAudience(Inbox inbox) {
        Audience audience = inbox.audience();
        return switch (audience.kind()) {
            case UNIT -> Map.of("known", KNOWN_EVENTS, "unit", audience.unitId());
            case GROUP -> Map.of("known", KNOWN_EVENTS, "group", audience.groupId());
            case OFFICE -> Map.of("known", KNOWN_EVENTS);
        };
    }

    private static Map<String, Object> ofReader(Inbox inbox) {
        return Map.of("account", inbox.account(), "least", LEAST);
    }
}
