package cn.liuzhong.letter;

import static cn.liuzhong.testsupport.JsonField.json;
import static cn.liuzhong.testsupport.MainJob.interviews;
import static cn.liuzhong.testsupport.MainJob.onlyLetter;
import static cn.liuzhong.testsupport.MainJob.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import cn.liuzhong.letter.rules.PaperFormat;
import cn.liuzhong.stationery.rules.LetterKind;
import cn.liuzhong.testsupport.JsonBody;
import cn.liuzhong.testsupport.Pdf;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class LetterTemplateHttpTest extends LetterHttpTest {

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
}
