package cn.liuzhong.ledger;

import static cn.liuzhong.testsupport.Sheets.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.liuzhong.ledger.rules.Fault;
import cn.liuzhong.ledger.rules.LedgerColumn;
import cn.liuzhong.ledger.rules.StatedRow;
import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.project.rules.YearRole;
import cn.liuzhong.testsupport.Sheets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What offices do to workbooks. */
class OfficeWorkbookTest {

    private static List<StatedRow> rows(Sheets sheets) {
        List<StatedRow> rows = new ArrayList<>();
        LedgerFile.open(sheets.bytes(), 2020).walk(new Names(Map.of(), Map.of()), rows::add);
        return rows;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        #,##0          | true
        #,##0.00_)     | true
        0.0000         | true
        ¥#,##0.00      | true
        0"万元"        | true
        #,##0,         | false
        0!.0,          | false
        0!.0000        | false
        0"."0000"万"   | false
        0.00"亿元"     | false
        0.00%          | false
        0%             | false
        """)
    void an_amount_that_is_shown_as_another_is_refused(String format, boolean read) {
        List<StatedRow> rows = rows(Sheets.workbook()
                .sheet("项目", row("项目名称", "总投资(万元)"), row("甲", 5))
                .formatted("B2", format));

        assertThat(rows.get(0).faults())
                .isEqualTo(read ? List.of() : List.of(Fault.of("B2", "ledger.amount-format", "5")));
    }

    @Test
    void hidden_sheets_are_named() {
        LedgerFile file = LedgerFile.open(
                Sheets.workbook()
                        .sheet("项目", row("项目名称", "责任单位"), row("甲", "丰门街道"))
                        .sheet("旧", row("项目名称", "责任单位"), row("乙", "丰门街道"))
                        .hidden()
                        .bytes(),
                2020);

        assertThat(file.ignored()).containsExactly(new Ignored("旧", "hidden"));
        assertThat(file.rows()).isEqualTo(1);
    }

    @Test
    void a_title_of_several_years_is_named() {
        LedgerFile file =
                LedgerFile.open(Sheets.of(row("2019-2021年重大项目"), row("项目名称", "责任单位"), row("甲", "丰门街道")), 2020);

        assertThat(file.ignored()).containsExactly(new Ignored("项目/2019-2021年重大项目", "years"));
    }

    @Test
    void a_number_of_a_day_is_that_of_its_workbook() {
        List<StatedRow> rows = rows(Sheets.workbook()
                .from1904()
                .sheet("项目", row("项目名称", "开工时间", "竣工时间"), row("甲", 42735, LocalDate.of(2021, 1, 1))));

        assertThat(rows.get(0).dates())
                .containsEntry(LedgerColumn.START_ON, LocalDate.of(2021, 1, 1))
                .containsEntry(LedgerColumn.FINISH_ON, LocalDate.of(2021, 1, 1));
    }

    @Test
    void money_and_milestones_under_merged_titles_are_read() {
        List<StatedRow> rows = rows(Sheets.workbook()
                .sheet(
                        "项目",
                        row("鹿城区2020年重大项目"),
                        row("序号", "项目名称", "责任单位", "投资(万元)", null, "关键节点", null, null),
                        row(null, null, null, "总投资", "2020年计划投资", "开工", "封顶", "竣工"),
                        row(1, "甲", "丰门街道", 500, 100, "2019-05-01", "—", "2020-12-31"))
                .merged("A1:H1")
                .merged("A2:A3")
                .merged("B2:B3")
                .merged("C2:C3")
                .merged("D2:E2")
                .merged("F2:H2"));

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).faults()).isEmpty();
        assertThat(rows.get(0).amounts().get(LedgerColumn.TOTAL_INVESTMENT)).isEqualByComparingTo("500");
        assertThat(rows.get(0).amounts().get(LedgerColumn.ANNUAL_PLAN)).isEqualByComparingTo("100");
        assertThat(rows.get(0).milestones())
                .extracting(milestone -> milestone.name() + " " + milestone.dueOn() + " " + milestone.certain())
                .containsExactly("开工 2019-05-01 true", "竣工 2020-12-31 true");
    }

    @ParameterizedTest
    @CsvSource({"总投资(百万元), ledger.other-unit", "总投资, ledger.no-unit"})
    void money_that_nobody_can_count_is_refused(String title, String key) {
        byte[] file = Sheets.of(row("填报单位：元觉街道"), row("项目名称", title), row("甲", 5));

        assertThatThrownBy(() -> LedgerFile.open(file, 2020))
                .isInstanceOfSatisfying(
                        InvalidInput.class, fault -> assertThat(fault.key()).isEqualTo(key));
    }

    @Test
    void a_column_of_kinds_of_building_stands_beside_one_of_roles() {
        LedgerFile file =
                LedgerFile.open(Sheets.of(row("项目名称", "责任单位", "建设类别", "建设性质"), row("甲", "丰门街道", "续建", "新建")), 2020);

        assertThat(file.ignored()).containsExactly(new Ignored("项目/建设性质", "roles"));
        assertThat(rows(Sheets.workbook()
                                .sheet("项目", row("项目名称", "责任单位", "建设类别", "建设性质"), row("甲", "丰门街道", "续建", "新建")))
                        .get(0)
                        .roles())
                .isEqualTo(Map.of(2020, YearRole.CONTINUED));
    }

    @Test
    void of_two_columns_of_roles_nobody_knows_which_counts() {
        byte[] file = Sheets.of(row("项目名称", "责任单位", "建设类别", "建设性质"), row("甲", "丰门街道", "续建", "竣工"));

        assertThatThrownBy(() -> LedgerFile.open(file, 2020))
                .isInstanceOfSatisfying(
                        InvalidInput.class, fault -> assertThat(fault.key()).isEqualTo("ledger.column-twice"));
    }
}
