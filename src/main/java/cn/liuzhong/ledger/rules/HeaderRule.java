package cn.liuzhong.ledger.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the header of a sheet below its merged titles: the row, or the two, that name most columns, the project's among them. Money
 * whose unit neither its title nor a line above says is not read at all: ten thousand times too much looks like a number too.
 */
public final class HeaderRule {

    /** So many rows of a sheet are searched. */
    public static final int SEARCHED = 30;

    private static final int LEAST_COLUMNS = 2;

    private HeaderRule() {}

    /**
     * A header, and the title that it would lose.
     *
     * @param lost null when all is read
     */
    public record Found(Header header, String lost) {}

    /** @param upper the first row of its titles, which may be the only one */
    private record Titles(SheetRow upper, int row, List<HeaderCell> cells) {

        /** Of two that say as much the first, unless its lower row is itself parted by the next. */
        boolean isBetterThan(Titles above) {
            boolean parts = row > upper.number() && upper.number() == above.row();
            return known() > above.known() || parts && known() == above.known();
        }

        long known() {
            return cells.stream()
                    .map(HeaderCell::column)
                    .filter(Objects::nonNull)
                    .distinct()
                    .count();
        }
    }

    /** @param top the first rows, in order; not more than {@link #SEARCHED} */
    public static Optional<Found> find(List<SheetRow> top, MergedCells merged) {
        Titles best = null;
        for (SheetRow upper : top) {
            Titles titles = titles(upper, row(top, upper.number() + 1), merged);
            boolean names = titles.cells().stream().anyMatch(Header::recognises);
            if (names && titles.known() >= LEAST_COLUMNS && (best == null || titles.isBetterThan(best))) {
                best = titles;
            }
        }
        return Optional.ofNullable(best)
                .map(found -> new Found(completed(found, top, merged), lost(found, top, merged)));
    }

    /** @param lower the next row; null without one */
    private static Titles titles(SheetRow upper, SheetRow lower, MergedCells merged) {
        return Optional.ofNullable(lower)
                .flatMap(below -> TitleRows.joined(upper, below, merged))
                .map(cells -> new Titles(upper, lower.number(), cells))
                .orElseGet(() -> new Titles(upper, upper.number(), TitleRows.single(upper)));
    }

    private static SheetRow row(List<SheetRow> top, int number) {
        return top.stream().filter(row -> row.number() == number).findFirst().orElse(null);
    }

    private static String lost(Titles found, List<SheetRow> top, MergedCells merged) {
        return TitleRows.lost(found.cells(), found.upper(), row(top, found.row() + 1), merged)
                .orElse(null);
    }

    /** The titles of the columns of money that no unit is said of. */
    public static List<HeaderCell> withoutUnit(Header header) {
        return money(header).filter(cell -> cell.money() == null).toList();
    }

    /** The title of a column of money that counts in what this service does not: 百万元, 美元. */
    public static Optional<HeaderCell> ofOtherUnit(Header header) {
        return money(header)
                .filter(cell ->
                        MoneyUnit.isOther(cell.text()) || cell.group() != null && MoneyUnit.isOther(cell.group()))
                .findFirst();
    }

    private static Stream<HeaderCell> money(Header header) {
        return header.cells().stream().filter(cell -> cell.is(LedgerColumn.Kind.MONEY));
    }

    /** The second column of the same meaning, which would leave open which of them counts. */
    public static Optional<HeaderCell> doubled(Header header) {
        Set<String> seen = new HashSet<>();
        return header.cells().stream()
                .filter(cell -> cell.isKnown() && cell.column().kind() != LedgerColumn.Kind.NOT_READ)
                .filter(cell -> !seen.add(cell.column() + ":" + cell.milestone()))
                .findFirst();
    }

    private static Header completed(Titles found, List<SheetRow> top, MergedCells merged) {
        List<SheetRow> lines =
                top.stream().filter(row -> row.number() < found.row()).toList();
        MoneyUnit above = texts(lines)
                .flatMap(line -> MoneyUnit.statedAbove(line).stream())
                .findFirst()
                .orElse(null);
        LedgerYear year = found.cells().stream()
                .filter(cell -> cell.is(LedgerColumn.ANNUAL_PLAN) && cell.year() != null)
                .map(cell -> new LedgerYear(cell.year(), null))
                .findFirst()
                .orElseGet(() -> LedgerYear.of(texts(lines).filter(line -> !isGroup(line, found, merged))));
        return new Header(
                found.row(),
                found.cells().stream()
                        .map(cell -> cell.money() != null || above == null ? cell : cell.countingIn(above))
                        .toList(),
                year.year(),
                year.several());
    }

    /** A title over a few columns speaks of these: 2019年完成. */
    private static boolean isGroup(String line, Titles found, MergedCells merged) {
        return found.cells().stream()
                .anyMatch(cell -> line.equals(cell.group())
                        && merged.across(found.upper().number(), cell.index()).isPresent());
    }

    private static Stream<String> texts(List<SheetRow> rows) {
        return rows.stream().flatMap(row -> row.cells().values().stream()).map(CellValue::shown);
    }
}
