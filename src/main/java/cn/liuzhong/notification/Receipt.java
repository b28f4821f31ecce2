package cn.liuzhong.notification;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * What came of an attempt.
 *
 * @param reason why it was not taken, without secrets and personal data; null when it was, or was not asked
 * @param retryAfter how long the receiver wants to be left alone; null when it does not say
 * @param lost what of the outbox it was asked to take without: that is for nobody there any more
 */
record Receipt(Outcome outcome, String reason, Duration retryAfter, List<UUID> lost) {

    enum Outcome {
        /** The receiver has it. */
        TAKEN,
        /** Perhaps later. */
        LATER,
        /** We did not ask it: it is not to be asked before {@code retryAfter}. That is no attempt. */
        NOT_ASKED,
        /** Never: trying again would change nothing. */
        NEVER,
        /** Nobody is there any more (410): the subscription ends. */
        GONE
    }

    static Receipt taken() {
        return new Receipt(Outcome.TAKEN, null, null, List.of());
    }

    static Receipt later(String reason) {
        return later(reason, null);
    }

    static Receipt later(String reason, Duration retryAfter) {
        return new Receipt(Outcome.LATER, reason, retryAfter, List.of());
    }

    static Receipt notAsked(Duration until) {
        return new Receipt(Outcome.NOT_ASKED, null, until, List.of());
    }

    static Receipt never(String reason) {
        return new Receipt(Outcome.NEVER, reason, null, List.of());
    }

    static Receipt gone(String reason) {
        return new Receipt(Outcome.GONE, reason, null, List.of());
    }

    Receipt without(List<UUID> lost) {
        return new Receipt(outcome, reason, retryAfter, lost);
    }
}
