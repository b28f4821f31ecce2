package cn.liuzhong.notification.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
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

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # bytes, all, text
            13 , 3 , H:one|two|333
            12 , 3 , H:one|2 more
            16 , 9 , H:one|two|7 more
            20 , 9 , H:one|two|333|6 more
            11 , 3 , H:…|2 more
            """)
    void of_lines_that_do_not_fit_the_last_says_how_many_they_are(int bytes, int all, String text) {
        assertThat(TextCut.to(bytes, "H:", List.of("one", "two", "333"), all, left -> left + " more"))
                .isEqualTo(text.replace('|', '\n'));
    }

    @Property
    void lines_fit_and_none_is_forgotten(
            @ForAll @Size(min = 1, max = 20) List<@AlphaChars @StringLength(max = 30) String> lines,
            @ForAll @IntRange(min = 20, max = 300) int bytes) {
        String text = TextCut.to(bytes, "H:", lines, lines.size(), left -> left + "+");

        assertThat(text.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(bytes);
        String last = text.substring(text.lastIndexOf('\n') + 1);
        int told = text.split("\n", -1).length;
        assertThat(last.endsWith("+") ? told - 1 + Integer.parseInt(last.replace("+", "")) : told)
                .isEqualTo(lines.size());
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
