package cn.liuzhong.ledger.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a row changes, field by field, as a ledger shows it.
 *
 * @param before null where nothing was said
 * @param after null where nothing is said any more
 * @param cell that says so; null when it is in none of the row
 */
public record FieldDiff(String field, String before, String after, String cell) {

    /** In the order of the columns. Texts that mean the same, however wide their digits, are no change. */
    public static List<FieldDiff> between(
            Map<LedgerColumn, String> before, Map<LedgerColumn, String> after, Map<LedgerColumn, String> cells) {
        List<FieldDiff> changes = new ArrayList<>();
        for (LedgerColumn column : LedgerColumn.values()) {
            String was = before.get(column);
            String is = after.get(column);
            if (!Objects.equals(was, is)) {
                changes.add(new FieldDiff(column.title(), was, is, cells.get(column)));
            }
        }
        return changes;
    }

    /** Whether a cell says what is stored already; then what is stored stays, letter for letter. */
    public static boolean saysTheSame(String typed, String stored) {
        return stored != null && CellText.key(typed).equals(CellText.key(stored));
    }
}
