package cn.liuzhong.ledger;

import cn.liuzhong.ledger.rules.CellText;
import cn.liuzhong.ledger.rules.SheetRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Rows that hold something, but no project: sums, headings, remarks. Somebody should be able to see that they are no more. */
final class SkippedRows {

    private static final int SHOWN = 50;
    private static final int LONGEST = 40;

    private final List<String> first = new ArrayList<>();
    private int count;

    void add(String sheet, SheetRow row) {
        count++;
        if (first.size() < SHOWN) {
            first.add(sheet + "!" + row.number() + " " + beginning(row));
        }
    }

    private static String beginning(SheetRow row) {
        String text = row.cells().entrySet().stream()
                .min(Comparator.comparing(Map.Entry::getKey))
                .map(cell -> CellText.line(cell.getValue().shown()))
                .orElse("");
        return text.codePoints()
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    int count() {
        return count;
    }

    List<String> first() {
        return List.copyOf(first);
    }
}
