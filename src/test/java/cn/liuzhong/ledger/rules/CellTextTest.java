package cn.liuzhong.ledger.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTextTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        ２０２０－００５,      2020-005
        合　计,               合计
        中胤鞋 研发基地,       中胤鞋研发基地
        项目（一期）,          项目(一期)
        """)
    void what_means_the_same_has_the_same_key(String typed, String key) {
        assertThat(CellText.key(typed)).isEqualTo(key);
    }

    @Test
    void several_in_a_cell_are_taken_apart() {
        assertThat(CellText.parts("甲街道、乙局；甲街道\n丙公司，")).containsExactly("甲街道", "乙局", "丙公司");
    }

    @Test
    void what_binary_fractions_make_of_a_number_is_not_what_was_typed() {
        assertThat(CellValue.of(new BigDecimal("1.9000000000000001")).shown()).isEqualTo("1.9");
    }

    @Test
    void accents_that_a_blank_stood_between_are_put_in_their_order() {
        String key = CellText.key("\u02d8\u309b");
        assertThat(CellText.key(key)).isEqualTo(key);
    }

    @Property
    void to_normalize_again_changes_nothing(@ForAll String text) {
        assertThat(CellText.key(CellText.key(text))).isEqualTo(CellText.key(text));
        assertThat(CellText.typed(CellText.typed(text))).isEqualTo(CellText.typed(text));
    }
}
