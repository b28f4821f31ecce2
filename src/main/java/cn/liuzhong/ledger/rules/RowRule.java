package cn.liuzhong.ledger.rules;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which rows below the header hold no project: blank ones, sums, headings of parts, what surrounds a table. */
public final class RowRule {

    private static final Pattern SUM = Pattern.compile("(?:.{0,8})?(?:合计|小计|总计|共计)(?:[(:].*|\\d*个?项?目?)?");

    /** （一）交通类, 第二部分. */
    private static final Pattern NUMBERED = Pattern.compile("^[(（]?[一二三四五六七八九十]{1,3}[)）、.．]|^第[一二三四五六七八九十]{1,3}[部类章]");

    private static final Pattern NUMERAL = Pattern.compile("[(]?[一二三四五六七八九十]{1,3}[)、.]?");

    private RowRule() {}

    public static boolean holdsProject(SheetRow row, Header header) {
        return !row.cells().isEmpty()
                && !isSum(row, header)
                && (continues(row, header) || !isHeading(row, header) && !TableFurniture.is(row, header));
    }

    /** One more row of the project above: its name is merged over both. */
    public static boolean continues(SheetRow row, Header header) {
        return header.recognising()
                .filter(title -> row.isFromAbove(title.index()))
                .isPresent();
    }

    /** 合计: said where the number, the name or anything else stands first. */
    public static boolean isSum(SheetRow row, Header header) {
        return firstText(row)
                .filter(first ->
                        SUM.matcher(CellText.key(first.getValue().text())).matches())
                .filter(first -> header.of(LedgerColumn.NAME)
                        .filter(name -> name.index() < first.getKey())
                        .isEmpty())
                .isPresent();
    }

    static Optional<Map.Entry<Integer, CellValue>> firstText(SheetRow row) {
        return row.cells().entrySet().stream()
                .filter(cell -> cell.getValue().text() != null)
                .min(Map.Entry.comparingByKey());
    }

    /**
     * 一、交通项目, with or without its sums: a line by which no project would be recognised, numbered as headings are or with hardly a
     * text; or one text alone, numbered so or a remark; or 一 beside a text. A name alone is a project that lacks the rest, and is
     * refused rather than lost; so is what stands without a name, when it is a milestone, a day or an amount.
     */
    private static boolean isHeading(SheetRow row, Header header) {
        boolean numbered = firstText(row)
                .filter(first -> NUMBERED.matcher(first.getValue().text()).find())
                .isPresent();
        boolean nameless = Header.RECOGNISING.stream()
                .flatMap(column -> header.of(column).stream())
                .noneMatch(title -> holds(row, title) && !(numbered && isFirst(row, title)));
        if (nameless) {
            return numbered
                    ? !holdsAny(row, header, RowRule::isOfProject)
                    : row.cells().size() <= 2 && !holdsAny(row, header, RowRule::isWeighty);
        }
        return row.cells().size() == 1 && numbered || isNumeral(row, header);
    }

    private static boolean isFirst(SheetRow row, HeaderCell title) {
        return !title.is(LedgerColumn.NAME)
                && firstText(row)
                        .filter(first -> first.getKey() == title.index())
                        .isPresent();
    }

    private static boolean isWeighty(HeaderCell cell) {
        return cell.is(LedgerColumn.Kind.MONEY) || cell.is(LedgerColumn.Kind.DATE) || cell.isOfMilestone();
    }

    private static boolean isOfProject(HeaderCell cell) {
        return cell.is(LedgerColumn.UNIT) || cell.is(LedgerColumn.Kind.DATE) || cell.isOfMilestone();
    }

    /**
     * 一 | 产业项目: the heading stands where names do. A project may be numbered so, too: one that shows anything else that is known, be
     * it merged with the row above, or any day.
     */
    private static boolean isNumeral(SheetRow row, Header header) {
        boolean numeral = Stream.of(LedgerColumn.SEQUENCE, LedgerColumn.LIST_NO)
                .flatMap(column -> header.of(column).stream())
                .map(title -> row.own(title.index()))
                .anyMatch(cell -> cell.text() != null
                        && NUMERAL.matcher(CellText.key(cell.text())).matches());
        return numeral
                && row.cells().size() <= 3
                && header.cells().stream()
                        .filter(title -> title.isKnown() || title.isOfMilestone())
                        .filter(title -> !isBesideHeading(title))
                        .allMatch(title ->
                                BlankMark.blanked(row.cell(title.index())).isBlank())
                && row.cells().entrySet().stream()
                        .filter(cell -> header.cells().stream()
                                .noneMatch(title -> title.index() == cell.getKey() && isBesideHeading(title)))
                        .noneMatch(cell -> CellDate.isWritten(cell.getValue()));
    }

    private static boolean isBesideHeading(HeaderCell title) {
        return Header.recognises(title)
                || title.column() == LedgerColumn.SEQUENCE
                || title.column() == LedgerColumn.NOTE;
    }

    static boolean holdsAny(SheetRow row, Header header, Predicate<HeaderCell> columns) {
        return header.cells().stream().anyMatch(cell -> columns.test(cell) && holds(row, cell));
    }

    private static boolean holds(SheetRow row, HeaderCell title) {
        return !BlankMark.blanked(row.own(title.index())).isBlank();
    }
}
