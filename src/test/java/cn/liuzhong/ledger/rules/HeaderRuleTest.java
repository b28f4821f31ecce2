package cn.liuzhong.ledger.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderRuleTest {

    private static List<SheetRow> rows(String... lines) {
        List<SheetRow> rows = new ArrayList<>();
        for (String line : lines) {
            Map<Integer, CellValue> cells = new HashMap<>();
            String[] texts = line.split("\\|");
            for (int i = 0; i < texts.length; i++) {
                if (!texts[i].isBlank()) {
                    cells.put(i, CellValue.of(texts[i]));
                }
            }
            rows.add(new SheetRow(rows.size() + 1, cells));
        }
        return rows;
    }

    @Test
    void it_is_found_below_merged_titles() {
        Header header = HeaderRule.find(
                        rows("鹿城区2019年重点建设项目计划表", "|||单位：万元", "序号|项 目 名 称|建设类别|总投资|责任单位", "1|某项目|新开工|5|某街道"))
                .orElseThrow();

        assertThat(header.row()).isEqualTo(3);
        assertThat(header.year()).isEqualTo(2019);
        assertThat(header.of(LedgerColumn.NAME).orElseThrow().index()).isEqualTo(1);
        assertThat(header.of(LedgerColumn.TOTAL_INVESTMENT).orElseThrow().money())
                .isEqualTo(MoneyUnit.TEN_THOUSAND);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        总投资（亿元）,        TOTAL_INVESTMENT
        2020年计划投资额(万元), ANNUAL_PLAN
        年度计划投资(万元),    ANNUAL_PLAN
        建设类别,              YEAR_ROLES
        2020年年度角色,        YEAR_ROLES
        建设内容和规模,        CONTENT
        *项目名称*,            NAME
        至2020年底形象进度,    PROGRESS
        2020年完成数(万元),    PROGRESS
        完成率（%）,           PROGRESS
        节点3时间,             MILESTONE_DUE
        节点三名称,            MILESTONE_NAME
        资金来源,
        """)
    void columns_are_known_by_their_synonyms(String title, LedgerColumn column) {
        assertThat(HeaderCell.of(0, title).column()).isEqualTo(column);
    }

    @Test
    void money_without_a_unit_is_named() {
        Header header = HeaderRule.find(rows("项目名称|总投资|责任单位")).orElseThrow();

        assertThat(HeaderRule.withoutUnit(header)).extracting(HeaderCell::text).containsExactly("总投资");
    }

    @Test
    void of_two_columns_of_one_meaning_nobody_knows_which_counts() {
        Header header = HeaderRule.find(rows("项目名称|责任单位|牵头单位")).orElseThrow();

        assertThat(HeaderRule.doubled(header).orElseThrow().text()).isEqualTo("牵头单位");
    }

    @Test
    void a_sheet_of_something_else_has_none() {
        assertThat(HeaderRule.find(rows("填表说明", "项目名称|写全称"))).isEmpty();
    }
}
