package cn.liuzhong.ledger.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellLinesTest {

    @ParameterizedTest
    @CsvSource({"'', 12, 0", "桩基施工, 8, 1", "桩基施工一, 8, 2", "2026-11-15, 10, 1", "2026年计划投资(万元), 14, 2", "'一\n\n二', 8, 3"
    })
    void a_text_takes_as_many_lines_as_its_cell_is_narrow(String text, double width, int lines) {
        assertThat(CellLines.of(text, width)).isEqualTo(lines);
    }
}
