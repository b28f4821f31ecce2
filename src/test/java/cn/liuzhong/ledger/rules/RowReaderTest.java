package cn.liuzhong.ledger.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.project.rules.YearRole;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowReaderTest {

    private static final String[] TITLES = {"项目名称", "总投资(亿元)", "建设类别", "开工时间", "节点1名称", "节点1时间", "主体封顶", "资金来源"};

    private static StatedRow read(Object... cells) {
        List<HeaderCell> titles = new ArrayList<>();
        for (int i = 0; i < TITLES.length; i++) {
            titles.add(HeaderCell.of(i, TITLES[i]));
        }
        Header header = new Header(1, titles, 2020);
        Profile profile = new Profile(header);
        SheetRow row = row(2, cells);
        profile.add(row(3, "甲", 1, null, null, null, null, "2021年3月", "财政"));
        profile.add(row(4, "乙", 2, null, null, null, null, null, "2020-01-01"));
        profile.add(row(5, "丙", 3));
        return RowReader.read(Layout.of("项目", header, profile, 2026), row);
    }

    private static SheetRow row(int number, Object... cells) {
        Map<Integer, CellValue> values = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof Number amount) {
                values.put(i, CellValue.of(new BigDecimal(amount.toString())));
            } else if (cells[i] instanceof CellValue value) {
                values.put(i, value);
            } else if (cells[i] != null) {
                values.put(i, CellValue.of(cells[i].toString()));
            }
        }
        return new SheetRow(number, values);
    }

    @Test
    void a_row_is_read_by_its_titles() {
        StatedRow row = read(" 中胤鞋\n研发基地 ", "１．９", "续建（2019-2021）", "2020年3月", "地下室", "2020.11.15", "2021/5/1", "区财政");

        assertThat(row.faults()).isEmpty();
        assertThat(row.text(LedgerColumn.NAME)).isEqualTo("中胤鞋 研发基地");
        assertThat(row.amounts().get(LedgerColumn.TOTAL_INVESTMENT)).isEqualByComparingTo("19000");
        assertThat(row.roles()).containsExactlyEntriesOf(Map.of(2020, YearRole.CONTINUED));
        assertThat(row.dates().get(LedgerColumn.START_ON)).isEqualTo(LocalDate.of(2020, 3, 31));
        assertThat(row.milestones())
                .containsExactly(
                        new StatedMilestone("地下室", LocalDate.of(2020, 11, 15), "F2"),
                        new StatedMilestone("主体封顶", LocalDate.of(2021, 5, 1), "G2", false));
    }

    @Test
    void what_cannot_be_read_is_a_fault_that_names_its_cell() {
        StatedRow row = read("甲", "很多", "拆迁", "下周", "地下室", null, CellValue.failed("#REF!"));

        assertThat(row.faults())
                .extracting(fault -> fault.cell() + " " + fault.key())
                .containsExactly(
                        "B2 ledger.amount",
                        "C2 ledger.choice",
                        "D2 ledger.date",
                        "F2 ledger.milestone-half",
                        "G2 ledger.error-value");
    }

    @Test
    void a_thousand_times_too_much_is_questioned() {
        assertThat(read("甲", 19000).faults()).extracting(Fault::key).containsExactly("ledger.outlier");
    }

    @Test
    void marks_for_nothing_are_nothing() {
        StatedRow row = read("——", "/", "待定", "暂无", "—", "－", "／", "无");

        assertThat(row.faults()).isEmpty();
        assertThat(row.milestones()).isEmpty();
        assertThat(row.texts()).containsExactly(Map.entry(LedgerColumn.NAME, "——"));
    }

    @Test
    void an_amount_that_is_shown_as_another_is_refused_unless_it_shows_its_columns_unit() {
        assertThat(read("甲", CellValue.of(BigDecimal.TEN, ",", false)).faults())
                .extracting(Fault::key)
                .containsExactly("ledger.amount-format");
        assertThat(read("甲", CellValue.of(BigDecimal.TEN, "万元", false)).faults())
                .extracting(Fault::key)
                .containsExactly("ledger.amount-format");
        assertThat(read("甲", CellValue.of(BigDecimal.TEN, "亿元", false)).faults())
                .isEmpty();
    }

    private static Layout layout(String title, String... values) {
        Header header = new Header(1, List.of(HeaderCell.of(0, "项目名称"), HeaderCell.of(1, title)), 2020);
        Profile profile = new Profile(header);
        for (int i = 0; i < values.length; i++) {
            boolean number = values[i].matches("\\d+");
            profile.add(row(i + 2, "甲", number ? new BigDecimal(values[i]) : values[i]));
        }
        return Layout.of("项目", header, profile, 2026);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        主体封顶   | 2020-11-15 — 2020-12-15   | true
        主体封顶   | 2020-11-15 2020-12-15 已完成 | true
        主体封顶   | 2020-11-15 / 44197        | true
        主体封顶   | 2020年11月 20201115       | true
        主体封顶   | 已完成 11月底 2020-12-15  | false
        用地面积   | 32600 45159               | false
        用地面积   | 32600 45159 2020-11-15    | false
        填报日期   | 2020-11-15                | false
        初设批复   | 2020-11-15                | false
        实际封顶   | 2020-11-15                | false
        合同签订时间 | 2020-11-15              | false
        中标日期   | 2020-11-15                | false
        完成时间   | 2020-11-15                | false
        """)
    void columns_of_days_are_milestones_unless_they_may_be_what_happened(
            String title, String values, boolean milestone) {
        assertThat(layout(title, values.split(" ")).milestones()).hasSize(milestone ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"实际开工, 2020-11-15, DAYS", "计划完成时间, 2020-11-15, HALF", "建设性质, 新建, ROLES", "资金来源, 财政,", "完成率(%), 5,"})
    void what_is_not_read_is_said_and_why(String title, String value, NotRead.Why why) {
        assertThat(layout(title, value).ignored()).containsExactly(new NotRead(title, why));
    }

    @Test
    void a_column_without_a_title_is_named_by_its_letter_if_it_holds_anything() {
        Header header = new Header(1, List.of(HeaderCell.of(0, "项目名称"), HeaderCell.of(1, "责任单位")), 2020);
        Profile profile = new Profile(header);
        profile.add(row(2, "甲", "丰门街道", "—", "抓紧"));

        assertThat(Layout.of("项目", header, profile, 2020).ignored())
                .containsExactly(new NotRead("D", NotRead.Why.UNTITLED));
    }

    @Test
    void kinds_that_are_roles_are_read_as_such() {
        assertThat(layout("建设性质", "续建", "竣工").ignored()).isEmpty();
        assertThat(layout("建设类别", "新建").ignored()).isEmpty();
    }

    @Test
    void what_a_column_of_roles_holds_besides_is_a_fault_of_its_row() {
        Layout layout = layout("建设性质", "续建", "竣工", "新建");

        assertThat(layout.ignored()).isEmpty();
        assertThat(RowReader.read(layout, row(4, "甲", "新建")).faults())
                .containsExactly(Fault.of("B4", "ledger.choice", "新建", "建设性质"));
        assertThat(layout("建设性质", "续建", "新建", "改建").ignored()).containsExactly(new NotRead("建设性质", NotRead.Why.ROLES));
    }

    @Test
    void what_a_column_of_milestones_holds_besides_days_is_a_fault_of_its_row() {
        Layout layout = layout("主体封顶", "2020-11-15", "2020-12-15", "已完成");

        assertThat(RowReader.read(layout, row(4, "甲", "已完成")).faults())
                .containsExactly(Fault.of("B4", "ledger.date", "已完成"));
    }

    @Test
    void a_column_that_says_so_is_a_milestone_whatever_it_is_called() {
        assertThat(RowReader.read(layout("节点：初设 批复"), row(2, "甲", "2019-05-01")).milestones())
                .containsExactly(new StatedMilestone("初设 批复", LocalDate.of(2019, 5, 1), "B2"));
    }

    @Test
    void of_a_list_of_milestones_only_these_and_their_projects_are_read() {
        Header header = new Header(
                1,
                List.of(
                        HeaderCell.of(0, "项目名称"),
                        HeaderCell.of(1, "节点名称"),
                        HeaderCell.of(2, "节点时间"),
                        HeaderCell.of(3, "备注")),
                2020);
        Layout layout = Layout.of("节点", header, new Profile(header), 2020);

        assertThat(layout.ignored()).containsExactly(new NotRead("备注", null));
        assertThat(RowReader.read(layout, row(2, "甲", "封顶", "2020-11-15", "抓紧")).texts())
                .doesNotContainKey(LedgerColumn.NOTE);
        assertThat(RowReader.read(layout, row(3, "甲", "—", "—")).faults()).isEmpty();
        assertThat(RowReader.read(layout, row(3, "甲")).faults()).isEmpty();
        assertThat(RowReader.read(layout, row(3, "甲", "封顶")).faults())
                .extracting(Fault::key)
                .containsExactly("ledger.milestone-half");
    }

    @Test
    void roles_may_be_stated_by_year() {
        assertThat(Choices.roles("2019新开工；2020续建", 2026))
                .isEqualTo(Map.of(2019, YearRole.NEW_START, 2020, YearRole.CONTINUED));
        assertThat(Choices.roles("2019新开工；随便", 2026)).isEmpty();
    }
}
