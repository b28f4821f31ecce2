package cn.liuzhong.ledger.rules;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Which rows below the header hold no project: blank ones, sums, headings of parts. */
public final class RowRule {

    private static final Pattern SUM = Pattern.compile("(?:.{0,8})?(?:合计|小计|总计|共计)(?:[(:].*|\\d*个?项?目?)?");

    /** （一）交通类, 第二部分, 注：… and whatever the foot of a form says. */
    private static final Pattern HEADING = Pattern.compile("^[(（]?[一二三四五六七八九十]{1,3}[)）、.．]|^第[一二三四五六七八九十]{1,3}[部类章]"
            + "|^(?:注|备注|说明|填报|填表|制表|审核|联系|单位负责)[^:：]{0,6}[:：]");

    private static final List<LedgerColumn> RECOGNISING =
            List.of(LedgerColumn.NAME, LedgerColumn.LIST_NO, LedgerColumn.PROJECT_CODES);

    private RowRule() {}

    public static boolean holdsProject(SheetRow row, Header header) {
        Map<Integer, CellValue> cells = row.cells();
        return !cells.isEmpty() && !isSum(row, header) && !isHeading(row, header);
    }

    /** 合计: said where the number, the name or anything else stands first. */
    public static boolean isSum(SheetRow row, Header header) {
        return row.cells().entrySet().stream()
                .filter(cell -> cell.getValue().text() != null)
                .min(Map.Entry.comparingByKey())
                .filter(first ->
                        SUM.matcher(CellText.key(first.getValue().text())).matches())
                .filter(first -> header.of(LedgerColumn.NAME)
                        .filter(name -> name.index() < first.getKey())
                        .isEmpty())
                .isPresent();
    }

    /**
     * 一、交通项目: a line by which no project would be recognised, with hardly a text; or one text alone, numbered as headings are
     * or a remark. A name alone is a project that lacks the rest, and is refused rather than lost.
     */
    private static boolean isHeading(SheetRow row, Header header) {
        boolean nameless = RECOGNISING.stream().allMatch(column -> header.of(column)
                .map(title -> row.cell(title.index()).isBlank())
                .orElse(true));
        return nameless && row.cells().size() <= 2
                || row.cells().size() == 1
                        && HEADING.matcher(
                                        row.cells().values().iterator().next().shown())
                                .find();
    }
}
