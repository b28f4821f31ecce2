package cn.liuzhong.ledger.rules;

import java.util.HashMap;
import java.util.Map;

/** Walks down a sheet and gives each row what cells merged with its own hold further up. */
public final class MergedDown {

    private final MergedCells merged;
    private final Map<Integer, Open> open = new HashMap<>();

    private record Open(int lastRow, CellValue value) {}

    public MergedDown(MergedCells merged) {
        this.merged = merged;
    }

    /** @param row the next one */
    public SheetRow filled(SheetRow row) {
        open.values().removeIf(range -> range.lastRow() < row.number());
        Map<Integer, CellValue> above = new HashMap<>();
        open.forEach((column, range) -> above.put(column, range.value()));
        for (MergedCells.Range range : merged.startingIn(row.number())) {
            if (range.isDown() && !row.own(range.firstColumn()).isBlank()) {
                open.put(range.firstColumn(), new Open(range.lastRow(), row.own(range.firstColumn())));
            }
        }
        Map<Integer, Integer> lastRows = new HashMap<>();
        open.forEach((column, range) -> lastRows.put(column, range.lastRow()));
        return open.isEmpty() ? row : new SheetRow(row.number(), row.cells(), above, lastRows);
    }
}
