package cn.liuzhong.ledger.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the header of a sheet below its merged titles: the row that names most columns, the project's among them. Money whose
 * unit neither its title nor a line above says is not read at all: ten thousand times too much looks like a number too.
 */
public final class HeaderRule {

    /** So many rows of a sheet are searched. */
    public static final int SEARCHED = 30;

    private static final int LEAST_COLUMNS = 2;
    private static final Pattern YEAR = Pattern.compile("(20\\d{2})年");

    private HeaderRule() {}

    /** @param top the first rows, in order; not more than {@link #SEARCHED} */
    public static Optional<Header> find(List<SheetRow> top) {
        Header best = null;
        long most = LEAST_COLUMNS - 1;
        for (SheetRow row : top) {
            List<HeaderCell> cells = titles(row);
            long known = distinct(cells);
            boolean names = cells.stream()
                    .anyMatch(cell -> cell.is(LedgerColumn.NAME)
                            || cell.is(LedgerColumn.LIST_NO)
                            || cell.is(LedgerColumn.PROJECT_CODES));
            if (names && known > most) {
                best = new Header(row.number(), cells, null);
                most = known;
            }
        }
        return Optional.ofNullable(best).map(found -> completed(found, top));
    }

    /** The titles of the columns of money that no unit is said of. */
    public static List<HeaderCell> withoutUnit(Header header) {
        return header.cells().stream()
                .filter(cell ->
                        cell.isKnown() && cell.column().kind() == LedgerColumn.Kind.MONEY && cell.money() == null)
                .toList();
    }

    /** The second column of the same meaning, which would leave open which of them counts. */
    public static Optional<HeaderCell> doubled(Header header) {
        Set<LedgerColumn> seen = EnumSet.noneOf(LedgerColumn.class);
        return header.cells().stream()
                .filter(cell -> cell.isKnown() && cell.milestone() == null)
                .filter(cell -> cell.column().kind() != LedgerColumn.Kind.NOT_READ)
                .filter(cell -> !seen.add(cell.column()))
                .findFirst();
    }

    private static List<HeaderCell> titles(SheetRow row) {
        List<HeaderCell> cells = new ArrayList<>();
        new TreeMap<>(row.cells()).forEach((index, value) -> {
            if (value.text() != null) {
                cells.add(HeaderCell.of(index, value.text()));
            }
        });
        return cells;
    }

    private static long distinct(List<HeaderCell> cells) {
        return cells.stream()
                .filter(HeaderCell::isKnown)
                .map(HeaderCell::column)
                .distinct()
                .count();
    }

    private static Header completed(Header found, List<SheetRow> top) {
        MoneyUnit above = null;
        Integer year = found.cells().stream()
                .filter(cell -> cell.is(LedgerColumn.ANNUAL_PLAN) && cell.year() != null)
                .map(HeaderCell::year)
                .findFirst()
                .orElse(null);
        for (SheetRow row : top) {
            for (CellValue cell : row.number() < found.row() ? row.cells().values() : List.<CellValue>of()) {
                above = above == null ? MoneyUnit.statedAbove(cell.shown()).orElse(null) : above;
                Matcher named = YEAR.matcher(CellText.key(cell.shown()));
                year = year == null && named.find() ? Integer.valueOf(named.group(1)) : year;
            }
        }
        MoneyUnit stated = above;
        return new Header(
                found.row(),
                found.cells().stream()
                        .map(cell -> cell.money() != null || stated == null
                                ? cell
                                : new HeaderCell(
                                        cell.index(),
                                        cell.text(),
                                        cell.column(),
                                        stated,
                                        cell.year(),
                                        cell.milestone()))
                        .toList(),
                year);
    }
}
