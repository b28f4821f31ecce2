package cn.liuzhong.notification;

import static cn.liuzhong.testsupport.JsonField.json;
import static cn.liuzhong.testsupport.MainJob.interviews;
import static cn.liuzhong.testsupport.MainJob.milestone;
import static cn.liuzhong.testsupport.MainJob.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Notices and minutes of interviews, as mails bring them. */
@QuarkusTest
class InterviewByMailTest extends MailHttpTest {

    @Test
    void each_mail_brings_the_notice_that_it_tells_of_until_the_interview_is_cancelled() throws Exception {
        String interview = interview();
        act(interview, "confirmation", Map.of("scheduledOn", "2020-12-08", "place", "301会议室"));
        act(
                interview,
                "confirmation",
                Map.of("scheduledOn", "2020-12-09", "scheduledTime", "09:30", "place", "302会议室"));
        deliver();
        assertThat(smtp.getReceivedMessages())
                .extracting(MimeMessage::getSubject)
                .contains("约谈已确认：2020-12-08", "约谈已确认：2020-12-09 09:30");
        assertThat(files()).contains("约谈通知书六重办约谈〔2020〕1号.pdf", "约谈通知书六重办约谈〔2020〕2号.pdf");

        smtp.purgeEmailFromAllMailboxes();
        act(interview, "confirmation", Map.of("scheduledOn", "2020-12-10", "place", "303会议室"));
        act(interview, "cancellation", Map.of("reason", "已完成"));
        deliver();
        assertThat(smtp.getReceivedMessages()).isNotEmpty();
        assertThat(smtp.getReceivedMessages()[0].getSubject()).endsWith("（已撤回）");
        assertThat(files()).isEmpty();
    }

    @Test
    void minutes_that_no_font_can_draw_go_as_docx() throws Exception {
        String interview = interview();
        act(interview, "confirmation", Map.of("scheduledOn", "2020-12-03", "place", "301会议室"));
        act(interview, "record", Map.of("heldOn", "2020-12-03", "minutes", "㐀某说明情况。"));
        deliver();

        assertThat(files()).contains("约谈通知书六重办约谈〔2020〕1号.pdf", "约谈纪要〔2020〕1号.docx");
        office().accept("application/pdf")
                .get(interview + "/minutes")
                .then()
                .statusCode(409)
                .body(json("reason", equalTo("letter.undrawable")), json("detail", containsString("㐀")));
    }

    @Test
    void whoever_has_the_minutes_is_sent_the_fuller_ones() throws Exception {
        String interview = interview();
        act(interview, "confirmation", Map.of("scheduledOn", "2020-12-03"));
        act(interview, "record", Map.of("heldOn", "2020-12-03", "minutes", "议定赶工。"));
        deliver();
        act(interview, "record", Map.of("attendance", Map.of("present", "丰门街道 主任")));
        deliver();

        assertThat(files()).contains("约谈纪要〔2020〕1号.pdf", "约谈纪要〔2020〕2号.pdf");
    }

    private String interview() {
        milestone(unit, LocalDate.of(2020, 10, 30));
        run("REMINDER", PERIOD).statusCode(201);
        clock.set(LocalDate.of(2020, 12, 3));
        run("INTERVIEW", "2020-11").statusCode(201);
        return "/interviews/" + interviews("2020-11").extract().path("items[0].id");
    }

    private static void act(String interview, String action, Map<String, ?> body) {
        office().header("If-Match", "*")
                .body(body)
                .post(interview + "/" + action)
                .then()
                .statusCode(200);
    }

    /** All that came along with mails about interviews. */
    private List<String> files() throws Exception {
        List<String> files = new ArrayList<>();
        for (MimeMessage mail : smtp.getReceivedMessages()) {
            if (mail.getContent() instanceof Multipart parts
                    && mail.getSubject().contains("约谈")) {
                files.add(MimeUtility.decodeText(parts.getBodyPart(1).getFileName()));
            }
        }
        return files;
    }
}
