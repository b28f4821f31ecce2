package cn.liuzhong.notification;

import cn.liuzhong.platform.Cursor;
import cn.liuzhong.platform.Expected;
import cn.liuzhong.platform.NoSuchRow;
import cn.liuzhong.platform.Paging;
import cn.liuzhong.platform.Refused;
import cn.liuzhong.platform.Selection;
import cn.liuzhong.platform.rules.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

@ApplicationScoped
class DispatchRepository implements PanacheRepositoryBase<Dispatch, UUID> {

    /** The lock leaves the keys alone: messages are added to a queue while it is being sent from. */
    private static final String FREE_AND_DUE =
            """
        select r.id
          from dispatch d join recipient r on r.id = d.recipient_id
         where r.channel = :channel and d.status = 'PENDING' and d.next_try_at <= :now and d.event = any(:known)
           and not exists (select from dispatch before
                            where before.recipient_id = d.recipient_id and before.status = 'PENDING'
                              and before.position < d.position)
         order by d.next_try_at, d.position
         limit 1
           for no key update of r skip locked""";

    private final WebhookRepository webhooks;
    private final DispatchSettings settings;

    DispatchRepository(WebhookRepository webhooks, DispatchSettings settings) {
        this.webhooks = webhooks;
        this.settings = settings;
    }

    Dispatch require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> NoSuchRow.of(Dispatch.class, id));
    }

    /** @throws Refused when it is not a dead letter, or one of a webhook that is switched off */
    Dispatch requireDead(UUID id, Expected expected) {
        Dispatch dispatch = require(id);
        expected.check(dispatch.version);
        if (dispatch.status != DispatchStatus.DEAD) {
            throw new Refused(Refusal.of("dispatch.not-dead"));
        }
        if (dispatch.recipient.channel != Channel.EMAIL) {
            webhooks.require(UUID.fromString(dispatch.recipient.address)).requireActive();
        }
        return dispatch;
    }

    /** A recipient on the channel whose next message is due, of an event that we know, and to whom nobody is sending: from now to the end of the transaction, we are. */
    Optional<UUID> lockFreeAndDue(Channel channel, Instant now) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(FREE_AND_DUE, UUID.class)
                .addSynchronizedQuerySpace("dispatch")
                .addSynchronizedQuerySpace("recipient")
                .setParameter("channel", channel.name())
                .setParameter("now", now)
                .setParameter("known", NotificationEvent.known(), String[].class)
                .uniqueResultOptional();
    }

    /** Has the database end this transaction when nothing is heard of it any more: a machine that vanishes says no farewell. */
    void endIfLeftAlone() {
        getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select set_config('idle_in_transaction_session_timeout', :idle, true)", String.class)
                .addSynchronizedQuerySpace("pg_settings")
                .setParameter("idle", settings.longestSilence().toMillis() + "ms")
                .getSingleResult();
    }

    /** Read after the lock was got: another may have sent what was first before. */
    Optional<Dispatch> head(UUID recipientId) {
        return find("recipient.id = ?1 and status = ?2 order by position", recipientId, DispatchStatus.PENDING)
                .firstResultOptional();
    }

    /** The places behind all others, in order. */
    List<Long> positions(int count) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select nextval('dispatch_position') as p from generate_series(1, :count) order by p",
                        Long.class)
                .addSynchronizedQuerySpace("dispatch_position")
                .setParameter("count", count)
                .getResultList();
    }

    /** However many: an array is one parameter. */
    List<Recipient> recipients(Channel channel, Collection<String> addresses) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select r.* from recipient r where r.channel = :channel and r.address = any(:addresses)",
                        Recipient.class)
                .setParameter("channel", channel.name())
                .setParameter("addresses", addresses.toArray(String[]::new), String[].class)
                .getResultList();
    }

    Recipient newRecipient(Address address) {
        Recipient recipient = Recipient.of(address);
        getEntityManager().persist(recipient);
        return recipient;
    }

    /** The first of an address' dead letters, in their places; whoever asks at once waits and finds them started again. */
    List<Dispatch> lockDead(Address address, int most) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        """
                select d.* from dispatch d join recipient r on r.id = d.recipient_id
                 where r.channel = :channel and r.address = :address and d.status = 'DEAD'
                 order by d.position limit :most for no key update of d""",
                        Dispatch.class)
                .addSynchronizedQuerySpace("recipient")
                .setParameter("channel", address.channel().name())
                .setParameter("address", address.value())
                .setParameter("most", most)
                .getResultList();
    }

    long countDead(Address address) {
        return count(
                "recipient.channel = ?1 and recipient.address = ?2 and status = ?3",
                address.channel(),
                address.value(),
                DispatchStatus.DEAD);
    }

    /** Which of these parts an address has a message of, also as what another audience was told of the same. */
    Set<Sent> sent(Collection<Recipient> recipients, List<UUID> parts) {
        return new HashSet<>(getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        """
                select d.recipient_id, part.id as part
                  from outbox part
                  join outbox o on o.event = part.event and o.subject_id = part.subject_id
                                   and o.occurrence = part.occurrence
                  join dispatch_part p on p.outbox_id = o.id
                  join dispatch d on d.id = p.dispatch_id
                 where part.id = any(:parts) and d.recipient_id = any(:recipients)""",
                        Sent.class)
                .addSynchronizedQuerySpace("dispatch")
                .addSynchronizedQuerySpace("dispatch_part")
                .addSynchronizedQuerySpace("outbox")
                .setParameter("parts", parts.toArray(UUID[]::new), UUID[].class)
                .setParameter("recipients", recipients.stream().map(r -> r.id).toArray(UUID[]::new), UUID[].class)
                .getResultList());
    }

    /** @param part of the outbox */
    record Sent(UUID recipientId, UUID part) {}

    /** The newest first. */
    List<Dispatch> page(DispatchFilter filter, Paging paging) {
        Cursor after = paging.after();
        return selection(filter)
                .and("d.id < :after", "after", after == null ? null : after.uuid(0))
                .query(
                        getEntityManager(),
                        "select d from Dispatch d join fetch d.recipient r",
                        " order by d.id desc",
                        Dispatch.class)
                .setMaxResults(paging.fetch())
                .getResultList();
    }

    long count(DispatchFilter filter) {
        return selection(filter)
                .query(getEntityManager(), "select count(*) from Dispatch d join d.recipient r", Long.class)
                .getSingleResult();
    }

    private static Selection selection(DispatchFilter filter) {
        return new Selection()
                .and("d.status = :status", "status", filter.status)
                .and("r.channel = :channel", "channel", filter.channel)
                .and("r.address = :webhook", "webhook", filter.webhook == null ? null : filter.webhook.toString())
                .and("d.event = :event", "event", filter.event)
                .and(
                        "d.id in (select told.id from Dispatch told join told.outboxIds part join Outbox o on o.id = part"
                                + " where o.unitId = :unit)",
                        "unit",
                        filter.unit);
    }
}
