package cn.liuzhong.ledger.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a sheet's header says.
 *
 * @param row its row, from 1; the lower one of two
 * @param cells its titles, from left to right
 * @param year of which the ledger is, by a title above the header or in it; null when none says
 * @param years a title that names several years, which therefore says nothing; null when there is none
 */
public record Header(int row, List<HeaderCell> cells, Integer year, String years) {

    static final List<LedgerColumn> RECOGNISING =
            List.of(LedgerColumn.NAME, LedgerColumn.LIST_NO, LedgerColumn.PROJECT_CODES);

    /** Columns that a list of milestones has, too. */
    private static final Set<LedgerColumn> OF_MILESTONES = Set.of(
            LedgerColumn.NAME,
            LedgerColumn.LIST_NO,
            LedgerColumn.PROJECT_CODES,
            LedgerColumn.UNIT,
            LedgerColumn.MILESTONE_NAME,
            LedgerColumn.MILESTONE_DUE);

    /** Half of what says a milestone says none: the name without the day, or the day without the name. */
    public Header {
        boolean pairs = cells.stream().anyMatch(cell -> cell.is(LedgerColumn.MILESTONE_NAME))
                && cells.stream().anyMatch(cell -> cell.is(LedgerColumn.MILESTONE_DUE));
        List<HeaderCell> all = cells;
        Predicate<HeaderCell> half =
                cell -> !pairs && (cell.is(LedgerColumn.MILESTONE_NAME) || cell.is(LedgerColumn.MILESTONE_DUE))
                        || cell.column() == LedgerColumn.MILESTONE_NAME
                                && cell.milestone() != null
                                && all.stream()
                                        .noneMatch(other -> other.column() == LedgerColumn.MILESTONE_DUE
                                                && cell.milestone().equals(other.milestone()));
        cells = cells.stream()
                .map(cell -> half.test(cell) ? cell.notRead() : cell)
                .toList();
    }

    public Header(int row, List<HeaderCell> cells, Integer year) {
        this(row, cells, year, null);
    }

    public Optional<HeaderCell> of(LedgerColumn column) {
        return cells.stream().filter(cell -> cell.is(column)).findFirst();
    }

    public boolean has(LedgerColumn column) {
        return of(column).isPresent();
    }

    /** The column by which a row's project is recognised first. */
    Optional<HeaderCell> recognising() {
        return RECOGNISING.stream().flatMap(column -> of(column).stream()).findFirst();
    }

    static boolean recognises(HeaderCell cell) {
        return RECOGNISING.stream().anyMatch(cell::is);
    }

    /** Whether each row names a milestone and says when it is due. */
    public boolean statesMilestones() {
        return has(LedgerColumn.MILESTONE_NAME) && has(LedgerColumn.MILESTONE_DUE);
    }

    /** A list of milestones, one a row, of projects that are stated elsewhere: it says nothing else of them. Remarks are the milestones'. */
    public boolean isOfMilestones() {
        return statesMilestones()
                && cells.stream()
                        .filter(HeaderCell::isKnown)
                        .map(HeaderCell::column)
                        .allMatch(column -> OF_MILESTONES.contains(column)
                                || column == LedgerColumn.NOTE
                                || column.kind() == LedgerColumn.Kind.NOT_READ);
    }

    /** Whether what stands there is read. */
    boolean reads(HeaderCell cell) {
        return cell.isKnown()
                && cell.column().kind() != LedgerColumn.Kind.NOT_READ
                && (!isOfMilestones() || OF_MILESTONES.contains(cell.column()));
    }

    Header without(Predicate<HeaderCell> columns) {
        return new Header(
                row,
                cells.stream()
                        .map(cell -> columns.test(cell) ? cell.notRead() : cell)
                        .toList(),
                year,
                years);
    }
}
