package cn.liuzhong.ledger.rules;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which rows below the header hold no project: blank ones, sums, headings of parts. */
public final class RowRule {

    private static final Pattern SUM = Pattern.compile("(?:.{0,8})?(?:合计|小计|总计|共计)(?:[(:].*|\\d*个?项?目?)?");

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

    /** 一、交通项目: a line with one text, and with nothing by which a project would be recognised. */
    private static boolean isHeading(SheetRow row, Header header) {
        return row.cells().size() == 1
                || Stream.of(LedgerColumn.NAME, LedgerColumn.LIST_NO, LedgerColumn.PROJECT_CODES)
                                .allMatch(column -> header.of(column)
                                        .map(title -> row.cell(title.index()).isBlank())
                                        .orElse(true))
                        && row.cells().size() <= 2;
    }
}
