package cn.liuzhong.ledger.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads titles: of one row, or of two of which the lower one parts what the upper one joins: 投资(万元) over 总投资 and 2020年计划投资. */
final class TitleRows {

    /** Of a title over several columns, the one that holds what the title says. */
    private static final Set<String> WHOLE = Set.of("小计", "合计", "总计", "总额", "总数", "计");

    private static final Set<LedgerColumn.Kind> WEIGHTY = Set.of(LedgerColumn.Kind.MONEY, LedgerColumn.Kind.DATE);

    private TitleRows() {}

    static List<HeaderCell> single(SheetRow row) {
        return new TreeSet<>(row.cells().keySet())
                .stream()
                        .filter(column -> row.own(column).text() != null)
                        .map(column -> HeaderCell.of(column, row.own(column).text()))
                        .toList();
    }

    /** Empty when the lower row is none of titles, or stands under titles that need no more. */
    static Optional<List<HeaderCell>> joined(SheetRow upper, SheetRow lower, MergedCells merged) {
        if (!isOfTexts(lower)) {
            return Optional.empty();
        }
        boolean parts = false;
        for (int column : lower.cells().keySet()) {
            MergedCells.Range across = merged.across(upper.number(), column).orElse(null);
            HeaderCell above = title(upper, across == null ? column : across.firstColumn());
            if (unit(above, lower.own(column), across).isPresent()) {
                parts = true;
                continue;
            }
            boolean complete = above != null && above.isKnown() && across == null;
            if (complete || above != null && (Header.recognises(above) || above.is(LedgerColumn.SEQUENCE))) {
                return Optional.empty();
            }
            parts |= HeaderCell.of(column, lower.own(column).text()).isKnown()
                    || across != null && others(lower, across);
        }
        return parts ? Optional.of(join(upper, lower, merged)) : Optional.empty();
    }

    /** 万元 below 总投资, which is the whole title then. */
    private static Optional<MoneyUnit> unit(HeaderCell above, CellValue below, MergedCells.Range across) {
        return above != null && above.is(LedgerColumn.Kind.MONEY) && across == null && below.text() != null
                ? MoneyUnit.alone(below.text()).filter(unit -> above.money() == null || above.money() == unit)
                : Optional.empty();
    }

    private static boolean others(SheetRow lower, MergedCells.Range across) {
        return lower.cells().keySet().stream().filter(across::holds).count() > 1;
    }

    private static List<HeaderCell> join(SheetRow upper, SheetRow lower, MergedCells merged) {
        List<HeaderCell> joined = new ArrayList<>();
        Set<Integer> columns = new TreeSet<>(upper.cells().keySet());
        columns.addAll(lower.cells().keySet());
        for (int column : columns) {
            Optional<MergedCells.Range> across = merged.across(upper.number(), column);
            HeaderCell above =
                    title(upper, across.map(MergedCells.Range::firstColumn).orElse(column));
            CellValue below = lower.own(column);
            Optional<MoneyUnit> unit = unit(above, below, across.orElse(null));
            if (unit.isPresent()) {
                joined.add(above.countingIn(unit.get()));
            } else if (below.isBlank()) {
                boolean title = above != null && above.index() == column;
                if (title && MoneyUnit.statedAbove(above.text()).isEmpty()) {
                    joined.add(above);
                }
            } else if (above == null || across.isPresent() && namesProjects(lower, across.get())) {
                joined.add(HeaderCell.of(column, below.text()));
            } else if (above.isKnown() && WHOLE.contains(CellText.key(below.text()))) {
                joined.add(HeaderCell.of(column, above.text()));
            } else {
                joined.add(HeaderCell.of(column, below.text(), above.text()));
            }
        }
        return joined;
    }

    /** A title over the columns that name projects is one over the sheet. */
    private static boolean namesProjects(SheetRow lower, MergedCells.Range across) {
        return single(lower).stream().anyMatch(cell -> Header.recognises(cell) && across.holds(cell.index()));
    }

    /**
     * A title that would be lost: a known one that is parted into unknown ones, or a known one that stands below a header with which
     * its row cannot be joined.
     *
     * @param below the row below the header; null without one
     */
    static Optional<String> lost(List<HeaderCell> titles, SheetRow upper, SheetRow below, MergedCells merged) {
        Optional<String> parted = single(upper).stream()
                .filter(HeaderCell::isKnown)
                .filter(above -> above.column().kind() != LedgerColumn.Kind.NOT_READ)
                .filter(above -> titles.stream().noneMatch(cell -> cell.column() == above.column()))
                .map(HeaderCell::shown)
                .findFirst();
        if (parted.isPresent() || below == null || !isOfTexts(below)) {
            return parted;
        }
        return single(below).stream()
                .filter(cell -> cell.isKnown() && WEIGHTY.contains(cell.column().kind()))
                .filter(cell -> titles.stream()
                        .noneMatch(title -> title.index() == cell.index()
                                && title.isKnown()
                                && merged.across(upper.number(), cell.index()).isEmpty()))
                .map(HeaderCell::shown)
                .findFirst();
    }

    private static HeaderCell title(SheetRow row, int column) {
        String text = row.own(column).text();
        return text == null ? null : HeaderCell.of(column, text);
    }

    private static boolean isOfTexts(SheetRow row) {
        return !row.cells().isEmpty() && row.cells().values().stream().allMatch(cell -> cell.text() != null);
    }
}
