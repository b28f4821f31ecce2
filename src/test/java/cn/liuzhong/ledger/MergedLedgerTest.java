package cn.liuzhong.ledger;

import static cn.liuzhong.testsupport.Sheets.row;
import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.ledger.rules.Fault;
import cn.liuzhong.ledger.rules.LedgerColumn;
import cn.liuzhong.ledger.rules.StatedMilestone;
import cn.liuzhong.ledger.rules.StatedRow;
import cn.liuzhong.project.rules.YearRole;
import cn.liuzhong.testsupport.Sheets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Offices merge what several rows have in common. */
class MergedLedgerTest {

    private static final LocalDate MAY = LocalDate.of(2020, 5, 31);
    private static final LocalDate JUNE = LocalDate.of(2020, 6, 30);
    private static final LocalDate JULY = LocalDate.of(2020, 7, 31);

    private static List<StatedRow> rows(Sheets sheets) {
        List<StatedRow> rows = new ArrayList<>();
        LedgerFile.open(sheets.bytes(), 2020).walk(new Names(Map.of(), Map.of()), rows::add);
        return rows;
    }

    private static StatedMilestone milestone(String name, LocalDate day, String cell) {
        return new StatedMilestone(name, day, cell);
    }

    @Test
    void milestones_under_a_merged_name_are_the_projects() {
        List<StatedRow> rows = rows(Sheets.workbook()
                .sheet("项目", row("项目名称", "责任单位"), row("甲", "丰门街道"), row("乙", "丰门街道"))
                .sheet(
                        "节点",
                        row("序号", "项目名称", "节点名称", "节点时间"),
                        row(1, "甲", "桩基", MAY),
                        row(null, null, "封顶", JUNE),
                        row(null, null, "竣工", JULY),
                        row(2, "乙", "桩基", MAY))
                .merged("A2:A4")
                .merged("B2:B4"));

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).milestones())
                .containsExactly(
                        milestone("桩基", MAY, "节点!D2"), milestone("封顶", JUNE, "节点!D3"), milestone("竣工", JULY, "节点!D4"));
        assertThat(rows.get(1).milestones()).containsExactly(milestone("桩基", MAY, "节点!D5"));
    }

    @Test
    void in_a_sheet_of_projects_too_and_the_project_is_one_row() {
        Object[] titles = row("项目名称", "责任单位", "总投资(万元)", "节点名称", "节点时间");
        List<StatedRow> rows = rows(Sheets.workbook()
                .sheet(
                        "项目",
                        titles,
                        row("甲", "丰门街道", 500, "桩基", MAY),
                        row(null, null, null, "封顶", JUNE),
                        row(null, null, null, "竣工", null),
                        row("乙", "丰门街道", 300, "桩基", MAY),
                        row("乙", "丰门街道", 300, "封顶", JUNE))
                .merged("A2:A4")
                .merged("B2:B4")
                .merged("C2:C4"));

        assertThat(rows).extracting(StatedRow::row).containsExactly(2, 5);
        assertThat(rows.get(0).milestones()).containsExactly(milestone("桩基", MAY, "E2"), milestone("封顶", JUNE, "E3"));
        assertThat(rows.get(0).faults()).containsExactly(Fault.of("E4", "ledger.milestone-half"));
        assertThat(rows.get(1).milestones()).hasSize(2);
        assertThat(rows.get(1).faults()).isEmpty();
    }

    @Test
    void what_else_stands_under_a_merged_name_is_refused() {
        List<StatedRow> rows = rows(Sheets.workbook()
                .sheet("项目", row("项目名称", "责任单位", "总投资(万元)"), row("甲", "丰门街道", 500), row(null, "丰门街道", 300))
                .merged("A2:A3"));

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).faults()).containsExactly(Fault.of("C3", "ledger.continued", "2"));
    }

    @Test
    void a_milestone_without_a_project_is_not_lost() {
        List<StatedRow> rows = rows(
                Sheets.workbook().sheet("节点", row("项目名称", "节点名称", "节点时间"), row("甲", "桩基", MAY), row(null, "封顶", JUNE)));

        assertThat(rows).extracting(StatedRow::row).containsExactly(2, 3);
        assertThat(rows.get(1).text(LedgerColumn.NAME)).isNull();
    }

    @Test
    void what_projects_have_in_common_is_each_ones() {
        List<StatedRow> rows = rows(Sheets.workbook()
                .sheet(
                        "项目",
                        row("项目名称", "责任单位", "建设类别", "专项小组", "挂钩区领导", "计划开工", "类别"),
                        row("甲", "丰门街道", "续建", "第一小组", "张三", MAY, "产业"),
                        row("乙"),
                        row("丙", "双屿街道"))
                .merged("B2:B3")
                .merged("C2:C4")
                .merged("D2:D3")
                .merged("E2:E3")
                .merged("F2:F3")
                .merged("G2:G3"));

        StatedRow second = rows.get(1);
        assertThat(second.faults()).isEmpty();
        assertThat(second.texts())
                .containsEntry(LedgerColumn.UNIT, "丰门街道")
                .containsEntry(LedgerColumn.GROUP, "第一小组")
                .containsEntry(LedgerColumn.LINKED_LEADER, "张三");
        assertThat(second.dates()).containsEntry(LedgerColumn.START_ON, MAY);
        assertThat(second.lists()).containsEntry(LedgerColumn.CATEGORIES, List.of("产业"));
        assertThat(rows.get(2).roles()).isEqualTo(Map.of(2020, YearRole.CONTINUED));
        assertThat(rows.get(2).text(LedgerColumn.GROUP)).isNull();
    }

    @Test
    void an_amount_of_several_projects_is_none_of_theirs() {
        List<StatedRow> rows = rows(Sheets.workbook()
                .sheet("项目", row("项目名称", "总投资(万元)"), row("甲", 500), row("乙"), row("丙", 300))
                .merged("B2:B3"));

        assertThat(rows)
                .flatExtracting(StatedRow::faults)
                .containsExactly(
                        Fault.of("B2", "ledger.merged-amount", "500"), Fault.of("B3", "ledger.merged-amount", "500"));
    }

    @Test
    void an_amount_of_several_rows_of_one_project_is_its_own() {
        List<StatedRow> rows = rows(Sheets.workbook()
                .sheet(
                        "项目",
                        row("项目名称", "总投资(万元)", "节点名称", "节点时间"),
                        row("甲", 500, "桩基", MAY),
                        row("甲", null, "封顶", JUNE),
                        row("乙", 300, "桩基", MAY))
                .merged("B2:B3"));

        assertThat(rows).flatExtracting(StatedRow::faults).isEmpty();
        assertThat(rows).extracting(StatedRow::row).containsExactly(2, 4);
        assertThat(rows.get(0).milestones()).hasSize(2);
    }

    @Test
    void an_amount_that_reaches_from_the_last_row_of_a_project_into_the_next_is_of_neither() {
        List<StatedRow> rows = rows(Sheets.workbook()
                .sheet(
                        "项目",
                        row("项目名称", "总投资(万元)", "节点名称", "节点时间"),
                        row("甲", 500, "桩基", MAY),
                        row(null, null, "封顶", JUNE),
                        row("乙", null, "桩基", MAY))
                .merged("A2:A3")
                .merged("B2:B4"));

        assertThat(rows)
                .flatExtracting(StatedRow::faults)
                .containsExactly(
                        Fault.of("B2", "ledger.merged-amount", "500"), Fault.of("B4", "ledger.merged-amount", "500"));
    }
}
