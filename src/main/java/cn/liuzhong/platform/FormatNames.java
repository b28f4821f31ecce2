package cn.liuzhong.platform;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;

/** The name under which the message files say what a type should look like. */
final class FormatNames {

    private static final Set<Class<?>> WHOLE = Set.of(Integer.class, int.class, Long.class, long.class);

    private FormatNames() {}

    static String of(Class<?> type) {
        if (type == LocalDate.class) {
            return "date";
        }
        if (type == YearMonth.class) {
            return "month";
        }
        if (type == UUID.class) {
            return "id";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "boolean";
        }
        if (WHOLE.contains(type)) {
            return "integer";
        }
        return Number.class.isAssignableFrom(type) ? "number" : "other";
    }
}
