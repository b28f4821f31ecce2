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
                        new StatedMilestone("主体封顶", LocalDate.of(2021, 5, 1), "G2"));
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
    void days_that_a_clerk_noted_are_no_milestone_and_are_named_as_not_read() {
        Header header = new Header(
                1, List.of(HeaderCell.of(0, "项目名称"), HeaderCell.of(1, "填报日期"), HeaderCell.of(2, "初设批复")), 2020);
        Profile profile = new Profile(header);
        profile.add(row(2, "甲", "2020-11-01", "2020-12-01"));

        Layout layout = Layout.of("项目", header, profile, 2026);

        assertThat(layout.milestones()).extracting(HeaderCell::text).containsExactly("初设批复");
        assertThat(layout.ignored()).containsExactly("填报日期");
    }

    @Test
    void roles_may_be_stated_by_year() {
        assertThat(Choices.roles("2019新开工；2020续建", 2026))
                .isEqualTo(Map.of(2019, YearRole.NEW_START, 2020, YearRole.CONTINUED));
        assertThat(Choices.roles("2019新开工；随便", 2026)).isEmpty();
    }
}
