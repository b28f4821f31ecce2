package cn.liuzhong.stationery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.liuzhong.stationery.PdfPage.Line;
import cn.liuzhong.stationery.PdfPage.Stroke;
import cn.liuzhong.stationery.rules.LetterKind;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The measures of GB/T 9704-2012 on the pages of a PDF, in millimetres. */
class PdfLayoutTest {

    private static final Offset<Double> HALF = within(0.5);
    private static final double RIGHT_EDGE = 184;
    private static final double CHARACTER = 16 * 25.4 / 72;

    /** Of a character, so much is above its foot and so much below. */
    private static final double ABOVE = 0.88;

    private static final double BELOW = 0.12;

    @ParameterizedTest
    @CsvSource({"REMINDER_LETTER, 温州市六重办", "INTERVIEW_NOTICE, 温州市重大改革重大政策重大平台重大项目清单工作领导小组办公室"})
    void red_double_lines_are_170_wide_4_below_the_mark_and_20_above_the_lower_edge(LetterKind kind, String issuer)
            throws IOException {
        PdfPage first = SampleLetter.pages(kind, 40, Map.of("issuer", issuer)).get(0);
        List<Stroke> lines = first.strokes();
        assertThat(lines).hasSize(4).allSatisfy(line -> {
            assertThat(line.left()).isCloseTo(20, HALF);
            assertThat(line.right()).isCloseTo(190, HALF);
        });
        double mark = first.lines().stream()
                .map(Line::foot)
                .filter(foot -> foot < lines.get(0).y())
                .max(Double::compare)
                .orElseThrow();
        double size = 26 * 25.4 / 72;
        assertThat(upper(lines.get(0)) - (mark + BELOW * size)).isCloseTo(4, HALF);
        assertThat(lower(lines.get(3))).isCloseTo(297 - 20, HALF);
        assertThat(lines.get(0).width()).isGreaterThan(3 * lines.get(1).width());
        assertThat(lines.get(3).width()).isGreaterThan(3 * lines.get(2).width());
        assertThat(upper(lines.get(1)) - lower(lines.get(0))).isGreaterThan(0.3);
        assertThat(upper(lines.get(3)) - lower(lines.get(2))).isGreaterThan(0.3);
        assertThat(first.lines().get(0).foot() - ABOVE * size).isCloseTo(30, HALF);
    }

    @Test
    void only_the_first_page_has_a_mark_and_the_text_of_the_others_begins_at_37() throws IOException {
        List<PdfPage> pages =
                SampleLetter.pages(LetterKind.INTERVIEW_NOTICE, 0, Map.of("basis", SampleLetter.paragraphs(20)));
        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(pages.get(0).has("— 1 —")).isFalse();
        for (PdfPage page : pages.subList(1, pages.size())) {
            assertThat(page.strokes()).isEmpty();
            Line line = page.lines().get(0);
            assertThat(line.foot()).isBetween(37 + CHARACTER, 37 + 579 / 20.0 * 25.4 / 72);
        }
    }

    @ParameterizedTest
    @CsvSource({"2, false", "3, true"})
    void the_dash_of_a_page_number_is_7_below_the_text_and_one_character_from_the_outer_edge(int page, boolean right)
            throws IOException {
        Line number = SampleLetter.pages(LetterKind.REMINDER_LETTER, 60, Map.of())
                .get(page - 1)
                .line("— " + page + " —");
        double size = 14 * 25.4 / 72;
        assertThat(number.foot() - 0.38 * size).isCloseTo(262 + 7, HALF);
        assertThat(right ? RIGHT_EDGE - number.right() : number.left() - 28).isCloseTo(size, HALF);
    }

    @ParameterizedTest
    @CsvSource({"温州市六重办, 2020年11月18日, 4", "温州市六重办, 2020年1月8日, 4", "温州市六重清单工作推进领导小组办公室, 2020年11月18日, 7.5"})
    void the_signature_is_centred_above_the_date(String issuer, String date, double charactersFromRight)
            throws IOException {
        List<PdfPage> pages = SampleLetter.pages(LetterKind.REMINDER_LETTER, 1, Map.of("issuer", issuer, "date", date));
        List<Line> lines = pages.get(pages.size() - 1).lines();
        int at = lines.indexOf(pages.get(pages.size() - 1).line(date));
        Line dated = lines.get(at);
        Line signed = lines.get(at - 1);

        assertThat(signed.text()).isEqualTo(issuer);
        assertThat(middle(signed)).isCloseTo(middle(dated), HALF);
        assertThat(RIGHT_EDGE - dated.right()).isCloseTo(charactersFromRight * CHARACTER, within(CHARACTER / 2));
    }

    @Test
    void minutes_say_in_one_line_who_printed_them_and_when() throws IOException {
        List<PdfPage> pages = SampleLetter.pages(LetterKind.INTERVIEW_MINUTES, 2, Map.of());
        Line printed = pages.get(pages.size() - 1).line("印发");
        double size = 14 * 25.4 / 72;
        assertThat(printed.text()).isEqualTo(SampleLetter.ISSUER + SampleLetter.DATE + "印发");
        assertThat(printed.left() - 28).isCloseTo(size, HALF);
        assertThat(RIGHT_EDGE - printed.right()).isCloseTo(size, HALF);
        assertThat(pages.get(0).line("六重办约谈纪要").foot() - ABOVE * 36 * 25.4 / 72).isCloseTo(37 + 35, HALF);
    }

    private static double middle(Line line) {
        return (line.left() + line.right()) / 2;
    }

    private static double upper(Stroke line) {
        return line.y() - line.width() / 2;
    }

    private static double lower(Stroke line) {
        return line.y() + line.width() / 2;
    }
}
