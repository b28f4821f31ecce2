package cn.liuzhong.ledger.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * How a sheet is read.
 *
 * @param year of a role or a plan whose column names none
 * @param milestones columns that hold nothing but days, each a milestone named by its title
 * @param medians of columns of money, as typed
 */
public record Layout(
        String sheet, Header header, int year, List<HeaderCell> milestones, Map<Integer, BigDecimal> medians) {

    public static Layout of(String sheet, Header header, Profile profile, int currentYear) {
        return new Layout(
                sheet,
                header,
                header.year() == null ? currentYear : header.year(),
                header.cells().stream().filter(profile::isMilestone).toList(),
                profile.medians());
    }

    /** The year of the plan that the column of that title states. */
    public int planYear() {
        return header.of(LedgerColumn.ANNUAL_PLAN)
                .map(HeaderCell::year)
                .filter(named -> named != null)
                .orElse(year);
    }

    /** Titles of columns that are not read. */
    public List<String> ignored() {
        return header.cells().stream()
                .filter(cell -> !milestones.contains(cell))
                .filter(cell -> !cell.isKnown() || cell.column().kind() == LedgerColumn.Kind.NOT_READ)
                .filter(cell -> !cell.isKnown() || cell.column() != LedgerColumn.SEQUENCE)
                .map(cell -> CellText.line(cell.text()))
                .toList();
    }
}
