package cn.liuzhong.notification;

import cn.liuzhong.platform.Ids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One message to one address. */
@Entity
class Dispatch {

    private static final int LONGEST_ERROR = 500;

    /** The message's, over all attempts. */
    @Id
    UUID id = Ids.next();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "recipient_id", updatable = false)
    Recipient recipient;

    long position;

    @Column(updatable = false)
    String event;

    @Enumerated(EnumType.STRING)
    DispatchStatus status = DispatchStatus.PENDING;

    int attempts;
    Instant firstTriedAt;
    Instant nextTryAt;
    Instant settledAt;
    String lastError;

    /** When what it told was sent to other addresses; stays what it is. */
    Instant redeliveredAt;

    @Column(updatable = false)
    Instant createdAt;

    /** By the office, the last time; null: never. */
    Instant sentAgainAt;

    /** What of the outbox it tells, in order. */
    @ElementCollection
    @CollectionTable(name = "dispatch_part", joinColumns = @JoinColumn(name = "dispatch_id"))
    @OrderColumn(name = "position")
    @Column(name = "outbox_id")
    List<UUID> outboxIds = new ArrayList<>();

    @Version
    long version;

    static Dispatch of(Recipient recipient, String event, Instant at) {
        Dispatch dispatch = new Dispatch();
        dispatch.recipient = recipient;
        dispatch.event = event;
        dispatch.nextTryAt = at;
        dispatch.createdAt = at;
        return dispatch;
    }

    void tried(Instant at, String error) {
        attempts++;
        firstTriedAt = firstTriedAt == null ? at : firstTriedAt;
        lastError = error != null && error.length() > LONGEST_ERROR ? error.substring(0, LONGEST_ERROR) : error;
    }

    void settle(DispatchStatus as, Instant at) {
        status = as;
        settledAt = at;
    }

    /** With the same id and all patience. */
    void startAgain(long place, Instant at) {
        status = DispatchStatus.PENDING;
        settledAt = null;
        position = place;
        attempts = 0;
        firstTriedAt = null;
        nextTryAt = at;
        sentAgainAt = at;
    }

    /** Since when it has been in the queue it is in: patience counts from then, also while others are before it. */
    Instant queuedAt() {
        return sentAgainAt == null ? createdAt : sentAgainAt;
    }
}
