package cn.liuzhong.ledger.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowRuleTest {

    private static final Header HEADER =
            new Header(1, List.of(HeaderCell.of(0, "序号"), HeaderCell.of(1, "项目名称"), HeaderCell.of(2, "责任单位")), null);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        1        | 中胤鞋研发基地 | 丰门街道 | true
                 | 中胤鞋研发基地 | 丰门街道 | true
        合 计    |                | 40家     | false
                 | 全区合计       | 40家     | false
        合计（330个） |           | 40家     | false
        一、交通 |                |          | false
                 |                |          | false
        1        | 合计大厦       | 丰门街道 | true
                 | 中胤鞋研发基地 |          | true
                 | （二）交通类   |          | false
                 | 注：单位万元   |          | false
                 |                | 丰门街道 | false
        7        |                | 丰门街道 | false
        """)
    void sums_and_headings_hold_no_project(String number, String name, String unit, boolean holds) {
        Map<Integer, CellValue> cells = new HashMap<>();
        put(cells, 0, number);
        put(cells, 1, name);
        put(cells, 2, unit);

        assertThat(RowRule.holdsProject(new SheetRow(2, cells), HEADER)).isEqualTo(holds);
    }

    private static final Header WIDE = new Header(
            1,
            List.of(
                    HeaderCell.of(0, "序号"),
                    HeaderCell.of(1, "项目名称"),
                    HeaderCell.of(2, "责任单位"),
                    HeaderCell.of(3, "总投资(万元)"),
                    HeaderCell.of(4, "节点名称"),
                    HeaderCell.of(5, "节点时间"),
                    HeaderCell.of(6, "资金来源")),
            null);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                 |                |          |      | 封顶 | 2020-11-15 |      | true
                 |                |          |      |      | 2020-11-15 |      | true
                 |                |          | 5000 |      |            |      | true
        一       | 产业项目       |          |      |      |            |      | false
        （一）   | 产业项目       |          |      |      |            | 财政 | false
        一       | 产业项目       |          | 5000 |      |            |      | true
        一       | 产业项目       | 丰门街道 |      |      |            |      | true
        一       | 产业项目       |          |      |      | 2020-11-15 |      | true
        一       | 产业项目       |          |      |      |            | 2020-11-15 | true
        一、产业 |                |          | 5000 |      |            | 财政 | false
        一、产业 |                | 丰门街道 | 5000 |      |            | 财政 | true
        填表人： | 张三           | 审核人： | 李四 | 填表日期： | 2020-11-20 |  | false
        填表人   | 张三           |          | 5000 |      |            |      | true
        1        | 注塑园项目：一期 | 丰门街道 | 5000 |    |            |      | true
                 | 注塑园项目：一期 | 丰门街道 |    |      |            |      | true
        序号     | 项目名称       | 责任单位 | 总投资(万元) | | 节点时间 |     | false
        1        | 2              | 3        | 4    | 5    | 6          | 7    | false
        （1）    | （2）          | （3）    |      |      |            |      | false
        1        | 2              | 丰门街道 |      |      |            |      | true
        """)
    void what_is_beside_the_projects_is_skipped_and_nothing_else(
            String number,
            String name,
            String unit,
            String money,
            String milestone,
            String due,
            String source,
            boolean holds) {
        String[] texts = {number, name, unit, money, milestone, due, source};
        Map<Integer, CellValue> cells = new HashMap<>();
        for (int i = 0; i < texts.length; i++) {
            if (texts[i] != null && texts[i].matches("\\d+")) {
                cells.put(i, CellValue.of(new BigDecimal(texts[i])));
            } else {
                put(cells, i, texts[i]);
            }
        }

        assertThat(RowRule.holdsProject(new SheetRow(2, cells), WIDE)).isEqualTo(holds);
    }

    /** 一, 二, 三 before the names of projects whose unit is merged over them. */
    @Test
    void a_project_numbered_as_headings_are_may_show_its_unit_further_up() {
        Map<Integer, CellValue> cells = Map.of(0, CellValue.of("二"), 1, CellValue.of("注塑园"));
        SheetRow below = new SheetRow(3, cells, Map.of(2, CellValue.of("丰门街道")), Map.of(2, 4));

        assertThat(RowRule.holdsProject(below, HEADER)).isTrue();
        assertThat(RowRule.holdsProject(new SheetRow(3, cells), HEADER)).isFalse();
    }

    private static void put(Map<Integer, CellValue> cells, int column, String text) {
        if (text != null) {
            cells.put(column, CellValue.of(text));
        }
    }
}
