package cn.liuzhong.letter;

import static cn.liuzhong.testsupport.JsonField.json;
import static cn.liuzhong.testsupport.MainJob.milestone;
import static cn.liuzhong.testsupport.MainJob.onlyLetter;
import static cn.liuzhong.testsupport.MainJob.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.JsonBody;
import cn.liuzhong.testsupport.ListFixture;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;

/** A letter was issued, and its file is looked into. */
abstract class LetterHttpTest extends HttpTest {

    String unit;
    String letter;

    @BeforeEach
    void aLetterIsIssued() {
        unit = ListFixture.unit("丰门街道");
        milestone(unit, LocalDate.of(2020, 10, 30));
        run("REMINDER", "2020-11-H1").statusCode(201);
        letter = onlyLetter("2020-11-H1");
    }

    static void replace(String fileName, byte[] file, int version) {
        admin().header("If-Match", "\"" + (version - 1) + "\"")
                .body(Map.of("fileName", fileName, "content", file))
                .put("/letter-templates/REMINDER_LETTER")
                .then()
                .statusCode(200)
                .body(json("version", equalTo(version)));
    }

    /** The template of the release with another wording. */
    static byte[] worded(String kind, String from, String to) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(template(kind)));
                var out = new ZipOutputStream(bytes)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(part.getName()));
                out.write(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .replace(from, to)
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    static Map<String, String> head(String issuer) {
        return Map.of("issuer", issuer, "basis", "办法", "contact", "督查组", "phone", "0577-88030000", "minutesMark", "纪要");
    }

    static byte[] template(String kind) throws IOException {
        return Files.readAllBytes(Path.of("src/main/resources/letter-templates/" + kind + ".docx"));
    }

    static void change(String path, Map<String, ?> body) {
        admin().header("If-Match", "*").body(body).patch(path).then().statusCode(200);
    }

    static void act(String path, Map<String, ?> body) {
        office().header("If-Match", "*").body(body).post(path).then().statusCode(200);
    }

    static void refused(String path, String code) {
        Response answer = office().accept("*/*").get(path);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(JsonBody.of(answer).path("reason").asText()).isEqualTo(code);
    }

    static Response file(String path, String type) {
        Response answer = office().accept(type).get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo(type);
        return answer;
    }

    static String text(Response answer) throws IOException {
        return text(answer.asByteArray());
    }

    static String text(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"))
                    + document.getTables().stream().map(XWPFTable::getText).collect(Collectors.joining("\n"))
                    + document.getHeaderList().stream()
                            .map(header -> header.getText())
                            .collect(Collectors.joining());
        }
    }
}
