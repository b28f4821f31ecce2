package cn.liuzhong.notification;

import static cn.liuzhong.testsupport.MainJob.milestone;
import static cn.liuzhong.testsupport.MainJob.onlyLetter;
import static cn.liuzhong.testsupport.MainJob.run;
import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.access.Caller;
import cn.liuzhong.testsupport.JsonBody;
import cn.liuzhong.unit.FindUnits;
import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** From the run to the mail in the unit's box, with a real SMTP server. */
@QuarkusTest
class LetterByMailTest extends MailHttpTest {

    @Inject
    FindUnits units;

    @Inject
    DispatchRepository dispatches;

    @Inject
    OutboxRepository outbox;

    @Test
    void each_of_the_units_contacts_gets_the_letter_as_it_was_printed_once_and_no_other_unit_does() throws Exception {
        unit("双屿街道", "shuangyu@example.org");
        milestone(unit, LocalDate.of(2020, 10, 30));
        run("REMINDER", PERIOD).statusCode(201);
        deliver();
        deliver();

        assertThat(smtp.getReceivedMessages())
                .extracting(mail -> mail.getAllRecipients()[0].toString())
                .containsExactlyInAnyOrder("fengmen@example.org", "fengmen-two@example.org");
        MimeMessage mail = smtp.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("滞后提醒：六重办提醒〔2020〕1号");
        Part file = ((Multipart) mail.getContent()).getBodyPart(1);
        assertThat(MimeUtility.decodeText(file.getFileName())).isEqualTo("六重办提醒〔2020〕1号.pdf");
        assertThat(file.getInputStream().readAllBytes())
                .isEqualTo(office().accept("application/pdf")
                        .get("/reminders/" + onlyLetter(PERIOD) + "/letter")
                        .asByteArray());
        assertThat(dispatches().findValuesAsText("status")).containsExactly("SENT", "SENT");
    }

    @Test
    void a_server_that_is_down_gets_it_later_under_the_same_id() throws Exception {
        milestone(unit, LocalDate.of(2020, 10, 30));
        run("REMINDER", PERIOD).statusCode(201);
        int port = smtp.getSmtp().getPort();
        smtp.stop();
        deliver();
        assertThat(dispatches().findValuesAsText("status")).containsExactly("PENDING", "PENDING");
        assertThat(dispatches().findValuesAsText("attempts")).containsExactly("1", "1");

        smtp = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        smtp.start();
        clock.set(clock.now().plus(Duration.ofHours(1)));
        deliver();

        assertThat(smtp.getReceivedMessages())
                .extracting(mail -> mail.getHeader("X-Liuzhong-Id")[0])
                .containsExactlyInAnyOrderElementsOf(
                        StreamSupport.stream(dispatches().spliterator(), false)
                                .map(dispatch -> dispatch.path("id").asText())
                                .toList());
    }

    @Test
    void a_letter_withdrawn_while_its_mail_waits_is_told_as_that_and_not_sent_along() throws Exception {
        milestone(unit, LocalDate.of(2020, 10, 30));
        run("REMINDER", PERIOD).statusCode(201);
        office().header("If-Match", "*")
                .body(Map.of("reason", "数据有误"))
                .post("/reminders/" + onlyLetter(PERIOD) + "/withdrawal")
                .then()
                .statusCode(200);
        deliver();

        assertThat(smtp.getReceivedMessages())
                .extracting(MimeMessage::getSubject)
                .containsExactlyInAnyOrder(
                        "滞后提醒：六重办提醒〔2020〕1号（已撤回）",
                        "滞后提醒：六重办提醒〔2020〕1号（已撤回）",
                        "提醒已撤回：六重办提醒〔2020〕1号",
                        "提醒已撤回：六重办提醒〔2020〕1号");
        MimeMessage mail = smtp.getReceivedMessages()[0];
        assertThat(mail.getContentType()).startsWith("text/plain");
        assertThat(mail.getContent().toString()).contains("请勿据此办理").doesNotContain("签收");
    }

    @Test
    void a_channel_outside_its_hours_keeps_it_until_they_begin() {
        admin().header("If-Match", "*")
                .body(Map.of("enabled", true, "from", "12:00", "to", "13:00", "workingDaysOnly", true))
                .put("/channels/EMAIL")
                .then()
                .statusCode(200);
        milestone(unit, LocalDate.of(2020, 10, 30));
        run("REMINDER", PERIOD).statusCode(201);
        deliver();
        assertThat(smtp.getReceivedMessages()).isEmpty();
        assertThat(dispatches().findValuesAsText("attempts")).containsExactly("0", "0");
        assertThat(dispatches().findValuesAsText("nextTryAt")).contains("2020-11-20T04:00:00Z");

        clock.set(clock.now().plus(Duration.ofHours(2)));
        deliver();
        assertThat(smtp.getReceivedMessages()).hasSize(2);
    }

    @Test
    void what_is_told_while_the_channel_is_switched_off_is_not_sent_afterwards() {
        stateEnabled(false);
        milestone(unit, LocalDate.of(2020, 10, 30));
        run("REMINDER", PERIOD).statusCode(201);
        deliver();
        stateEnabled(true);
        deliver();

        assertThat(smtp.getReceivedMessages()).isEmpty();
        assertThat(dispatches()).isEmpty();
    }

    @Test
    void a_letter_that_cannot_be_printed_is_tried_again_later_and_holds_up_nobody_else() {
        told.batch(
                NotificationEvent.REMINDER_ISSUED,
                List.of(Announcement.once(
                        UUID.randomUUID(),
                        Audience.unit(UUID.fromString(unit)),
                        Map.of("number", "无此函", "period", PERIOD, "items", 1, "replyDueOn", "2020-11-27"))));
        milestone(unit("双屿街道", "shuangyu@example.org"), LocalDate.of(2020, 10, 30));
        run("REMINDER", PERIOD).statusCode(201);
        deliver();

        assertThat(smtp.getReceivedMessages())
                .extracting(mail -> mail.getAllRecipients()[0].toString())
                .containsExactly("shuangyu@example.org");
        JsonNode waiting =
                JsonBody.of(office().get("/dispatches?status=PENDING")).path("items");
        assertThat(waiting.findValuesAsText("attempts")).containsExactly("1", "1");
        assertThat(waiting.findValuesAsText("lastError")).doesNotContain("null");
    }

    @Test
    void the_record_of_changes_does_not_keep_where_somebody_was_written_to() {
        milestone(unit, LocalDate.of(2020, 10, 30));
        run("REMINDER", PERIOD).statusCode(201);
        deliver();

        String record = admin().get("/audit?entity=SERVICE&limit=200").asString();
        assertThat(record).contains("\"recipient\"", "\"***\"").doesNotContain("fengmen");
    }

    @Test
    void there_may_be_more_addresses_than_a_statement_may_have_parameters() {
        List<UUID> many = Stream.concat(
                        Stream.of(UUID.fromString(unit)),
                        Stream.generate(UUID::randomUUID).limit(70_000))
                .toList();
        List<String> addresses = many.stream().map(UUID::toString).toList();

        assertThat(units.emails(Caller.SCHEDULER, many).values())
                .containsExactly(List.of("fengmen@example.org", "fengmen-two@example.org"));
        assertThat(units.refs(Caller.SCHEDULER, many).keySet()).containsExactly(many.get(0));
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(dispatches.recipients(Channel.EMAIL, addresses)).isEmpty();
            assertThat(outbox.inOrder(many)).hasSize(many.size()).containsOnlyNulls();
        });
    }

    private static void stateEnabled(boolean enabled) {
        admin().header("If-Match", "*")
                .body(Map.of("enabled", enabled, "workingDaysOnly", false))
                .put("/channels/EMAIL")
                .then()
                .statusCode(200);
    }

    private static JsonNode dispatches() {
        return JsonBody.of(office().get("/dispatches")).path("items");
    }
}
