package cn.liuzhong.notification.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a receiver that did not take a message is tried again: after ever longer waits, drawn at random (“full jitter”) so that
 * many messages do not come back at the same moment, until patience ends.
 *
 * @param first the longest wait after the first attempt; it doubles with each further one
 * @param longest no wait is longer
 */
public record BackOff(Duration first, Duration longest) {

    /** 2 to the power of this, times any first wait, is longer than any longest one. */
    private static final int MOST_DOUBLINGS = 30;

    /**
     * @param attempts how many there have been, the last one now; at least one
     * @param random from 0 to below 1
     * @param asked how long the receiver itself wants to be left alone; null when it does not say
     * @param end of patience
     * @return never before now and never after the end of patience; empty when patience has ended: the message is dead
     */
    public Optional<Instant> next(int attempts, Instant end, Instant now, double random, Duration asked) {
        if (!now.isBefore(end)) {
            return Optional.empty();
        }
        Instant next = now.plus(longer(jittered(attempts, random), bounded(asked)));
        return Optional.of(next.isAfter(end) ? end : next);
    }

    /** The longest wait after so many attempts. */
    public Duration ceiling(int attempts) {
        Duration doubled = first.multipliedBy(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
        return doubled.compareTo(longest) > 0 ? longest : doubled;
    }

    private Duration jittered(int attempts, double random) {
        return Duration.ofMillis((long) (ceiling(attempts).toMillis() * random));
    }

    private Duration bounded(Duration asked) {
        if (asked == null || asked.isNegative()) {
            return Duration.ZERO;
        }
        return asked.compareTo(longest) > 0 ? longest : asked;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
