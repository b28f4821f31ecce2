package cn.liuzhong.ledger.rules;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What people type into cells: full-width digits and brackets, blanks of all kinds. */
public final class CellText {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u3000\\u200b\\ufeff]+");
    private static final Pattern AROUND =
            Pattern.compile("^[\\s\\u00a0\\u3000\\u200b\\ufeff]+|[\\s\\u00a0\\u3000\\u200b\\ufeff]+$");
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f\\ufffe\\uffff]");
    private static final Pattern LONE_SURROGATES =
            Pattern.compile("[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]");
    private static final Pattern SEPARATORS = Pattern.compile("[,;、\\n\\r]+");

    private CellText() {}

    /** As it is stored: what no text may hold is left out, and so are blanks around it. */
    public static String typed(String text) {
        String readable = LONE_SURROGATES
                .matcher(CONTROL.matcher(text).replaceAll(""))
                .replaceAll("")
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        return AROUND.matcher(readable).replaceAll("");
    }

    /** Full-width letters, digits and brackets as the usual ones. */
    public static String narrow(String text) {
        return typed(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }

    /** On one line, for list numbers and names: a line break in a cell is how people fit a column. */
    public static String line(String text) {
        return BLANKS.matcher(typed(text)).replaceAll(" ");
    }

    /**
     * What two texts have in common that mean the same: the database finds names by the same form. Normalized twice, for accents
     * that a blank stood between have an order of their own.
     */
    public static String key(String text) {
        String closedUp =
                BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        return Normalizer.normalize(closedUp, Normalizer.Form.NFKC);
    }

    /** Several in one cell, each once. */
    public static List<String> parts(String text) {
        return Arrays.stream(SEPARATORS.split(narrow(text)))
                .map(CellText::typed)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }
}
