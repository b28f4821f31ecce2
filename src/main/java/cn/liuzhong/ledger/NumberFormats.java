package cn.liuzhong.ledger;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a number is shown as another than it is, by the format of its cell: in thousands, in 万, in per cent, with a unit. */
final class NumberFormats {

    private static final String PER_CENT = "%";
    private static final String SCALED = ",";

    /** 0% and 0.00%, which no workbook writes down. */
    private static final Set<Integer> BUILT_IN_PER_CENT = Set.of(9, 10);

    private static final Pattern UNIT = Pattern.compile("[十百千万亿]*元|[十百千万亿]+");

    /** Quoted, after a backslash or an exclamation mark, or a width or a filling. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|[\\\\!].|_.|\\*.");

    /** 0!.0: the point stands where it does not belong. */
    private static final Pattern FALSE_POINT = Pattern.compile("[0#?](?:[\\\\!]\\.|\"\\.\")[0#?]");

    /** A comma behind the last digit leaves three digits out. */
    private static final Pattern SCALING_COMMA = Pattern.compile("[0#?],+(?![0#?,])");

    private NumberFormats() {}

    /**
     * @param id of the format; null without one
     * @param format as the workbook writes it; null without one
     * @return {@code %}, {@code ,}, or the unit that is shown behind it; null when it is shown as it is
     */
    static String shownAs(Integer id, String format) {
        if (id != null && BUILT_IN_PER_CENT.contains(id)) {
            return PER_CENT;
        }
        if (format == null) {
            return null;
        }
        String positive = format.split(";", 2)[0];
        String shown = LITERAL.matcher(positive).replaceAll("");
        if (shown.contains(PER_CENT)) {
            return PER_CENT;
        }
        if (FALSE_POINT.matcher(positive).find() || SCALING_COMMA.matcher(shown).find()) {
            return SCALED;
        }
        Matcher unit = UNIT.matcher(positive);
        return unit.find() ? unit.group() : null;
    }
}
