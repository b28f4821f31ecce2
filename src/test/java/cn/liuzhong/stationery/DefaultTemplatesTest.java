package cn.liuzhong.stationery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import cn.liuzhong.stationery.rules.LetterKind;
import com.lowagie.text.pdf.PdfReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The templates that the service comes with, in the form of GB/T 9704-2012, filled and made a PDF. */
class DefaultTemplatesTest {

    private static final FillTemplate FILL = new FillTemplate();
    private static final MakePdf PDF = new MakePdf(new PdfFaces(Optional.empty()));
    private static final LocalDate ISSUED = LocalDate.of(2020, 11, 18);

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void what_is_committed_is_what_is_made_and_would_be_accepted(LetterKind kind) throws IOException {
        byte[] committed = Files.readAllBytes(DefaultTemplates.FOLDER.resolve(kind + ".docx"));
        assertThat(committed).isEqualTo(DefaultTemplates.of(kind));
        assertThatCode(() -> new CheckTemplate(FILL, PDF).check(kind, committed))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void every_field_is_shown(LetterKind kind) throws IOException {
        String text = text(filled(kind, 2));
        kind.required().stream()
                .filter(field -> !field.equals(LetterKind.TABLE))
                .forEach(field -> assertThat(text).contains("<" + field + ">"));
        assertThat(text).doesNotContain("{{").contains("<project1>", "<light2>");
    }

    @Test
    void the_page_is_that_of_the_standard() throws IOException {
        try (XWPFDocument letter = open(filled(LetterKind.REMINDER_LETTER, 2))) {
            var section = letter.getDocument().getBody().getSectPr();
            assertThat(millimetres(section.getPgSz().getW())).isEqualTo(210);
            assertThat(millimetres(section.getPgSz().getH())).isEqualTo(297);
            assertThat(millimetres(section.getPgMar().getTop())).isEqualTo(37);
            assertThat(millimetres(section.getPgMar().getLeft())).isEqualTo(28);
            assertThat(millimetres(section.getPgMar().getRight())).isEqualTo(26);
            assertThat(millimetres(section.getPgMar().getBottom())).isEqualTo(35);
            assertThat(millimetres(section.getPgMar().getHeader())).isEqualTo(30);
            assertThat(millimetres(section.getPgMar().getFooter())).isEqualTo(20);
            assertThat(section.isSetTitlePg()).isTrue();
            assertThat(letter.getHeaderFooterPolicy().getFirstPageHeader().getText())
                    .contains("<issuer>");
            assertThat(letter.getHeaderFooterPolicy().getFirstPageFooter().getText())
                    .doesNotContain("PAGE", "—");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Mark, 方正小标宋简体, 26, FF0000",
        "DocTitle, 方正小标宋简体, 22,",
        "Heading, 黑体, 16,",
        "Copies, 仿宋_GB2312, 14,",
        "PageOdd, 宋体, 14,",
        "MinutesMark, 方正小标宋简体, 36, FF0000"
    })
    void fonts_and_sizes_are_those_of_the_standard(String style, String font, int points, String colour)
            throws IOException {
        try (XWPFDocument letter = open(DefaultTemplates.of(LetterKind.REMINDER_LETTER))) {
            XWPFStyle stated = letter.getStyles().getStyle(style);
            var run = stated.getCTStyle().getRPr();
            assertThat(run.getRFontsArray(0).getEastAsia()).isEqualTo(font);
            assertThat(((Number) run.getSzArray(0).getVal()).intValue()).isEqualTo(2 * points);
            assertThat(run.sizeOfColorArray() == 1).isEqualTo(colour != null);
        }
    }

    /** 正文 is indented by two characters, its turned lines are not; 22 lines a page. */
    @ParameterizedTest
    @CsvSource({
        "Text, 200, both, false",
        "Closing, 200, both, true",
        "Addressee,,, false",
        "Note, 200,, true",
        "Signature,, center, true",
        "Date,, center, true",
        "Attendance,,, true"
    })
    void what_is_said_is_set_in_fang_song_of_size_three(String style, Integer firstLine, String alignment, boolean kept)
            throws IOException, XmlException {
        try (XWPFDocument letter = open(DefaultTemplates.of(LetterKind.INTERVIEW_MINUTES))) {
            var defaults = letter.getStyle().getDocDefaults().getRPrDefault().getRPr();
            assertThat(defaults.getRFontsArray(0).getEastAsia()).isEqualTo("仿宋_GB2312");
            assertThat(((Number) defaults.getSzArray(0).getVal()).intValue()).isEqualTo(2 * 16);

            var stated = letter.getStyles().getStyle(style).getCTStyle();
            assertThat(stated.getRPr().sizeOfRFontsArray() + stated.getRPr().sizeOfSzArray())
                    .isZero();
            var paragraph = stated.getPPr();
            assertThat(((Number) paragraph.getSpacing().getLine()).intValue()).isEqualTo(579);
            assertThat(
                            paragraph.isSetInd() && paragraph.getInd().isSetFirstLineChars()
                                    ? paragraph.getInd().getFirstLineChars().intValue()
                                    : null)
                    .isEqualTo(firstLine);
            assertThat(paragraph.isSetJc() ? paragraph.getJc().getVal().toString() : null)
                    .isEqualTo(alignment);
            assertThat(paragraph.isSetKeepNext()).isEqualTo(kept);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = LetterKind.class,
            names = {"REMINDER_LETTER", "INTERVIEW_NOTICE"})
    void signature_and_date_stand_on_a_page_with_text(LetterKind kind) throws IOException {
        try (XWPFDocument letter = open(DefaultTemplates.of(kind))) {
            List<String> styles =
                    letter.getParagraphs().stream().map(XWPFParagraph::getStyle).toList();
            assertThat(styles).containsSequence("Closing", "KeptBlank", "Signature", "Date");
            assertThat(List.of("Closing", "KeptBlank", "Signature", "Heading")).allMatch(style -> letter.getStyles()
                    .getStyle(style)
                    .getCTStyle()
                    .getPPr()
                    .isSetKeepNext());
        }
    }

    @Test
    void a_text_of_several_lines_is_several_paragraphs() throws IOException {
        Map<String, String> fields = fields(LetterKind.INTERVIEW_MINUTES);
        fields.put("minutes", "第一段\n第二段");
        byte[] minutes = FILL.fill(DefaultTemplates.of(LetterKind.INTERVIEW_MINUTES), "纪要", ISSUED, fields, rows(1));
        try (XWPFDocument document = open(minutes)) {
            assertThat(document.getParagraphs().stream()
                            .filter(paragraph -> paragraph.getText().matches("第.段"))
                            .map(XWPFParagraph::getStyle))
                    .containsExactly("Text", "Text");
        }
    }

    @Test
    void the_same_facts_give_the_same_bytes() throws IOException {
        byte[] once = filled(LetterKind.REMINDER_LETTER, 3);
        byte[] again = filled(LetterKind.REMINDER_LETTER, 3);
        assertThat(again).isEqualTo(once);
        assertThat(PDF.of(again)).isEqualTo(PDF.of(once));
        assertThat(filled(LetterKind.REMINDER_LETTER, 4)).isNotEqualTo(once);
    }

    @Test
    void a_long_letter_goes_over_to_further_pages_of_its_pdf() throws IOException {
        PdfReader pdf = new PdfReader(PDF.of(filled(LetterKind.REMINDER_LETTER, 60)));
        assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
        assertThat(Math.round(pdf.getPageSize(1).getWidth() / 72 * 25.4)).isEqualTo(210);
    }

    private static byte[] filled(LetterKind kind, int rows) throws IOException {
        return FILL.fill(DefaultTemplates.of(kind), "六重办提醒〔2020〕12号", ISSUED, fields(kind), rows(rows));
    }

    private static Map<String, String> fields(LetterKind kind) {
        Map<String, String> fields = new HashMap<>();
        kind.fields().forEach(field -> fields.put(field, "<" + field + ">"));
        fields.remove(LetterKind.TABLE);
        return fields;
    }

    private static List<Map<String, String>> rows(int count) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            Map<String, String> row = new HashMap<>();
            for (String column : LetterKind.COLUMNS) {
                row.put(column, "<" + column + i + ">");
            }
            rows.add(row);
        }
        return rows;
    }

    private static String text(byte[] docx) throws IOException {
        try (XWPFDocument document = open(docx)) {
            String tables =
                    document.getTables().stream().map(table -> table.getText()).collect(Collectors.joining());
            String headers = document.getHeaderList().stream()
                    .map(header -> header.getText())
                    .collect(Collectors.joining());
            return document.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"))
                    + tables
                    + headers;
        }
    }

    private static XWPFDocument open(byte[] docx) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx));
    }

    private static long millimetres(Object twentieths) {
        return Math.round(((Number) twentieths).doubleValue() / 20 / 72 * 25.4);
    }
}
