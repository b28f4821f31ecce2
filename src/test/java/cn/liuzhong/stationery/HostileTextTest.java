package cn.liuzhong.stationery;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.stationery.rules.LetterKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and titles are what people enter: nothing in them is carried out, neither in the docx nor in the PDF. */
class HostileTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{issuer}}",
                "{{@seal}}",
                "{{?items}}{{/items}}",
                "[title]",
                "[no]",
                "${unit}",
                "#{1+1}",
                "<w:p/>",
                "</w:t>",
                "&amp;<>",
                "]]>",
                "%s%n",
                "$1"
            })
    void a_text_is_told_as_it_was_entered(String text) throws IOException {
        byte[] letter = SampleLetter.docx(
                LetterKind.REMINDER_LETTER,
                List.of(SampleLetter.row(1, "甲" + text, "乙" + text), SampleLetter.row(2, "丙", "丁")),
                Map.of("unit", "戊" + text, "contact", text));
        List<String> told = List.of("甲" + text, "乙" + text, "丙", "丁", "戊" + text + "：", "联系人：" + text);
        assertThat(text(letter)).contains(told);
        assertThat(pdf(letter)).contains("联系人：" + text, "戊" + text + "：");
    }

    @ParameterizedTest
    @ValueSource(strings = {"某\u0000办", "某\u0007办", "某\u001b办", "某\ufffe办", "某\ud800办"})
    void what_xml_cannot_hold_breaks_nothing(String text) throws IOException {
        byte[] letter = SampleLetter.docx(
                LetterKind.REMINDER_LETTER, List.of(SampleLetter.row(1, text, text)), Map.of("contact", text));
        assertThat(text(letter)).contains("请你单位").containsPattern("联系人：某.?办，");
    }

    private static String text(byte[] docx) throws IOException {
        try (XWPFDocument letter = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return letter.getParagraphs().stream().map(p -> p.getText()).collect(Collectors.joining("\n"))
                    + letter.getTables().stream().map(t -> t.getText()).collect(Collectors.joining("\n"));
        }
    }

    private static String pdf(byte[] docx) throws IOException {
        return PdfPage.of(SampleLetter.pdf(docx)).stream().map(PdfPage::text).collect(Collectors.joining("\n"));
    }
}
