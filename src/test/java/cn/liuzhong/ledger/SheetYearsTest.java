package cn.liuzhong.ledger;

import static cn.liuzhong.testsupport.Sheets.row;
import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.ledger.rules.Fault;
import cn.liuzhong.ledger.rules.LedgerColumn;
import cn.liuzhong.ledger.rules.Place;
import cn.liuzhong.ledger.rules.StatedRow;
import cn.liuzhong.project.rules.YearRole;
import cn.liuzhong.testsupport.Sheets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What several years say of one project. */
class SheetYearsTest {

    private static Object[] titles(int year) {
        return row("项目名称", "责任单位", year + "年计划投资(万元)", "年度角色", "建设内容");
    }

    private static List<StatedRow> rows(Sheets sheets) {
        List<StatedRow> rows = new ArrayList<>();
        LedgerFile.open(sheets.bytes(), 2020).walk(new Names(Map.of(), Map.of()), rows::add);
        return rows;
    }

    @Test
    void a_role_that_two_of_them_say_otherwise_is_asked_about_and_the_latest_counts() {
        List<StatedRow> rows = rows(Sheets.workbook()
                .sheet("一", titles(2019), row("甲", "丰门街道", 5, "2019新开工；2020续建", null))
                .sheet("二", titles(2020), row("甲", "丰门街道", 6, "2020竣工", null)));

        StatedRow latest = SheetYears.counting(rows.get(1), Answers.NONE);

        assertThat(rows.get(0).joined()).isEqualTo(new Place("二", 2));
        assertThat(latest.roles()).isEqualTo(Map.of(2019, YearRole.NEW_START, 2020, YearRole.COMPLETION));
        assertThat(latest.faults()).containsExactly(Fault.of("D2", "ledger.years-differ", "一!2", "年度角色"));
    }

    @Test
    void what_the_latest_does_not_say_the_one_before_it_does() {
        List<StatedRow> rows = rows(Sheets.workbook()
                .sheet("一", titles(2018), row("甲", "丰门街道", 4, null, "用地12亩"))
                .sheet("二", titles(2020), row("甲", "丰门街道", 6, null, null))
                .sheet("三", titles(2019), row("甲", "丰门街道", 5, null, "用地16.4亩")));

        StatedRow latest = SheetYears.counting(rows.get(1), Answers.NONE);

        assertThat(latest.text(LedgerColumn.CONTENT)).isEqualTo("用地16.4亩");
        assertThat(latest.cell(LedgerColumn.CONTENT)).isEqualTo("三!E2");
        assertThat(latest.amounts().get(LedgerColumn.ANNUAL_PLAN)).isEqualByComparingTo("6");
        assertThat(latest.years()).extracting(StatedRow::planYear).containsExactly(2019, 2018);
        assertThat(latest.faults()).isEmpty();
    }
}
