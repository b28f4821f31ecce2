package cn.liuzhong.unit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsccTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        91350100M000100Y43,  true
        11320000MB151840XJ,  true
        12330302MB00000210,  true
        12330302MB0000001X,  true
        91350100M000100Y4Z,  false
        91350100M000100Y44,  false
        91350100m000100y43,  false
        91350100M000100Y4,   false
        91350100M000100Y430, false
        9135O100M000100Y43,  false
        """)
    void the_check_character_decides(String code, boolean valid) {
        assertThat(Uscc.isValid(code)).isEqualTo(valid);
    }
}
