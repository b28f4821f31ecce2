package cn.liuzhong.stationery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.stationery.rules.LetterKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no template, or one that could do harm. */
class CheckTemplateTest {

    private static final CheckTemplate CHECK =
            new CheckTemplate(new FillTemplate(), new MakePdf(new PdfFaces(Optional.empty())));
    private static final String BODY = "{{issuer}}{{number}}{{unit}}{{count}}{{replyDue}}{{date}}";

    private static final String TABLE =
            "<w:tbl><w:tblGrid><w:gridCol w:w=\"9000\"/></w:tblGrid><w:tr><w:tc>" + p("{{items}}序号")
                    + "</w:tc></w:tr><w:tr><w:tc>" + p("[project]，[title]，[days]") + "</w:tc></w:tr></w:tbl>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        word/vbaProject.bin           | x                                                            | template.active
        word/embeddings/oleObject1.bin| x                                                            | template.active
        word/_rels/a.xml.rels         | <Relationship Target="http://x/" TargetMode="External"/>     | template.active
        word/document.xml             | <instrText>INCLUDETEXT "c:/secret"</instrText>               | template.active
        word/document.xml             | <instrText> DDEAUTO cmd </instrText>                         | template.active
        word/document.xml             | <!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x/> | template.active
        word/document.xml             | <a><x:instrText xmlns:x="y">INCLUDE</x:instrText><x:instrText xmlns:x="y">TEXT</x:instrText></a> | template.active
        word/document.xml             | <a><fldSimple instr=" IF 1 = 1 "/></a>                       | template.active
        word/settings.xml             | <a><x:attachedTemplate xmlns:x="y"/></a>                     | template.active
        word/anything.foo             | <a Targetmode="external"/>                                   | template.active
        word/DOCUMENT.xml             | <a/>                                                         | template.not-docx
        word/anything.foo             | no xml                                                       | template.not-docx
        [Content_Types].xml           | <Types><Override PartName="/word/x.png" ContentType="a/b+xml"/></Types> | template.active
        [Content_Types].xml           | <Types><Override PartName="/word/document.xml" ContentType="macroEnabled.main+xml"/></Types> | template.not-docx
        word/document.xml             | not xml                                                      | template.not-docx
        """)
    void what_runs_or_fetches_something_is_refused(String part, String content, String key) throws IOException {
        Map<String, String> parts = parts(BODY);
        parts.put(part, content);
        assertThat(refusal(zip(parts)).key()).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "{{amount}}, template.unknown-field, amount",
        "{{@seal}}, template.forbidden-tag, @seal",
        "{{+annex}}, template.forbidden-tag, +annex"
    })
    void the_wrong_field_is_named(String text, String key, String named) throws IOException {
        InvalidInput refusal = refusal(zip(parts(BODY + text)));
        assertThat(refusal.key()).isEqualTo(key);
        assertThat(refusal.arguments()).hasToString("[" + named + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:sdt><w:sdtContent><w:p><w:r><w:t>{{@seal}}</w:t></w:r></w:p></w:sdtContent></w:sdt>",
                "<w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>{{@se</w:t></w:r><w:r><w:t>al}}</w:t></w:r></w:p>"
                        + "</w:txbxContent></w:pict></w:r></w:p>",
                "<w:p><w:r><w:pict alt=\"{{@seal}}\"/></w:r></w:p>"
            })
    void a_tag_is_found_wherever_it_stands(String body) throws IOException {
        Map<String, String> parts = parts(BODY);
        parts.computeIfPresent("word/document.xml", (name, xml) -> xml.replace("<w:body>", "<w:body>" + body));
        InvalidInput refusal = refusal(zip(parts));
        assertThat(refusal.key()).isEqualTo("template.forbidden-tag");
        assertThat(refusal.arguments()).hasToString("[@seal]");
    }

    @Test
    void another_encoding_hides_nothing() throws IOException {
        Map<String, String> parts = parts(BODY);
        Map<String, byte[]> encoded = new TreeMap<>();
        parts.forEach((name, xml) -> encoded.put(name, xml.getBytes(StandardCharsets.UTF_8)));
        encoded.put(
                "word/comments.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-16\"?><a><altChunk/></a>".getBytes(StandardCharsets.UTF_16));
        assertThat(refusal(zipped(encoded)).key()).isEqualTo("template.active");
    }

    @Test
    void what_no_face_can_draw_is_named() throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(DefaultTemplates.of(LetterKind.REMINDER_LETTER)))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), zip.readAllBytes());
            }
        }
        parts.computeIfPresent("word/document.xml", (name, xml) -> new String(xml, StandardCharsets.UTF_8)
                .replace("{{unit}}", "{{unit}}㐀")
                .getBytes(StandardCharsets.UTF_8));
        InvalidInput refusal = refusal(zipped(parts));
        assertThat(refusal.key()).isEqualTo("template.undrawable");
        assertThat(refusal.arguments()).hasToString("[㐀]");
    }

    @Test
    void a_form_with_content_controls_is_as_good_as_one_without() throws IOException {
        assertThatCode(() -> check("<w:sdt><w:sdtPr/><w:sdtContent>" + p(BODY) + "</w:sdtContent></w:sdt>" + TABLE))
                .doesNotThrowAnyException();
        String row = TABLE.replace("<w:tr><w:tc><w:p><w:r><w:t>[", "<w:sdt><w:sdtContent><w:tr><w:tc><w:p><w:r><w:t>[")
                .replace("</w:tr></w:tbl>", "</w:tr></w:sdtContent></w:sdt></w:tbl>");
        assertThatCode(() -> check(p(BODY) + row)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:p><w:r><w:pict><v:shape xmlns:v=\"v\"><v:textbox><w:txbxContent>%s</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>",
                "<w:p><w:r><w:drawing><wps:txbx xmlns:wps=\"s\"><w:txbxContent>%s</w:txbxContent></wps:txbx></w:drawing></w:r></w:p>"
            })
    void text_in_a_box_is_refused_and_named(String box) {
        InvalidInput refusal = refusal(() -> check(p(BODY) + TABLE + box.formatted(p("联系电话88030000"))));
        assertThat(refusal.key()).isEqualTo("template.boxed");
        assertThat(refusal.arguments()).hasToString("[联系电话88030000]");
    }

    /** In a header that no page has, in what only newer programs know. */
    @Test
    void what_the_pdf_would_leave_out_is_refused_and_named() throws IOException {
        assertThat(notInPdf(p(BODY.replace("{{issuer}}", "")) + TABLE)).hasToString("[{{issuer}}]");
        String newer =
                "</w:t></w:r><mc:AlternateContent xmlns:mc=\"m\"><mc:Choice><w:r><w:t>[days]</w:t></w:r></mc:Choice>"
                        + "</mc:AlternateContent><w:r><w:t>";
        assertThat(notInPdf(p(BODY) + TABLE.replace("[days]", newer))).hasToString("[[days]]");
    }

    private static List<Object> notInPdf(String body) {
        InvalidInput refusal = refusal(() -> check(body));
        assertThat(refusal.key()).isEqualTo("template.not-in-pdf");
        return refusal.arguments();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        [days]      | [滞后天数]          | template.unknown-column | 滞后天数
        [days]      | [*days]           | template.unknown-column | *days
        [days]      | x                 | template.missing-column | days
        {{items}}   | 序号               | template.missing-field  | items
        {{items}}序号</w:t> | x</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>{{items}}</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:r><w:t>y</w:t> | template.no-row-below | items
        """)
    void what_is_wrong_with_the_table_of_lags_is_named(String good, String bad, String key, String named) {
        InvalidInput refusal = refusal(() -> check(p(BODY) + TABLE.replace(good, bad)));
        assertThat(refusal.key()).isEqualTo(key);
        assertThat(refusal.arguments()).hasToString("[" + named + "]");
    }

    @Test
    void the_list_outside_a_table_is_said_to_be_there() {
        InvalidInput refusal = refusal(() -> check(p(BODY + "{{items}}")));
        assertThat(refusal.key()).isEqualTo("template.no-row-below");
    }

    @Test
    void a_missing_field_is_named() throws IOException {
        InvalidInput refusal = refusal(zip(parts(BODY.replace("{{replyDue}}", ""))));
        assertThat(refusal.key()).isEqualTo("template.missing-field");
        assertThat(refusal.arguments()).hasToString("[replyDue]");
    }

    @Test
    void a_bomb_is_not_unpacked_to_the_end() throws IOException {
        Map<String, String> parts = parts(BODY);
        parts.put("word/media/image1.png", " ".repeat(21 * 1024 * 1024));
        assertThat(refusal(zip(parts)).key()).isEqualTo("template.too-large");
    }

    @Test
    void no_zip_is_no_docx() {
        assertThat(refusal("PK no zip".getBytes(StandardCharsets.US_ASCII)).key())
                .isEqualTo("template.not-docx");
    }

    private static InvalidInput refusal(byte[] content) {
        return refusal(() -> CHECK.check(LetterKind.REMINDER_LETTER, content));
    }

    private static InvalidInput refusal(ThrowingCallable check) {
        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, check);
        assertThat(refusal).isNotNull();
        assertThat(refusal.pointer()).isEqualTo("/content");
        return refusal;
    }

    private static void check(String body) throws IOException {
        CHECK.check(LetterKind.REMINDER_LETTER, zip(TemplateParts.of(body, false)));
    }

    private static String p(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static Map<String, String> parts(String text) {
        return new TreeMap<>(TemplateParts.of(p(text) + TABLE, false));
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        Map<String, byte[]> encoded = new TreeMap<>();
        parts.forEach((name, text) -> encoded.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return zipped(encoded);
    }

    private static byte[] zipped(Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
