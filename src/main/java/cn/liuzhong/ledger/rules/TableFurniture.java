package cn.liuzhong.ledger.rules;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What surrounds a table and stands between its rows: its foot, its header once more, the numbers of its columns. */
final class TableFurniture {

    /** 注：…, 填表人：…, and whatever else the foot of a form says in a line of its own. */
    private static final Pattern REMARK = Pattern.compile("^(?:注|备注|说明|填报|填表|制表|审核|联系|单位负责)[^:：]{0,6}[:：]");

    /** What stands first of several cells at the foot. */
    private static final Pattern LABEL =
            Pattern.compile("(?:填表|填报|制表|审核|经办|联系|报送)(?:人|日期|时间|电话|单位)?(?::.*)?|(?:单位负责人|分管领导|负责人)(?:签字)?:.*");

    private static final int LEAST_TITLES = 2;
    private static final int LEAST_NUMBERS = 3;

    private TableFurniture() {}

    static boolean is(SheetRow row, Header header) {
        return isFoot(row) && !holdsAmount(row, header) || repeats(row, header) || isOfColumnNumbers(row);
    }

    private static boolean isFoot(SheetRow row) {
        CellValue first = row.cells().entrySet().stream()
                .min(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .orElse(CellValue.BLANK);
        return first.text() != null
                && (row.cells().size() == 1 && REMARK.matcher(first.text()).find()
                        || LABEL.matcher(CellText.key(first.text())).matches());
    }

    private static boolean holdsAmount(SheetRow row, Header header) {
        return header.cells().stream()
                .filter(title -> title.is(LedgerColumn.Kind.MONEY))
                .map(title -> row.own(title.index()))
                .anyMatch(cell -> cell.number() != null && cell.date() == null);
    }

    /** The header on the next printed page: nothing but titles, each where it stands above. */
    private static boolean repeats(SheetRow row, Header header) {
        return row.cells().size() >= LEAST_TITLES
                && row.cells().entrySet().stream().allMatch(cell -> header.cells().stream()
                        .anyMatch(title -> title.index() == cell.getKey() && isTitle(cell.getValue(), title)));
    }

    private static boolean isTitle(CellValue cell, HeaderCell title) {
        return cell.text() != null
                && (CellText.key(cell.text()).equals(CellText.key(title.text()))
                        || title.group() != null && CellText.key(cell.text()).equals(CellText.key(title.group())));
    }

    /** 1 | 2 | 3, or (1) | (2) | (3), below the titles. */
    private static boolean isOfColumnNumbers(SheetRow row) {
        int next = 1;
        for (CellValue cell : new TreeMap<>(row.cells()).values()) {
            if (!CellText.key(cell.shown()).replaceAll("[()]", "").equals(String.valueOf(next++))) {
                return false;
            }
        }
        return row.cells().size() >= LEAST_NUMBERS;
    }
}
