package cn.liuzhong.notification.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextCutTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            9  , 滞后单   , 滞后单
            9  , 滞后单位 , 滞后…
            8  , 滞后单位 , 滞…
            3  , 滞后单位 , …
            4  , abcd     , abcd
            5  , abcdef   , ab…
            7  , 𠮷𠮷       , 𠮷…
            6  , 𠮷𠮷       , …
            """)
    void a_character_is_kept_whole_or_left_out(int bytes, String text, String cut) {
        assertThat(TextCut.to(bytes, text)).isEqualTo(cut);
    }

    @Property
    void it_fits_and_is_a_beginning(@ForAll String text, @ForAll @IntRange(min = 3, max = 60) int bytes) {
        String valid = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        String cut = TextCut.to(bytes, valid);

        byte[] encoded = cut.getBytes(StandardCharsets.UTF_8);
        assertThat(encoded.length).isLessThanOrEqualTo(bytes);
        assertThat(new String(encoded, StandardCharsets.UTF_8)).isEqualTo(cut);
        assertThat(cut.equals(valid) || cut.endsWith("…") && valid.startsWith(cut.substring(0, cut.length() - 1)))
                .isTrue();
    }
}
