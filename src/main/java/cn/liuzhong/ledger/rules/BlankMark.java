package cn.liuzhong.ledger.rules;

import java.util.regex.Pattern;

/** What people type into a cell to say that it holds nothing: /, —, 无. A name is a name, whatever it looks like. */
final class BlankMark {

    private static final Pattern STROKES = Pattern.compile("[-/\\\\_~—–―─‐·]+");
    private static final Pattern WORDS = Pattern.compile("无|暂无|待定|未定|不详|N/A|n/a|NA");

    /** Longer texts are looked at no further. */
    private static final int LONGEST = 10;

    private BlankMark() {}

    static CellValue blanked(CellValue value) {
        return is(value) ? CellValue.BLANK : value;
    }

    /** @param column in which the value stands */
    static CellValue blanked(CellValue value, LedgerColumn column) {
        return switch (column) {
            case NAME -> value;
            case CONTENT, NOTE -> matches(value, STROKES) ? CellValue.BLANK : value;
            default -> blanked(value);
        };
    }

    private static boolean is(CellValue value) {
        return matches(value, STROKES) || matches(value, WORDS);
    }

    private static boolean matches(CellValue value, Pattern pattern) {
        return value.text() != null
                && pattern.matcher(CellText.key(value.text())).matches();
    }
}
