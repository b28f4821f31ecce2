package cn.liuzhong.ledger.rules;

import cn.liuzhong.project.rules.YearRole;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a row says of a project. A cell that is blank says nothing.
 *
 * @param sheet the name of its sheet
 * @param row from 1
 * @param planYear of the plan that it states
 * @param texts by column: lines, texts and choices
 * @param lists several in one cell
 * @param amounts 万元
 * @param roles 年度角色 by year
 * @param cells the name of the cell of each column
 * @param known whether it speaks of a project that must be there: a row of a list of milestones does
 * @param years what sheets of earlier years say of the same project, the latest first
 * @param joined the row of the latest year that has it among its years; null for all others
 */
public record StatedRow(
        String sheet,
        int row,
        int planYear,
        Map<LedgerColumn, String> texts,
        Map<LedgerColumn, List<String>> lists,
        Map<LedgerColumn, BigDecimal> amounts,
        Map<LedgerColumn, LocalDate> dates,
        Map<Integer, YearRole> roles,
        List<StatedMilestone> milestones,
        Map<LedgerColumn, String> cells,
        List<Fault> faults,
        boolean known,
        List<StatedRow> years,
        Place joined) {

    /** As it is read, without a look at other sheets. */
    public StatedRow(
            String sheet,
            int row,
            int planYear,
            Map<LedgerColumn, String> texts,
            Map<LedgerColumn, List<String>> lists,
            Map<LedgerColumn, BigDecimal> amounts,
            Map<LedgerColumn, LocalDate> dates,
            Map<Integer, YearRole> roles,
            List<StatedMilestone> milestones,
            Map<LedgerColumn, String> cells,
            List<Fault> faults,
            boolean known) {
        this(
                sheet,
                row,
                planYear,
                texts,
                lists,
                amounts,
                dates,
                roles,
                milestones,
                cells,
                faults,
                known,
                List.of(),
                null);
    }

    public Place place() {
        return new Place(sheet, row);
    }

    public String text(LedgerColumn column) {
        return texts.get(column);
    }

    public List<String> codes() {
        return lists.getOrDefault(LedgerColumn.PROJECT_CODES, List.of());
    }

    /** What the columns are called by that a fault is in; the row as a whole where the column is not there. */
    public String cell(LedgerColumn column) {
        return cells.get(column);
    }

    /** The same with other milestones and faults. */
    public StatedRow with(List<StatedMilestone> others, List<Fault> found) {
        return new StatedRow(
                sheet, row, planYear, texts, lists, amounts, dates, roles, others, cells, found, known, years, joined);
    }

    /** The same with other roles and years. */
    public StatedRow with(Map<Integer, YearRole> all, List<StatedRow> taken) {
        return new StatedRow(
                sheet,
                row,
                planYear,
                texts,
                lists,
                amounts,
                dates,
                all,
                milestones,
                cells,
                faults,
                known,
                taken,
                joined);
    }

    /** The same with other contents. */
    StatedRow with(
            Map<LedgerColumn, String> saidTexts,
            Map<LedgerColumn, List<String>> saidLists,
            Map<LedgerColumn, BigDecimal> saidAmounts,
            Map<LedgerColumn, LocalDate> saidDates,
            Map<LedgerColumn, String> inCells) {
        return new StatedRow(
                sheet,
                row,
                planYear,
                saidTexts,
                saidLists,
                saidAmounts,
                saidDates,
                roles,
                milestones,
                inCells,
                faults,
                known,
                years,
                joined);
    }

    /** The same, its year taken by another. */
    public StatedRow joinedTo(Place latest) {
        return new StatedRow(
                sheet,
                row,
                planYear,
                texts,
                lists,
                amounts,
                dates,
                roles,
                milestones,
                cells,
                faults,
                known,
                years,
                latest);
    }

    /** What it says, its cells named for a reader of another sheet; what is wrong with it is said where it stands. */
    public StatedRow elsewhere() {
        Map<LedgerColumn, String> named = new EnumMap<>(LedgerColumn.class);
        cells.forEach((column, cell) -> named.put(column, elsewhere(cell)));
        return new StatedRow(
                sheet,
                row,
                planYear,
                texts,
                lists,
                amounts,
                dates,
                roles,
                milestones.stream()
                        .map(milestone -> milestone.at(elsewhere(milestone.cell())))
                        .toList(),
                named,
                List.of(),
                known);
    }

    /** The name of one of its cells for a reader of another sheet. */
    public String elsewhere(String cell) {
        return cell == null || cell.indexOf('!') >= 0 ? cell : sheet + "!" + cell;
    }
}
