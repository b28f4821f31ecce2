package cn.liuzhong.stationery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a text of several lines may stand in a template of an office's own. */
class LinesToParagraphsTest {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** {@code *} is the mark between two lines. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p><r><t>a*b*c</t></r></p>" + " | <p><r><t>a</t></r></p><p><r><t>b</t></r></p><p><r><t>c</t></r></p>",
                "<p><pPr><ind/></pPr><r><rPr><b/></rPr><t>a*b</t></r></p>"
                        + " | <p><pPr><ind/></pPr><r><rPr><b/></rPr><t>a</t></r></p><p><pPr><ind/></pPr><r><rPr><b/></rPr><t>b</t></r></p>",
                "<p><r><rPr><b/></rPr><t>x</t></r><r><t>a*b</t></r><r><t>y</t></r></p>"
                        + " | <p><r><rPr><b/></rPr><t>x</t></r><r><t>a</t></r></p><p><r><t>b</t></r><r><t>y</t></r></p>",
                "<p><r><t>x</t><br/><t>a*b</t></r></p>"
                        + " | <p><r><t>x</t><br/><t>a</t></r></p><p><r><t>b</t></r></p>",
                "<tbl><tr><tc><p><r><t>a*b</t></r></p></tc></tr></tbl>"
                        + " | <tbl><tr><tc><p><r><t>a</t></r></p><p><r><t>b</t></r></p></tc></tr></tbl>",
                "<p><r><pict><p><r><t>a*b</t></r></p></pict></r></p>"
                        + " | <p><r><pict><p><r><t>a</t></r></p><p><r><t>b</t></r></p></pict></r></p>",
                "<p><hyperlink><r><t>a*b</t></r></hyperlink></p>"
                        + " | <p><hyperlink><r><t>a</t><br/><t>b</t></r></hyperlink></p>",
                "<p><pPr><ind/><sectPr/></pPr><r><t>a*b</t></r></p>"
                        + " | <p><pPr><ind/></pPr><r><t>a</t></r></p><p><pPr><ind/><sectPr/></pPr><r><t>b</t></r></p>",
                "<p><r><t>a**b</t></r></p>" + " | <p><r><t>a</t></r></p><p><r><t/></r></p><p><r><t>b</t></r></p>"
            })
    void each_line_is_a_paragraph_with_all_else_as_it_was(String before, String after) throws IOException {
        assertThat(new String(LinesToParagraphs.in(part(before)), StandardCharsets.UTF_8))
                .endsWith(new String(part(after), StandardCharsets.UTF_8));
    }

    @Test
    void a_part_without_such_a_text_stays_byte_by_byte() throws IOException {
        byte[] part = part("<p ><r><br/></r></p>");
        assertThat(LinesToParagraphs.in(part)).isSameAs(part);
    }

    @ParameterizedTest
    @CsvSource({"'a\nb', a*b", "'a\r\nb', a*b", "'a\n\nb\n', a**b", "'\u2028a\u2029b', a*b", "' ',''"})
    void every_end_of_a_line_counts_but_the_last(String text, String marked) {
        assertThat(LinesToParagraphs.marked(text)).isEqualTo(marked.replace('*', '\u2029'));
    }

    private static byte[] part(String body) {
        return ("<body xmlns=\"" + WORD + "\">" + body.replace('*', '\u2029') + "</body>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
