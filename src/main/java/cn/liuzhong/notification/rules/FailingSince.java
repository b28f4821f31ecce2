package cn.liuzhong.notification.rules;

import java.time.Duration;
import java.time.Instant;

/** Since when a receiver has been failing. A receiver that fails is tried each hour at least; what fails now and then does not add up. */
public final class FailingSince {

    /** Of hours in which its channel may send. */
    public static final Duration LONGEST_GAP = Duration.ofDays(1);

    private FailingSince() {}

    /**
     * @param first the first failure since the last success; null when there was none
     * @param gapEnds when its channel has been open for the longest gap since the last failure; null when there was none
     * @param at of a failure now
     */
    public static Instant of(Instant first, Instant gapEnds, Instant at) {
        return first == null || gapEnds == null || at.isAfter(gapEnds) ? at : first;
    }
}
