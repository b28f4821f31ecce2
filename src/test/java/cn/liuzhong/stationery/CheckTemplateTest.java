package cn.liuzhong.stationery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.stationery.rules.LetterKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no template, or one that could do harm. */
class CheckTemplateTest {

    private static final CheckTemplate CHECK =
            new CheckTemplate(new FillTemplate(), new MakePdf(new PdfFaces(Optional.empty())));
    private static final String BODY = "{{issuer}}{{number}}{{unit}}{{count}}{{replyDue}}{{date}}{{items}}";

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
        InvalidInput refusal =
                catchThrowableOfType(InvalidInput.class, () -> CHECK.check(LetterKind.REMINDER_LETTER, content));
        assertThat(refusal).isNotNull();
        assertThat(refusal.pointer()).isEqualTo("/content");
        return refusal;
    }

    private static Map<String, String> parts(String text) {
        return new TreeMap<>(TemplateParts.of("<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>", false));
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
