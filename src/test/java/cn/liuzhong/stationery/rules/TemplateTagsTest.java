package cn.liuzhong.stationery.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.stationery.rules.TemplateTags.Fault;
import cn.liuzhong.stationery.rules.TemplateTags.Kind;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTagsTest {

    private static final LetterKind LETTER = LetterKind.REMINDER_LETTER;
    private static final String COMPLETE =
            LETTER.required().stream().map(field -> "{{" + field + "}}").collect(Collectors.joining());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        第{{number}}号，[no] [light]  |                |
        〔2020〕 [ 无 ] []            |                |
        {{minutes}}                  | UNKNOWN        | minutes
        {{ unit }}                   |                |
        {{单位}}                      | FORBIDDEN      | 单位
        {{@picture}}                 | FORBIDDEN      | @picture
        {{+other}}                   | FORBIDDEN      | +other
        {{#table}}                   | FORBIDDEN      | #table
        {{?unit}}                    | FORBIDDEN      | ?unit
        {{unit.class}}               | FORBIDDEN      | unit.class
        {{T(java.lang.Runtime)}}     | FORBIDDEN      | T(java.lang.Runtime)
        {{unit                       | FORBIDDEN      | {{unit
        [amount]                     | UNKNOWN_COLUMN | amount
        """)
    void only_the_fields_of_its_kind_may_be_used(String text, Kind fault, String what) {
        List<Fault> faults = TemplateTags.judge(LETTER, List.of(COMPLETE, text));
        assertThat(faults).isEqualTo(fault == null ? List.of() : List.of(new Fault(fault, what)));
    }

    @ParameterizedTest
    @CsvSource({"number", "unit", "replyDue", "items"})
    void what_must_be_there_is_missed(String field) {
        assertThat(TemplateTags.judge(LETTER, List.of(COMPLETE.replace("{{" + field + "}}", ""))))
                .containsExactly(new Fault(Kind.MISSING, field));
    }

    @Property(tries = 200)
    void no_other_word_between_braces_is_taken(@ForAll @AlphaChars @StringLength(min = 1, max = 12) String word) {
        boolean known = LETTER.fields().contains(word);
        assertThat(TemplateTags.judge(LETTER, List.of(COMPLETE, "{{" + word + "}}"))
                        .isEmpty())
                .isEqualTo(known);
    }
}
