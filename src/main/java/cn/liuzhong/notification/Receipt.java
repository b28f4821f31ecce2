package cn.liuzhong.notification;

import java.time.Duration;

/**
 * What came of an attempt.
 *
 * @param reason why it was not taken, without secrets and personal data; null when it was
 * @param retryAfter how long the receiver wants to be left alone; null when it does not say
 */
record Receipt(Outcome outcome, String reason, Duration retryAfter) {

    enum Outcome {
        /** The receiver has it. */
        TAKEN,
        /** Perhaps later. */
        LATER,
        /** Never: trying again would change nothing. */
        NEVER,
        /** Nobody is there any more (410): the subscription ends. */
        GONE
    }

    static Receipt taken() {
        return new Receipt(Outcome.TAKEN, null, null);
    }

    static Receipt later(String reason) {
        return later(reason, null);
    }

    static Receipt later(String reason, Duration retryAfter) {
        return new Receipt(Outcome.LATER, reason, retryAfter);
    }

    static Receipt never(String reason) {
        return new Receipt(Outcome.NEVER, reason, null);
    }

    static Receipt gone(String reason) {
        return new Receipt(Outcome.GONE, reason, null);
    }
}
