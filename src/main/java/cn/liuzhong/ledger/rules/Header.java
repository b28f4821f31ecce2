package cn.liuzhong.ledger.rules;

import java.util.List;
import java.util.Optional;

/**
 * What a sheet's header says.
 *
 * @param row its row, from 1
 * @param cells its titles, from left to right
 * @param year of which the ledger is, by a title above the header or in it; null when none says
 */
public record Header(int row, List<HeaderCell> cells, Integer year) {

    public Header {
        cells = List.copyOf(cells);
    }

    public Optional<HeaderCell> of(LedgerColumn column) {
        return cells.stream().filter(cell -> cell.is(column)).findFirst();
    }

    public boolean has(LedgerColumn column) {
        return of(column).isPresent();
    }

    /** Whether each row names a milestone and says when it is due. */
    boolean statesMilestones() {
        return has(LedgerColumn.MILESTONE_NAME) && has(LedgerColumn.MILESTONE_DUE);
    }

    /** A list of milestones, one a row, of projects that are stated elsewhere. */
    public boolean isOfMilestones() {
        return statesMilestones() && !has(LedgerColumn.TOTAL_INVESTMENT) && !has(LedgerColumn.ANNUAL_PLAN);
    }
}
