package cn.liuzhong.stationery.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        滞 | 后 | true
        后 | ， | false
        ， | 现 | true
        《 | 办 | false
        办 | 》 | false
        日 | 前 | true
        2  | 0  | false
        月 | 1  | true
        法 | ” | false
        “ | 六 | false
        """)
    void no_line_begins_or_ends_with_a_mark_that_must_not(char current, char next, boolean allowed) {
        assertThat(LineBreaks.allowed(current, next)).isEqualTo(allowed);
    }
}
