package cn.liuzhong.ledger;

import java.util.HashMap;
import java.util.Map;

/**
 * What is written beside a row of a workbook.
 *
 * @param cells that are coloured, by name, C7
 * @param text behind the last column
 */
record RowMark(Map<String, MarkColour> cells, String text) {

    static RowMark of(String text) {
        return new RowMark(new HashMap<>(), text);
    }

    /** A reason is shown before a change. */
    void colour(String cell, MarkColour colour) {
        cells.merge(cell, colour, (one, other) -> one.compareTo(other) < 0 ? one : other);
    }
}
