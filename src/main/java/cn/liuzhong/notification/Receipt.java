package cn.liuzhong.notification;

/**
 * What came of an attempt.
 *
 * @param reason why it was not taken, without secrets and personal data; null when it was
 */
record Receipt(Outcome outcome, String reason) {

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
        return new Receipt(Outcome.TAKEN, null);
    }

    static Receipt later(String reason) {
        return new Receipt(Outcome.LATER, reason);
    }

    static Receipt never(String reason) {
        return new Receipt(Outcome.NEVER, reason);
    }

    static Receipt gone(String reason) {
        return new Receipt(Outcome.GONE, reason);
    }
}
