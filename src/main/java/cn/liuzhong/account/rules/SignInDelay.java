package cn.liuzhong.account.rules;

import java.time.Duration;
import java.time.Instant;

/** How long nobody may try again after wrong passwords: dear to who guesses, short to who mistypes. */
public final class SignInDelay {

    /** As many mistakes are free. */
    private static final int FREE = 4;

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    /** After this time without a mistake the count begins anew. */
    public static final Duration FORGOTTEN = Duration.ofDays(1);

    /** From here on doubling would go beyond the longest anyway. */
    private static final int DOUBLINGS = 10;

    private SignInDelay() {}

    /** @param failures how many there were, the last one included */
    public static Duration after(int failures) {
        if (failures <= FREE) {
            return Duration.ZERO;
        }
        Duration doubled = FIRST.multipliedBy(1L << Math.min(failures - FREE - 1, DOUBLINGS));
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }

    /** How many mistakes count after one more. */
    public static int countOn(int failures, Instant last, Instant now) {
        return last.plus(FORGOTTEN).isBefore(now) ? 1 : Math.min(failures, Integer.MAX_VALUE - 1) + 1;
    }
}
