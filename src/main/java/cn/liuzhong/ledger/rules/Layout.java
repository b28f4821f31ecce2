package cn.liuzhong.ledger.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a sheet is read.
 *
 * @param year of a role or a plan whose column names none
 * @param milestones unknown columns of days, each a milestone named by its title
 * @param medians of columns of money, as typed
 * @param ignored columns that are not read
 */
public record Layout(
        String sheet,
        Header header,
        int year,
        List<HeaderCell> milestones,
        Map<Integer, BigDecimal> medians,
        List<NotRead> ignored) {

    public static Layout of(String sheet, Header found, Profile profile, int currentYear) {
        Header header = found.without(profile::isOfOtherThanRoles);
        List<HeaderCell> milestones =
                header.cells().stream().filter(profile::isMilestone).toList();
        return new Layout(
                sheet,
                header,
                header.year() == null ? currentYear : header.year(),
                milestones,
                profile.medians(),
                ignored(header, milestones, profile));
    }

    private static List<NotRead> ignored(Header header, List<HeaderCell> milestones, Profile profile) {
        List<NotRead> ignored = new ArrayList<>();
        header.cells().stream()
                .filter(cell -> !milestones.contains(cell) && !header.reads(cell))
                .filter(cell -> !cell.is(LedgerColumn.SEQUENCE))
                .forEach(cell -> ignored.add(new NotRead(cell.shown(), why(cell, profile))));
        profile.untitled().forEach(column -> ignored.add(new NotRead(CellName.letters(column), NotRead.Why.UNTITLED)));
        return List.copyOf(ignored);
    }

    private static NotRead.Why why(HeaderCell cell, Profile profile) {
        if (profile.isOfOtherThanRoles(cell)) {
            return NotRead.Why.ROLES;
        }
        if (cell.isKnown()) {
            return null;
        }
        return HeaderCell.isPartOfMilestone(cell.text())
                ? NotRead.Why.HALF
                : profile.holdsDays(cell) ? NotRead.Why.DAYS : null;
    }

    /** The year of the plan that the column of that title states. */
    public int planYear() {
        return header.of(LedgerColumn.ANNUAL_PLAN).map(HeaderCell::year).orElse(year);
    }
}
