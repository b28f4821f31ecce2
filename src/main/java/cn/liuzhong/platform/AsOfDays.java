package cn.liuzhong.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/**
 * The as-of days that may be asked for: any that has been, and a year ahead. At a day to come all that is still open and due
 * before it counts as late, so that a far one would answer with the whole list.
 */
@ApplicationScoped
public class AsOfDays {

    private static final int MOST_DAYS_AHEAD = 366;

    private final OfficeClock clock;

    AsOfDays(OfficeClock clock) {
        this.clock = clock;
    }

    /** The {@code asOf} of a request; today where it names none. */
    public LocalDate orToday(LocalDate asOf) {
        if (asOf == null) {
            return clock.today();
        }
        requireNear(asOf, "/asOf");
        return asOf;
    }

    /** @param pointer the field that the day follows from */
    public void requireNear(LocalDate asOf, String pointer) {
        if (asOf.isAfter(clock.today().plusDays(MOST_DAYS_AHEAD))) {
            throw new InvalidInput(pointer, "date.too-far", MOST_DAYS_AHEAD);
        }
    }
}
