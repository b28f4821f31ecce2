package cn.liuzhong.calendar.rules;

import java.time.LocalDate;

/** A stretch of days that closes at the end of its last day, the cut-off (§3.1). */
public sealed interface Period permits HalfMonth, WholeMonth {

    /** As people and the API write it: {@code 2020-11-H1}, {@code 2020-11}. */
    String text();

    LocalDate firstDay();

    /** The last day. */
    LocalDate cutOff();

    Period next();

    /** The day after the cut-off: it decides what is late, never the day on which a run happens. */
    default LocalDate asOf() {
        return cutOff().plusDays(1);
    }

    default boolean isClosedOn(LocalDate today) {
        return !today.isBefore(asOf());
    }
}
