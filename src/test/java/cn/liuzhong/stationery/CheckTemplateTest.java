package cn.liuzhong.stationery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.stationery.rules.LetterKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        word/document.xml             | <w:instrText>INCLUDETEXT "c:/secret"</w:instrText>           | template.active
        word/document.xml             | <w:instrText> DDEAUTO cmd </w:instrText>                     | template.active
        word/document.xml             | <!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>       | template.active
        [Content_Types].xml           | macroEnabled.main+xml                                        | template.not-docx
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
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
