package cn.liuzhong.stationery.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.stationery.rules.TemplateTags.Fault;
import cn.liuzhong.stationery.rules.TemplateTags.Kind;
import cn.liuzhong.stationery.rules.TemplateText.Place;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTagsTest {

    private static final LetterKind LETTER = LetterKind.REMINDER_LETTER;
    private static final TemplateText FIELDS = new TemplateText(
            LETTER.required().stream()
                    .filter(field -> !field.equals(LetterKind.TABLE))
                    .map(field -> "{{" + field + "}}")
                    .collect(Collectors.joining()),
            Place.PLAIN);
    private static final TemplateText HEAD = new TemplateText("{{items}}序号", Place.ABOVE_A_ROW);
    private static final TemplateText ROW = new TemplateText("[project][title][days]", Place.LAG_ROW);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        第{{number}}号，[项目]         |                |
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
        [title]                      | STRAY_COLUMN   | title
        {{items}}                    | NO_ROW_BELOW   | items
        """)
    void only_the_fields_of_its_kind_may_be_used(String text, Kind fault, String what) {
        assertThat(judge(text, Place.PLAIN)).isEqualTo(fault == null ? List.of() : List.of(new Fault(fault, what)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        第[no]项，[light]〔2020〕       |
        [amount]                     | amount
        [项目名称]                     | 项目名称
        [ project ]                  | ' project '
        [*project]                   | *project
        [+project]                   | +project
        [project.class.name]         | project.class.name
        []                           | ''
        [project                     | project
        """)
    void the_row_that_is_repeated_shows_columns_and_nothing_else_in_brackets(String text, String what) {
        assertThat(judge(text, Place.LAG_ROW))
                .isEqualTo(what == null ? List.of() : List.of(new Fault(Kind.UNKNOWN_COLUMN, what)));
    }

    @Test
    void text_in_a_box_is_named_by_its_beginning() {
        assertThat(judge("请于接到本函之日起五个工作日内书面回复我办公室", Place.BOX))
                .containsExactly(new Fault(Kind.BOXED, "请于接到本函之日起五个工作日内书面回复我…"));
        assertThat(judge(" ", Place.BOX)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"project", "title", "days"})
    void without_these_columns_a_row_says_nothing(String column) {
        TemplateText row = new TemplateText(ROW.text().replace("[" + column + "]", ""), Place.LAG_ROW);
        assertThat(TemplateTags.judge(LETTER, List.of(FIELDS, HEAD, row)))
                .containsExactly(new Fault(Kind.MISSING_COLUMN, column));
    }

    private static List<Fault> judge(String text, Place place) {
        return TemplateTags.judge(LETTER, List.of(FIELDS, HEAD, ROW, new TemplateText(text, place)));
    }

    @ParameterizedTest
    @CsvSource({"number", "unit", "replyDue"})
    void what_must_be_there_is_missed(String field) {
        TemplateText fields = new TemplateText(FIELDS.text().replace("{{" + field + "}}", ""), Place.PLAIN);
        assertThat(TemplateTags.judge(LETTER, List.of(fields, HEAD, ROW)))
                .containsExactly(new Fault(Kind.MISSING, field));
    }

    @Test
    void a_letter_lists_its_lags() {
        assertThat(TemplateTags.judge(LETTER, List.of(FIELDS))).contains(new Fault(Kind.MISSING, "items"));
    }

    @Property(tries = 200)
    void no_other_word_between_braces_is_taken(@ForAll @AlphaChars @StringLength(min = 1, max = 12) String word) {
        boolean known = LETTER.fields().contains(word) && !word.equals(LetterKind.TABLE);
        assertThat(judge("{{" + word + "}}", Place.PLAIN).isEmpty()).isEqualTo(known);
    }
}
