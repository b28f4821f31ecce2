package cn.liuzhong.notification;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;

/** Hands a message to whoever sends on its channel. */
@ApplicationScoped
class SendParcel {

    private static final Logger LOG = Logger.getLogger(SendParcel.class);

    private final OutboxRepository outbox;
    private final List<Notifier> notifiers;

    SendParcel(OutboxRepository outbox, @All List<Notifier> notifiers) {
        this.outbox = outbox;
        this.notifiers = notifiers;
    }

    /**
     * What goes wrong in our own house is tried again too: it may be mended. The sending has a transaction of its own: a
     * letter that cannot be printed would undo it, and with it that the message was tried at all.
     */
    Receipt send(Dispatch dispatch) {
        try {
            Parcel parcel = parcel(dispatch);
            return notifiers.stream()
                    .filter(notifier -> notifier.channels().contains(parcel.channel()))
                    .findFirst()
                    .map(notifier -> QuarkusTransaction.requiringNew().call(() -> notifier.send(parcel)))
                    .orElseGet(() -> Receipt.never("the channel is not there"));
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "dispatch %s", dispatch.id);
            return Receipt.later(failed.getClass().getSimpleName());
        }
    }

    private Parcel parcel(Dispatch dispatch) {
        return new Parcel(
                dispatch.id,
                dispatch.recipient.channel,
                dispatch.recipient.address,
                outbox.inOrder(dispatch.outboxIds).stream()
                        .map(SendParcel::part)
                        .toList(),
                dispatch.createdAt);
    }

    private static Parcel.Part part(Outbox row) {
        return new Parcel.Part(
                row.id,
                NotificationEvent.named(row.event),
                row.subjectId,
                new Audience(row.audience, row.unitId, row.groupId),
                row.facts,
                row.createdAt);
    }
}
