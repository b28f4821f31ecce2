package cn.liuzhong.notification;

import static cn.liuzhong.testsupport.JsonField.json;
import static cn.liuzhong.testsupport.MainJob.milestone;
import static cn.liuzhong.testsupport.MainJob.onlyLetter;
import static cn.liuzhong.testsupport.MainJob.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import cn.liuzhong.access.Caller;
import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.JsonBody;
import cn.liuzhong.testsupport.ListFixture;
import cn.liuzhong.unit.FindUnits;
import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailConfig;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A contact changes while a letter's mail waits, or because it did not get there. */
@QuarkusTest
class MailToPresentContactsTest extends HttpTest {

    private static final String PERIOD = "2020-11-H1";
    private static final String TYPO = "fengmne@example.org";
    private static final String RIGHT = "fengmen@example.org";
    private static final String COLLEAGUE = "colleague@example.org";

    @Inject
    Told told;

    @Inject
    MailSender sender;

    @Inject
    EmailNotifier notifier;

    @Inject
    EmailAddresses emails;

    @Inject
    FindUnits units;

    @Inject
    NoticeTexts texts;

    @Inject
    @All
    List<LetterSource> letters;

    @Inject
    Vertx vertx;

    private final GreenMail smtp = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private String unit;

    @BeforeEach
    void a_letter_waits_for_an_address_with_a_slip_in_it() {
        smtp.start();
        MailSender office = new MailSender(Optional.of("office@example.org"), "“六重”办");
        MailConfig config =
                new MailConfig().setHostname("127.0.0.1").setPort(smtp.getSmtp().getPort());
        QuarkusMock.installMockForInstance(office, sender);
        QuarkusMock.installMockForInstance(
                new EmailNotifier(new MailServer(vertx, config, MailServer.PATIENCE), office, texts, letters),
                notifier);
        unit = ListFixture.entered("/units", Map.of("name", "丰门街道", "contacts", contacts(TYPO, COLLEAGUE)));
        milestone(unit, LocalDate.of(2020, 10, 30));
        run("REMINDER", PERIOD).statusCode(201);
        told.fanOut();
    }

    @AfterEach
    void close() {
        smtp.stop();
    }

    @Test
    void who_is_no_contact_any_more_is_not_written_to_and_the_office_is_told() {
        contactsAre(RIGHT, COLLEAGUE);
        deliver();

        assertThat(receivers()).containsExactly(COLLEAGUE);
        JsonNode dead = onlyDead();
        assertThat(dead.path("lastError").asText()).isEqualTo("the address is no contact's any more");
        assertThat(dead.path("address").asText()).isEqualTo("f***@example.org");
        assertThat(dead.at("/unit/name").asText()).isEqualTo("丰门街道");
        assertThat(dead.path("count").asInt()).isEqualTo(1);
        assertThat(dead.at("/parts/0/subjectId").asText()).isEqualTo(onlyLetter(PERIOD));
        assertThat(dead.at("/parts/0/title").asText()).isEqualTo("滞后提醒：六重办提醒〔2020〕1号");
        assertThat(office().get("/deliveries?limit=1").asString()).contains("\"dispatch.dead\"");
    }

    @Test
    void what_died_goes_to_the_address_put_right_and_to_nobody_twice() throws Exception {
        contactsAre(RIGHT, COLLEAGUE);
        deliver();
        String dead = onlyDead().path("id").asText();

        redeliver(dead).statusCode(200).body(json("dispatches.status", equalTo(List.of("PENDING"))));
        deliver();

        assertThat(receivers()).containsExactly(COLLEAGUE, RIGHT);
        MimeMessage letter = smtp.getReceivedMessages()[1];
        assertThat(letter.getSubject()).isEqualTo("滞后提醒：六重办提醒〔2020〕1号");
        assertThat(letter.getContentType()).as("with the letter").startsWith("multipart/mixed");
        assertThat(letter.getHeader("X-Liuzhong-Id")[0])
                .as("a message of its own")
                .isNotEqualTo(dead);
        assertThat(onlyDead().path("redeliveredAt").isNull()).isFalse();
        redeliver(dead).statusCode(409).body(json("reason", equalTo("dispatch.nobody-new")));
        deliver();
        assertThat(receivers()).hasSize(2);
    }

    @Test
    void an_address_that_is_a_contacts_again_gets_the_same_message() throws Exception {
        contactsAre(COLLEAGUE);
        deliver();
        String dead = onlyDead().path("id").asText();
        contactsAre(TYPO, COLLEAGUE);

        redeliver(dead).statusCode(200).body(json("dispatches[0].id", equalTo(dead)));
        deliver();

        assertThat(receivers()).containsExactly(COLLEAGUE, TYPO);
        assertThat(smtp.getReceivedMessages()[1].getHeader("X-Liuzhong-Id")[0]).isEqualTo(dead);
        redeliver(dead).statusCode(409).body(json("reason", equalTo("dispatch.not-dead")));
    }

    @Test
    void what_a_mail_for_two_units_lost_is_a_dead_letter_of_its_own_that_goes_to_who_is_there_now() {
        String other = ListFixture.entered("/units", Map.of("name", "双屿街道", "contacts", contacts(COLLEAGUE)));
        contactsAre(COLLEAGUE);
        told.batch(NotificationEvent.ISSUE_CLOSED, List.of(closed(unit, "用地"), closed(other, "用海")));
        told.fanOut();
        contactsOf(other, RIGHT);
        deliver();

        JsonNode dead = dispatches("?status=DEAD&event=issue.closed").get(0);
        assertThat(dead.path("lastError").asText()).isEqualTo("the address is no contact's any more");
        assertThat(dead.at("/unit/name").asText()).isEqualTo("双屿街道");
        assertThat(dead.at("/parts").findValuesAsText("title")).containsExactly("问题已销号：用海");
        assertThat(dispatches("?status=SENT&event=issue.closed")).hasSize(1);
        assertThat(office().get("/deliveries?limit=5").asString())
                .contains(dead.path("id").asText());

        redeliver(dead.path("id").asText()).statusCode(200);
        deliver();

        assertThat(subjects(COLLEAGUE)).contains("问题已销号：用地").doesNotContain("问题已销号：用海");
        assertThat(subjects(RIGHT)).containsExactly("问题已销号：用海");
    }

    @Test
    void messages_are_found_by_unit_and_event() {
        String other = ListFixture.unit("双屿街道");

        assertThat(dispatches("?unit=" + unit + "&event=reminder.issued")).hasSize(2);
        assertThat(dispatches("?unit=" + other)).isEmpty();
        assertThat(dispatches("?event=run.failed")).isEmpty();
        assertThat(dispatches("?webhook=" + unit)).isEmpty();
    }

    @Test
    void what_the_office_is_told_goes_out_though_the_sending_replica_knows_another_address_of_it() {
        QuarkusMock.installMockForInstance(officeAt("new@example.org"), emails);
        told.office("磁盘已满");
        told.fanOut();
        QuarkusMock.installMockForInstance(officeAt("old@example.org"), emails);
        told.send();

        assertThat(receivers()).contains("new@example.org");
        assertThat(dispatches("?status=DEAD")).isEmpty();
    }

    @Test
    void an_address_left_blank_is_none() {
        contactsAre("", COLLEAGUE);

        assertThat(units.emails(Caller.SCHEDULER, List.of(UUID.fromString(unit)))
                        .values())
                .containsExactly(List.of(COLLEAGUE));
    }

    private EmailAddresses officeAt(String address) {
        return new EmailAddresses(sender, units, Optional.of(List.of(address)));
    }

    private void deliver() {
        told.fanOut();
        told.send();
    }

    private static Announcement closed(String unit, String title) {
        return Announcement.once(
                UUID.randomUUID(), Audience.unit(UUID.fromString(unit)), Map.of("project", "基地", "title", title));
    }

    private void contactsAre(String... addresses) {
        contactsOf(unit, addresses);
    }

    private static void contactsOf(String unit, String... addresses) {
        admin().header("If-Match", "*")
                .body(Map.of("contacts", contacts(addresses)))
                .patch("/units/" + unit)
                .then()
                .statusCode(200);
    }

    private static List<Map<String, String>> contacts(String... addresses) {
        return Stream.of(addresses)
                .map(address -> Map.of("name", "联络员", "email", address))
                .toList();
    }

    private List<String> receivers() {
        return Stream.of(smtp.getReceivedMessages())
                .map(MailToPresentContactsTest::receiver)
                .toList();
    }

    private List<String> subjects(String receiver) {
        return Stream.of(smtp.getReceivedMessages())
                .filter(mail -> receiver(mail).equals(receiver))
                .map(MailToPresentContactsTest::subject)
                .toList();
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String receiver(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ValidatableResponse redeliver(String id) {
        return office().header("If-Match", etagOf("/dispatches/" + id))
                .post("/dispatches/" + id + "/redelivery")
                .then();
    }

    private static JsonNode onlyDead() {
        JsonNode dead = dispatches("?status=DEAD");
        assertThat(dead).hasSize(1);
        return dead.get(0);
    }

    private static JsonNode dispatches(String query) {
        return JsonBody.of(office().get("/dispatches" + query)).path("items");
    }
}
