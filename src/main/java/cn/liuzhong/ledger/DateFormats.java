package cn.liuzhong.ledger;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a number is shown as a day, by the format of its cell. */
final class DateFormats {

    /** Those that every workbook has without writing them down; from 27 to 36 and from 50 to 58 the Chinese ones. */
    private static final Set<Integer> BUILT_IN =
            Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58);

    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.");

    private DateFormats() {}

    /**
     * @param id of the format; null without one
     * @param format as the workbook writes it; null without one
     */
    static boolean isDate(Integer id, String format) {
        if (id != null && BUILT_IN.contains(id)) {
            return true;
        }
        if (format == null) {
            return false;
        }
        String shown = LITERAL.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
        boolean months = shown.contains("m") && (shown.contains("y") || shown.contains("d"));
        return !shown.contains("general") && (months || shown.contains("yy"));
    }
}
