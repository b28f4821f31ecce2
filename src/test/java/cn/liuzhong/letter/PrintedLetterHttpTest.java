package cn.liuzhong.letter;

import static cn.liuzhong.testsupport.JsonField.json;
import static cn.liuzhong.testsupport.MainJob.interviews;
import static cn.liuzhong.testsupport.MainJob.milestone;
import static cn.liuzhong.testsupport.MainJob.onlyLetter;
import static cn.liuzhong.testsupport.MainJob.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import cn.liuzhong.letter.rules.PaperFormat;
import cn.liuzhong.stationery.rules.LetterKind;
import cn.liuzhong.testsupport.AtOnce;
import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.JsonBody;
import cn.liuzhong.testsupport.ListFixture;
import cn.liuzhong.testsupport.Pdf;
import cn.liuzhong.testsupport.Superuser;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class PrintedLetterHttpTest extends HttpTest {

    @Inject
    EntityManager entities;

    @Inject
    Superuser superuser;

    private String unit;
    private String letter;

    @BeforeEach
    void aLetterIsIssued() {
        unit = ListFixture.unit("丰门街道");
        milestone(unit, LocalDate.of(2020, 10, 30));
        run("REMINDER", "2020-11-H1").statusCode(201);
        letter = onlyLetter("2020-11-H1");
    }

    @Test
    void it_says_what_was_issued_and_is_saved_under_its_number() throws IOException {
        Response answer = file("/reminders/" + letter + "/letter", PaperFormat.DOCX_TYPE);

        assertThat(text(answer))
                .contains("六重办提醒〔2020〕1号", "丰门街道：", "2020年11月15日", "有1个事项滞后", "最长滞后17天", "“六重”办")
                .contains("2020年11月20日", "2020年11月27日前", "项目2020-10-30", "节点", "2020-10-30", "黄")
                .contains("半月一提醒、一月一约谈", "联系人");
        assertThat(answer.header("Content-Disposition"))
                .contains(
                        "filename*=UTF-8''%E5%85%AD%E9%87%8D%E5%8A%9E%E6%8F%90%E9%86%92%E3%80%942020%E3%80%951%E5%8F%B7.docx");
        assertThat(new String(
                        file("/reminders/" + letter + "/letter", PaperFormat.PDF_TYPE)
                                .asByteArray(),
                        0,
                        5))
                .isEqualTo("%PDF-");
        office().accept("text/csv")
                .get("/reminders/" + letter + "/letter")
                .then()
                .statusCode(406);
    }

    @Test
    void nothing_that_changes_afterwards_changes_it() throws IOException {
        change("/units/" + unit, Map.of("name", "丰门街道办事处"));
        admin().header("If-Match", "*")
                .body(head("区重点办"))
                .put("/letter-settings")
                .then()
                .statusCode(200);
        replace("新.docx", worded("REMINDER_LETTER", "现予提醒", "现予催办"), 2);

        byte[] first =
                file("/reminders/" + letter + "/letter", PaperFormat.DOCX_TYPE).asByteArray();
        String text = text(first);
        assertThat(text).contains("丰门街道：", "“六重”办", "现予提醒").doesNotContain("办事处", "区重点办", "催办");

        office().header("If-Match", "*")
                .body(Map.of("reason", "数据有误"))
                .post("/reminders/" + letter + "/withdrawal")
                .then()
                .statusCode(200);
        assertThat(file("/reminders/" + letter + "/letter", PaperFormat.DOCX_TYPE)
                        .asByteArray())
                .isEqualTo(first);
    }

    @Test
    void the_digest_is_that_of_the_bytes() throws Exception {
        for (String type : List.of(PaperFormat.PDF_TYPE, PaperFormat.DOCX_TYPE)) {
            Response answer = file("/reminders/" + letter + "/letter", type);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(answer.asByteArray());
            assertThat(answer.header("Repr-Digest"))
                    .isEqualTo("sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "printed_letter, update printed_letter_content set content = 'another', its file is not the one it was kept with",
        "printed_letter, delete from printed_letter_content, its file is gone",
        "letter_template, delete from letter_template_content where kind = 'REMINDER_LETTER', its file is gone"
    })
    void a_file_that_somebody_got_at_is_served_to_nobody_and_found(String part, String breach, String fault) {
        String path = "/reminders/" + letter + "/letter";
        if (part.equals("printed_letter")) {
            file(path, PaperFormat.PDF_TYPE);
        }
        assertThat(faults()).isEmpty();
        superuser.run("create table aside as table letter_template_content");
        superuser.run(breach);
        try {
            office().accept(PaperFormat.PDF_TYPE).get(path).then().statusCode(500);
            assertThat(faults()).containsExactly(part + " " + fault);
        } finally {
            superuser.run("insert into letter_template_content table aside on conflict do nothing");
            superuser.run("drop table aside");
        }
    }

    @SuppressWarnings("unchecked")
    private List<String> faults() {
        return entities.createNativeQuery("select part || ' ' || fault from audit_content_faults()", String.class)
                .getResultList();
    }

    @Test
    void who_asks_at_once_gets_the_same_bytes() throws Exception {
        List<byte[]> answers = AtOnce.all(
                () -> file("/reminders/" + letter + "/letter", PaperFormat.PDF_TYPE)
                        .asByteArray(),
                () -> file("/reminders/" + letter + "/letter", PaperFormat.PDF_TYPE)
                        .asByteArray());
        assertThat(answers.get(0)).isEqualTo(answers.get(1));
    }

    @Test
    void another_unit_finds_no_letter() {
        accounts.ofUnit("unit9", UUID.fromString(ListFixture.unit("别处")));
        as("unit9")
                .accept(PaperFormat.PDF_TYPE)
                .get("/reminders/" + letter + "/letter")
                .then()
                .statusCode(404);
    }

    @Test
    void an_interview_has_a_notice_once_confirmed_and_minutes_once_recorded() throws IOException {
        clock.set(LocalDate.of(2020, 12, 3));
        run("INTERVIEW", "2020-11").statusCode(201);
        String interview = "/interviews/" + interviews("2020-11").extract().path("items[0].id");
        refused(interview + "/notice", "interview.no-notice-yet");

        act(
                interview + "/confirmation",
                Map.of("scheduledOn", "2020-12-08", "scheduledTime", "09:30", "place", "301会议室"));
        assertThat(text(file(interview + "/notice", PaperFormat.DOCX_TYPE)))
                .contains(
                        "六重办约谈〔2020〕1号",
                        "2020年12月8日9时30分",
                        "301会议室",
                        "2020年12月15日前报送整改方案和承诺，于2021年1月7日前",
                        "六重办提醒〔2020〕1号");
        act(interview + "/confirmation", Map.of("scheduledOn", "2020-12-03", "place", "302会议室"));
        assertThat(text(file(interview + "/notice", PaperFormat.DOCX_TYPE)))
                .contains("六重办约谈〔2020〕2号", "2020年12月3日", "302会议室");

        act(interview + "/record", Map.of("heldOn", "2020-12-03"));
        refused(interview + "/minutes", "interview.no-minutes-yet");
        act(interview + "/record", Map.of("minutes", "管线迁改未完成。\n议定赶工。"));
        assertThat(text(file(interview + "/minutes", PaperFormat.DOCX_TYPE)))
                .contains("管线迁改未完成。\n议定赶工。", "2020年12月10日前报送整改方案和承诺，于2021年1月2日前")
                .doesNotContain("一是", "出席", "请假", "列席", "无", "联系电话", "待填", "\u2028");
        act(
                interview + "/record",
                Map.of(
                        "requirements", List.of(Map.of("text", "完成主体", "dueOn", "2020-12-31")),
                        "attendance", Map.of("present", "丰门街道 主任", "absent", "无")));
        assertThat(text(file(interview + "/minutes", PaperFormat.DOCX_TYPE)))
                .contains("“六重”办约谈纪要", "管线迁改未完成。\n议定赶工。", "一是完成主体（2020年12月31日前）。")
                .contains("出席：丰门街道 主任", "请假：无")
                .doesNotContain("列席");
        assertThat(file(interview + "/minutes", PaperFormat.PDF_TYPE).asByteArray())
                .hasSizeGreaterThan(10_000);
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void a_file_can_be_tried_and_nothing_is_written(LetterKind kind) throws IOException {
        Response answer = admin().header("If-Match", "*")
                .body(Map.of("fileName", "试.docx", "content", template(kind.name())))
                .put("/letter-templates/" + kind + "?dryRun=true");

        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode tried = JsonBody.of(answer);
        assertThat(tried.path("version").asInt()).isEqualTo(1);
        assertThat(tried.path("fileName").asText()).isEqualTo(kind + ".docx");
        assertThat(Pdf.text(tried.path("trial").binaryValue())).contains("示例街道", "示例研发基地", "47");
        assertThat(file("/letter-templates/" + kind, PaperFormat.DOCX_TYPE).header("ETag"))
                .isEqualTo("\"1\"");
        admin().header("If-Match", "*")
                .body(Map.of("fileName", "试.docx", "content", worded(kind.name(), "[days]", "")))
                .put("/letter-templates/" + kind + "?dryRun=true")
                .then()
                .statusCode(400)
                .body(json("errors[0].message", containsString("days")));
    }

    @Test
    void each_field_and_column_says_what_it_means() {
        JsonNode letter = JsonBody.of(office().header("Accept-Language", "en").get("/letter-templates"))
                .at("/items/2");
        assertThat(letter.path("fieldMeanings").findValuesAsText("name"))
                .containsExactlyElementsOf(LetterKind.REMINDER_LETTER.fields());
        assertThat(letter.path("columns").findValuesAsText("name"))
                .containsExactly("no", "project", "kind", "title", "due", "days", "light");
        assertThat(letter.at("/columns/5"))
                .hasToString("{\"name\":\"days\",\"required\":true,\"meaning\":\"how many days it lags\"}");
        assertThat(JsonBody.of(office().get("/letter-templates")).at("/items/2/columns/5/meaning"))
                .hasToString("\"滞后天数\"");
    }

    @Test
    void who_is_about_to_send_letters_without_a_telephone_number_is_told() throws IOException {
        String preview = "/supervision/preview?kind=REMINDER&period=2020-11-H2";
        office().get("/letter-settings").then().body(json("missing", contains("phone")));
        office().get(preview)
                .then()
                .body(
                        json("warnings.code", contains("letter-head.phone")),
                        json("warnings[0].text", containsString("联系电话")));
        assertThat(text(file("/reminders/" + letter + "/letter", PaperFormat.DOCX_TYPE)))
                .contains("联系人：“六重”办）")
                .doesNotContain("待填", "联系电话");

        admin().header("If-Match", "*")
                .body(head("区重点办"))
                .put("/letter-settings")
                .then()
                .body(json("missing", empty()));
        office().get(preview).then().body(json("warnings", empty()));
    }

    @Test
    void a_new_template_is_used_from_the_next_letter_on() throws IOException {
        assertThat(office().get("/letter-templates")
                        .then()
                        .statusCode(200)
                        .extract()
                        .<List<String>>path("items.kind"))
                .containsExactly("INTERVIEW_MINUTES", "INTERVIEW_NOTICE", "REMINDER_LETTER");
        byte[] former =
                file("/letter-templates/REMINDER_LETTER", PaperFormat.DOCX_TYPE).asByteArray();
        replace("提醒函.docx", worded("REMINDER_LETTER", "现予提醒", "现予催办"), 2);
        assertThat(file("/letter-templates/REMINDER_LETTER?version=1", PaperFormat.DOCX_TYPE)
                        .asByteArray())
                .isEqualTo(former);
        office().accept("*/*")
                .get("/letter-templates/REMINDER_LETTER?version=3")
                .then()
                .statusCode(404);
        clock.set(LocalDate.of(2020, 12, 3));
        run("REMINDER", "2020-11-H2").statusCode(201);
        assertThat(text(file("/reminders/" + letter + "/letter", PaperFormat.DOCX_TYPE)))
                .contains("现予提醒")
                .doesNotContain("催办");
        assertThat(text(file("/reminders/" + onlyLetter("2020-11-H2") + "/letter", PaperFormat.DOCX_TYPE)))
                .contains("现予催办");
        byte[] file = template("REMINDER_LETTER");
        admin().header("If-Match", "\"1\"")
                .body(Map.of("fileName", "提醒函.docx", "content", file))
                .put("/letter-templates/REMINDER_LETTER")
                .then()
                .statusCode(412);
        admin().header("If-Match", "*")
                .body(Map.of("fileName", "提醒函.docx", "content", template("INTERVIEW_NOTICE")))
                .put("/letter-templates/REMINDER_LETTER")
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/content")));
    }

    @Test
    void what_no_pdf_can_be_made_of_is_refused_and_its_docx_is_there() throws IOException {
        var unending = new ByteArrayOutputStream();
        try (XWPFDocument template = new XWPFDocument(new ByteArrayInputStream(template("INTERVIEW_NOTICE")))) {
            template.getTables()
                    .get(0)
                    .getRow(0)
                    .getCell(0)
                    .addParagraph()
                    .createRun()
                    .setText("{{place}}".repeat(10));
            template.write(unending);
        }
        admin().header("If-Match", "*")
                .body(Map.of("fileName", "通知书.docx", "content", unending.toByteArray()))
                .put("/letter-templates/INTERVIEW_NOTICE")
                .then()
                .statusCode(200);
        clock.set(LocalDate.of(2020, 12, 3));
        run("INTERVIEW", "2020-11").statusCode(201);
        String interview = "/interviews/" + interviews("2020-11").extract().path("items[0].id");
        act(interview + "/confirmation", Map.of("scheduledOn", "2020-12-08", "place", "会议室".repeat(20)));

        Response answer = office().accept(PaperFormat.PDF_TYPE).get(interview + "/notice");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(JsonBody.of(answer).path("reason").asText()).isEqualTo("letter.unprintable");
        assertThat(text(file(interview + "/notice", PaperFormat.DOCX_TYPE))).contains("会议室".repeat(20));
    }

    private static void replace(String fileName, byte[] file, int version) {
        admin().header("If-Match", "\"" + (version - 1) + "\"")
                .body(Map.of("fileName", fileName, "content", file))
                .put("/letter-templates/REMINDER_LETTER")
                .then()
                .statusCode(200)
                .body(json("version", equalTo(version)));
    }

    /** The template of the release with another wording. */
    private static byte[] worded(String kind, String from, String to) throws IOException {
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

    private static Map<String, String> head(String issuer) {
        return Map.of("issuer", issuer, "basis", "办法", "contact", "督查组", "phone", "0577-88030000", "minutesMark", "纪要");
    }

    private static byte[] template(String kind) throws IOException {
        return Files.readAllBytes(Path.of("src/main/resources/letter-templates/" + kind + ".docx"));
    }

    private static void change(String path, Map<String, ?> body) {
        admin().header("If-Match", "*").body(body).patch(path).then().statusCode(200);
    }

    private static void act(String path, Map<String, ?> body) {
        office().header("If-Match", "*").body(body).post(path).then().statusCode(200);
    }

    private static void refused(String path, String code) {
        Response answer = office().accept("*/*").get(path);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(JsonBody.of(answer).path("reason").asText()).isEqualTo(code);
    }

    private static Response file(String path, String type) {
        Response answer = office().accept(type).get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo(type);
        return answer;
    }

    private static String text(Response answer) throws IOException {
        return text(answer.asByteArray());
    }

    private static String text(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"))
                    + document.getTables().get(0).getText()
                    + document.getHeaderList().stream()
                            .map(header -> header.getText())
                            .collect(Collectors.joining());
        }
    }
}
