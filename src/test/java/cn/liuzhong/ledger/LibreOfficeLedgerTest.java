package cn.liuzhong.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.ledger.rules.Fault;
import cn.liuzhong.ledger.rules.LedgerColumn;
import cn.liuzhong.ledger.rules.StatedMilestone;
import cn.liuzhong.ledger.rules.StatedRow;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Workbooks that LibreOffice Calc has written: merged titles, formulas, days, errors. */
class LibreOfficeLedgerTest {

    private static LedgerFile open(String name) throws IOException {
        try (InputStream file = LibreOfficeLedgerTest.class.getResourceAsStream("/ledger/" + name)) {
            return LedgerFile.open(file.readAllBytes(), 2026);
        }
    }

    private static List<StatedRow> rows(LedgerFile file) {
        List<StatedRow> rows = new ArrayList<>();
        file.walk(new Names(Map.of(), Map.of()), rows::add);
        return rows;
    }

    @Test
    void a_yearbook_is_read_below_its_titles_and_without_its_sums() throws IOException {
        LedgerFile file = open("yearbook.xlsx");
        List<StatedRow> rows = rows(file);

        assertThat(rows).extracting(StatedRow::planYear).containsOnly(2020);
        assertThat(file.ignored()).extracting(Ignored::kept).containsExactly("2020年/2020年完成数", "说明");
        assertThat(rows).extracting(row -> row.text(LedgerColumn.NAME)).containsExactly("中胤鞋研发基地", "温州鹿城环贸港项目");
        assertThat(rows).allSatisfy(row -> assertThat(row.faults()).isEmpty());
        assertThat(rows.get(1).amounts().get(LedgerColumn.TOTAL_INVESTMENT)).isEqualByComparingTo("200000");
        assertThat(rows.get(1).amounts().get(LedgerColumn.ANNUAL_PLAN)).isEqualByComparingTo("45000");
        assertThat(rows.get(0).dates().get(LedgerColumn.START_ON)).isEqualTo("2020-03-01");
        assertThat(rows.get(1).dates().get(LedgerColumn.START_ON)).isEqualTo("2019-06-30");
        assertThat(rows.get(0).milestones())
                .containsExactly(new StatedMilestone("主体封顶", LocalDate.of(2021, 5, 31), "I5", false));
    }

    @Test
    void a_formula_that_failed_is_refused_by_its_cell() throws IOException {
        assertThat(rows(open("errors.xlsx")).stream().flatMap(row -> row.faults().stream()))
                .containsExactly(
                        Fault.of("C2", "ledger.error-value", "#DIV/0!"),
                        Fault.of("C3", "ledger.error-value", "#VALUE!"));
    }
}
