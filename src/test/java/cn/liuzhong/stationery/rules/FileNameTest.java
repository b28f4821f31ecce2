package cn.liuzhong.stationery.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        提醒函, %E6%8F%90%E9%86%92%E5%87%BD.docx
        a b*c, a%20b%20c.docx
        x/../y, x%20..%20y.docx
        """)
    void it_is_stated_in_utf_8_and_in_ascii(String name, String encoded) {
        assertThat(FileName.disposition(name, "docx"))
                .isEqualTo("attachment; filename=\"letter.docx\"; filename*=UTF-8''" + encoded);
    }
}
