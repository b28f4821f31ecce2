package cn.liuzhong.stationery.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeftOutTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        （联系人：督查组，联系电话：?）          | （联系人：督查组）
        （联系电话：?，联系人：督查组）          | （联系人：督查组）
        联系人：督查组　电话：?                | 联系人：督查组
        请联系督查组。电话：?转3号。            | 请联系督查组。
        （联系电话：?）                       | （）
        出席：?                              | ''
        8日，办公室在?约谈丰门街道，议定如下：    | 8日，办公室约谈丰门街道，议定如下：
        ?                                   | ''
        8日?约谈                             | 8日约谈
        出席：甲，请假：?；列席：?              | 出席：甲
        出席：甲                             | 出席：甲
        """)
    void a_fact_goes_with_its_label(String text, String left) {
        var gone = LeftOut.of(text, '?');
        assertThat(IntStream.range(0, text.length())
                        .filter(at -> !gone.get(at))
                        .mapToObj(at -> String.valueOf(text.charAt(at)))
                        .collect(Collectors.joining()))
                .isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource({"（），, true", "'', true", "（甲）, false", "1, false"})
    void brackets_around_nothing_say_nothing(String text, boolean nothing) {
        assertThat(LeftOut.saysNothing(text)).isEqualTo(nothing);
    }

    @ParameterizedTest
    @CsvSource({"三、整改要求, true", "十二、其他, true", "一是完成主体。, false", "三、按期完成。, false"})
    void headings_are_known_by_their_number(String text, boolean heading) {
        assertThat(LeftOut.isHeading(text)).isEqualTo(heading);
    }
}
