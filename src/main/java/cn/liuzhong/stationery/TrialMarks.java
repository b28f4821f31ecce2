package cn.liuzhong.stationery;

import cn.liuzhong.stationery.rules.LetterKind;
import cn.liuzhong.stationery.rules.TemplateText;
import java.nio.charset.Charset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a template is filled with for trial: a single character for each field and each column, which no line break can tear, and
 * which does not stand in the template itself. Whatever of them is not in the PDF, the PDF leaves out.
 *
 * @param row of the table of lags
 */
record TrialMarks(Map<String, String> fields, Map<String, String> row) {

    /** The common characters (GB/T 2312, first level), which every Chinese face has: by rows and cells. */
    private static final Charset COMMON = Charset.forName("GB18030");

    private static final int FIRST_ROW = 0xB0;
    private static final int LAST_ROW = 0xD6;
    private static final int FIRST_CELL = 0xA1;
    private static final int LAST_CELL = 0xFE;

    static TrialMarks of(LetterKind kind, Collection<TemplateText> texts) {
        String standing = texts.stream().map(TemplateText::text).collect(Collectors.joining());
        Iterator<String> free = IntStream.rangeClosed(FIRST_ROW, LAST_ROW)
                .boxed()
                .flatMap(row -> IntStream.rangeClosed(FIRST_CELL, LAST_CELL)
                        .mapToObj(cell -> new String(new byte[] {row.byteValue(), (byte) cell}, COMMON)))
                .filter(character -> !standing.contains(character))
                .iterator();
        Map<String, String> fields = new HashMap<>();
        kind.fields().stream()
                .filter(field -> !field.equals(LetterKind.TABLE))
                .forEach(field -> fields.put(field, free.next()));
        Map<String, String> row = new HashMap<>();
        LetterKind.COLUMNS.forEach(column -> row.put(column, free.next()));
        return new TrialMarks(fields, row);
    }
}
