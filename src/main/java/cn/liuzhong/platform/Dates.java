package cn.liuzhong.platform;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Dates as clients write them: {@code yyyy-MM-dd}, of a year in which an office could have meant it. */
final class Dates {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private Dates() {}

    /** @throws DateTimeException when it is none */
    static LocalDate parse(String text) {
        LocalDate date = LocalDate.parse(text);
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw new DateTimeException("year " + date.getYear());
        }
        return date;
    }
}
