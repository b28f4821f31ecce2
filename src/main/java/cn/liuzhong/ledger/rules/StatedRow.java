package cn.liuzhong.ledger.rules;

import cn.liuzhong.project.rules.YearRole;
import java.math.BigDecimal;
import java.time.LocalDate;
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
        boolean known) {

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
        return new StatedRow(sheet, row, planYear, texts, lists, amounts, dates, roles, others, cells, found, known);
    }
}
