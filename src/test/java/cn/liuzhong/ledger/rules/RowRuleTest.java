package cn.liuzhong.ledger.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private static void put(Map<Integer, CellValue> cells, int column, String text) {
        if (text != null) {
            cells.put(column, CellValue.of(text));
        }
    }
}
