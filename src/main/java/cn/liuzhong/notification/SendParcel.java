package cn.liuzhong.notification;

import cn.liuzhong.access.Caller;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Hands a message to whoever sends on its channel. */
@ApplicationScoped
class SendParcel {

    private static final Logger LOG = Logger.getLogger(SendParcel.class);

    private final OutboxRepository outbox;
    private final DispatchRepository dispatches;
    private final List<Notifier> notifiers;
    private final List<TakenBack> takenBack;
    private final StillReached reached;

    SendParcel(
            OutboxRepository outbox,
            DispatchRepository dispatches,
            @All List<Notifier> notifiers,
            @All List<TakenBack> takenBack,
            StillReached reached) {
        this.outbox = outbox;
        this.dispatches = dispatches;
        this.notifiers = notifiers;
        this.takenBack = takenBack;
        this.reached = reached;
    }

    /**
     * What goes wrong in our own house is tried again too: it may be mended. What is to be sent is made in a transaction of its own: a
     * letter that cannot be printed would undo it, and with it that the message was tried at all. It has ended, and its connection is
     * free, when the receiver is called.
     */
    Receipt send(Dispatch dispatch) {
        try {
            Parcel parcel = parcel(dispatch);
            StillReached.Reached now = reached.of(Caller.SCHEDULER, parcel);
            return now.parts().isEmpty()
                    ? Receipt.never(StillReached.NOBODY)
                    : send(parcel.of(now.parts())).without(now.lost());
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "dispatch %s", dispatch.id);
            return Receipt.later(failed.getClass().getSimpleName());
        }
    }

    private Receipt send(Parcel parcel) {
        return notifiers.stream()
                .filter(notifier -> notifier.channels().contains(parcel.channel()))
                .findFirst()
                .map(notifier -> prepared(notifier, parcel))
                .map(Supplier::get)
                .orElseGet(() -> Receipt.never("the channel is not there"));
    }

    /** Whoever lost the queue's lock while this was made, with its connection, sends nothing: the last statement fails. */
    private Supplier<Receipt> prepared(Notifier notifier, Parcel parcel) {
        Supplier<Receipt> sending = QuarkusTransaction.requiringNew().call(() -> {
            dispatches.endIfLeftAlone();
            return notifier.prepare(parcel);
        });
        dispatches.endIfLeftAlone();
        return sending;
    }

    private Parcel parcel(Dispatch dispatch) {
        List<Outbox> rows = outbox.inOrder(dispatch.outboxIds);
        Set<UUID> back = takenBack(
                NotificationEvent.named(dispatch.event),
                rows.stream().map(row -> row.subjectId).toList());
        return new Parcel(
                dispatch.id,
                dispatch.recipient.channel,
                dispatch.recipient.address,
                rows.stream()
                        .map(row -> part(row, back.contains(row.subjectId)))
                        .toList(),
                dispatch.createdAt);
    }

    private Set<UUID> takenBack(NotificationEvent event, List<UUID> subjects) {
        return takenBack.stream()
                .flatMap(source -> source.of(Caller.SCHEDULER, event, subjects).stream())
                .collect(Collectors.toSet());
    }

    private static Parcel.Part part(Outbox row, boolean takenBack) {
        return new Parcel.Part(
                row.id,
                NotificationEvent.named(row.event),
                row.subjectId,
                row.occurrence,
                new Audience(row.audience, row.unitId, row.groupId),
                row.facts,
                row.createdAt,
                takenBack);
    }
}
