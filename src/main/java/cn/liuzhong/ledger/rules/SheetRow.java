package cn.liuzhong.ledger.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A row of a sheet.
 *
 * @param number from 1, as the workbook shows it
 * @param cells by column, from 0; blank ones are not there
 * @param above what cells further up hold that are merged with cells of this row
 * @param lastRows by column, where such merged cells end
 */
public record SheetRow(
        int number, Map<Integer, CellValue> cells, Map<Integer, CellValue> above, Map<Integer, Integer> lastRows) {

    public SheetRow(int number, Map<Integer, CellValue> cells) {
        this(number, cells, Map.of(), Map.of());
    }

    /** What it shows there. */
    public CellValue cell(int column) {
        return cells.getOrDefault(column, above.getOrDefault(column, CellValue.BLANK));
    }

    /** What is typed there. */
    CellValue own(int column) {
        return cells.getOrDefault(column, CellValue.BLANK);
    }

    boolean isFromAbove(int column) {
        return !cells.containsKey(column) && above.containsKey(column);
    }

    int lastRow(int column) {
        return lastRows.getOrDefault(column, number);
    }

    /** The same with what stands above in these columns only. */
    SheetRow withAbove(Set<Integer> columns) {
        Map<Integer, CellValue> kept = new HashMap<>(above);
        kept.keySet().retainAll(columns);
        return new SheetRow(number, cells, kept, lastRows);
    }
}
