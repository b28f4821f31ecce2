package cn.liuzhong.letter;

import static cn.liuzhong.testsupport.MainJob.interviews;
import static cn.liuzhong.testsupport.MainJob.run;
import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.letter.rules.PaperFormat;
import cn.liuzhong.testsupport.AtOnce;
import cn.liuzhong.testsupport.ListFixture;
import cn.liuzhong.testsupport.Superuser;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PrintedLetterHttpTest extends LetterHttpTest {

    @Inject
    EntityManager entities;

    @Inject
    Superuser superuser;

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
    void who_is_copied_in_an_interviews_papers_is_fixed_when_they_are_made() throws IOException {
        String group = ListFixture.entered("/groups", Map.of("name", "第一专项小组"));
        String project = office().get("/projects").path("items[0].id");
        office().header("If-Match", "*")
                .body(Map.of("groupId", group))
                .patch("/projects/" + project)
                .then()
                .statusCode(200);
        change("/units/" + unit, Map.of("linkedLeader", "分管区领导（示例）"));
        clock.set(LocalDate.of(2020, 12, 3));
        run("INTERVIEW", "2020-11").statusCode(201);
        String interview = "/interviews/" + interviews("2020-11").extract().path("items[0].id");
        act(interview + "/confirmation", Map.of("scheduledOn", "2020-12-03"));
        change("/units/" + unit, Map.of("linkedLeader", "接任区领导（示例）"));
        act(interview + "/record", Map.of("heldOn", "2020-12-03", "minutes", "议定赶工。"));

        assertThat(text(file(interview + "/notice", PaperFormat.DOCX_TYPE))).contains("抄送：分管区领导（示例），第一专项小组。");
        assertThat(text(file(interview + "/minutes", PaperFormat.DOCX_TYPE)))
                .contains("分送：丰门街道。", "抄送：接任区领导（示例），第一专项小组。");
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
                        "六重办提醒〔2020〕1号")
                .doesNotContain("抄送");
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
}
