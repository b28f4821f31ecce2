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

    private static Header found(List<SheetRow> top, String... merged) {
        HeaderRule.Found found =
                HeaderRule.find(top, MergedCells.of(List.of(merged))).orElseThrow();
        assertThat(found.lost()).isNull();
        return found.header();
    }

    @Test
    void it_is_found_below_merged_titles() {
        Header header = found(rows("鹿城区2019年重点建设项目计划表", "|||单位：万元", "序号|项 目 名 称|建设类别|总投资|责任单位", "1|某项目|新开工|5|某街道"));

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
        2020计划投资(万元),    ANNUAL_PLAN
        2019-2021年计划投资(万元),
        节点3时间,             MILESTONE_DUE
        节点：主体封顶,        MILESTONE_DUE
        节点三名称,            MILESTONE_NAME
        资金来源,
        """)
    void columns_are_known_by_their_synonyms(String title, LedgerColumn column) {
        assertThat(HeaderCell.of(0, title).column()).isEqualTo(column);
    }

    @Test
    void money_without_a_unit_is_named() {
        Header header = found(rows("项目名称|总投资|责任单位"));

        assertThat(HeaderRule.withoutUnit(header)).extracting(HeaderCell::text).containsExactly("总投资");
    }

    @Test
    void of_two_columns_of_one_meaning_nobody_knows_which_counts() {
        Header header = found(rows("项目名称|责任单位|牵头单位"));

        assertThat(HeaderRule.doubled(header).orElseThrow().text()).isEqualTo("牵头单位");
    }

    @Test
    void a_sheet_of_something_else_has_none() {
        assertThat(HeaderRule.find(rows("填表说明", "项目名称|写全称"), MergedCells.NONE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"（万元）, TEN_THOUSAND", "万元, TEN_THOUSAND", "[亿元], HUNDRED_MILLION", "单位：元, YUAN"})
    void a_unit_may_stand_below_its_title(String below, MoneyUnit unit) {
        Header header = found(rows("项目名称|责任单位|总投资|工期", "||" + below + "|（月）"));

        assertThat(header.row()).isEqualTo(2);
        HeaderCell money = header.of(LedgerColumn.TOTAL_INVESTMENT).orElseThrow();
        assertThat(money.money()).isEqualTo(unit);
        assertThat(money.shown()).isEqualTo("总投资");
    }

    @ParameterizedTest
    @CsvSource({"总投资, 百万元", "总投资(亿元), 万元", "资金来源, 万元"})
    void what_is_no_unit_of_its_title_is_none(String title, String below) {
        assertThat(found(rows("项目名称|责任单位|" + title, "||" + below))
                        .cells()
                        .get(2)
                        .money())
                .isNotEqualTo(MoneyUnit.TEN_THOUSAND);
    }

    @Test
    void titles_below_a_merged_one_are_read_with_it() {
        Header header = found(
                rows("序号|项目名称|责任单位|投资（万元）||关键节点|||备注", "|||总投资|2020年计划投资|开工|封顶|实际封顶|"), "D1:E1", "F1:H1", "A1:A2");

        assertThat(header.row()).isEqualTo(2);
        assertThat(header.has(LedgerColumn.NOTE)).isTrue();
        assertThat(header.of(LedgerColumn.TOTAL_INVESTMENT).orElseThrow().money())
                .isEqualTo(MoneyUnit.TEN_THOUSAND);
        assertThat(header.of(LedgerColumn.ANNUAL_PLAN).orElseThrow().year()).isEqualTo(2020);
        assertThat(header.cells().stream().filter(HeaderCell::isOfMilestone).map(HeaderCell::text))
                .containsExactly("开工", "封顶");
    }

    @Test
    void a_title_may_mean_something_only_with_the_one_above() {
        Header header = found(rows("项目名称|责任单位|计划||实际", "||开工|竣工|开工时间"), "C1:D1");

        assertThat(header.cells())
                .extracting(HeaderCell::column)
                .containsExactly(
                        LedgerColumn.NAME, LedgerColumn.UNIT, LedgerColumn.START_ON, LedgerColumn.FINISH_ON, null);
    }

    @Test
    void a_title_over_the_whole_sheet_is_none_over_its_columns() {
        Header header = found(rows("2020年节点计划（亿元）", "项目名称|总投资(万元)|主体封顶"), "A1:C1");

        assertThat(header.year()).isEqualTo(2020);
        assertThat(header.of(LedgerColumn.TOTAL_INVESTMENT).orElseThrow().money())
                .isEqualTo(MoneyUnit.TEN_THOUSAND);
        assertThat(header.cells().get(2).isOfMilestone()).isFalse();
    }

    @Test
    void rows_of_texts_below_the_header_are_projects() {
        assertThat(found(rows("项目名称||责任单位|资金", "中胤鞋||丰门街道|财政"), "A1:B1", "A2:B2")
                        .row())
                .isEqualTo(1);
    }

    @Test
    void a_title_may_be_parted_into_what_happened_and_what_is_planned() {
        Header header = found(rows("鹿城区|||单位：万元", "项目名称|责任单位|开工时间|", "||计划|实际"), "C2:D2");

        assertThat(header.row()).isEqualTo(3);
        assertThat(header.cells()).extracting(HeaderCell::shown).containsExactly("项目名称", "责任单位", "开工时间/计划", "开工时间/实际");
        assertThat(header.cells().get(2).column()).isEqualTo(LedgerColumn.START_ON);
        assertThat(header.cells().get(3).isKnown()).isFalse();
    }

    @Test
    void the_header_of_the_next_page_does_not_hide_the_first() {
        Header header = found(rows("序号|项目名称|责任单位", "1|甲|某街道", "鹿城区2020年", "序号|项目名称|责任单位", "2|乙|某街道"));

        assertThat(header.row()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
        项目名称|总投资(万元)||责任单位; |建安|设备|;                B1:C1; 总投资(万元)
        项目名称|责任单位|投资;          单位全称||总投资(万元);     ;      总投资(万元)
        """)
    void titles_that_cannot_be_joined_are_not_lost_silently(String upper, String lower, String merged, String lost) {
        List<String> ranges = merged == null ? List.of() : List.of(merged);

        assertThat(HeaderRule.find(rows(upper, lower), MergedCells.of(ranges))
                        .orElseThrow()
                        .lost())
                .isEqualTo(lost);
    }

    @ParameterizedTest
    @CsvSource({"总投资(百万元)", "总投资（千万元）", "总投资(万美元)", "总投资（千元）", "总投资(亿日元)"})
    void money_in_another_unit_is_named(String title) {
        Header header = found(rows("单位：万元", "项目名称|责任单位|" + title));

        assertThat(HeaderRule.ofOtherUnit(header).orElseThrow().text()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-2021年重大项目, ",
        "2019年至2021年重大项目, ",
        "2020年重大项目(2019-2021年), ",
        "2020年度重大项目, 2020",
        "2020年重大项目2020年6月, 2020"
    })
    void of_several_years_none_is_the_ledgers(String title, Integer year) {
        Header header = found(rows(title, "项目名称|责任单位"));

        assertThat(header.year()).isEqualTo(year);
        assertThat(header.years()).isEqualTo(year == null ? title : null);
    }

    @Test
    void half_a_milestone_is_not_read() {
        Header header = found(rows("项目名称|责任单位|计划完成时间|节点1名称|节点2时间"));

        assertThat(header.cells()).extracting(HeaderCell::isKnown).containsExactly(true, true, false, false, true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
        清单编号|项目名称|责任单位|节点名称|节点时间|节点状态|备注; true
        项目名称|节点名称|完成时限|建设内容|年度角色;               false
        项目名称|节点名称|完成时限|挂钩领导;                        false
        项目名称|责任单位|计划完成时间;                            false
        """)
    void a_list_of_milestones_says_nothing_else_of_its_projects(String titles, boolean ofMilestones) {
        assertThat(found(rows(titles)).isOfMilestones()).isEqualTo(ofMilestones);
    }

    @Test
    void of_two_milestones_of_one_number_nobody_knows_which_counts() {
        assertThat(HeaderRule.doubled(found(rows("项目名称|责任单位|节点1时间|节点1日期")))).isPresent();
    }
}
