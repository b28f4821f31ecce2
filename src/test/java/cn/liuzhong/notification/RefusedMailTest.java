package cn.liuzhong.notification;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.platform.Messages;
import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.JsonBody;
import cn.liuzhong.testsupport.ListFixture;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailConfig;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of mails that a server refuses, for good or for now. */
@QuarkusTest
class RefusedMailTest extends HttpTest {

    private static final int PATIENCE_HOURS = 72;
    private static final Duration OF_ITS_OWN = Duration.ofMinutes(30);

    @Inject
    Told told;

    @Inject
    MailSender sender;

    @Inject
    EmailNotifier notifier;

    @Inject
    Vertx vertx;

    private final RefusingServer smtp = new RefusingServer();

    @BeforeEach
    void theOfficeMayWrite() {
        MailSender office = new MailSender(Optional.of("office@example.org"), "“六重”办");
        MailConfig config = new MailConfig().setHostname("127.0.0.1").setPort(smtp.port());
        QuarkusMock.installMockForInstance(office, sender);
        QuarkusMock.installMockForInstance(
                new EmailNotifier(
                        new MailServer(vertx, config, MailServer.PATIENCE),
                        office,
                        new NoticeTexts(new Messages()),
                        List.of()),
                notifier);
    }

    @AfterEach
    void close() {
        smtp.close();
    }

    @Test
    void of_three_contacts_one_is_refused_the_others_are_reached_and_the_office_is_told() {
        tell(unit("gone@example.org", "one@example.org", "two@example.org"), "用地");
        deliver();

        assertThat(dispatches("").findValuesAsText("status")).containsExactlyInAnyOrder("DEAD", "SENT", "SENT");
        assertThat(dispatches("?status=DEAD").findValuesAsText("lastError")).containsExactly("SMTP 550");
        JsonNode notice = JsonBody.of(office().get("/inbox?limit=1")).at("/items/0");
        assertThat(notice.path("event").asText()).isEqualTo("dispatch.dead");
    }

    @Test
    void a_box_that_is_full_for_days_kills_all_that_waits_for_it_one_after_another_and_what_is_sent_again_waits_anew() {
        Instant begin = clock.now();
        UUID unit = unit("busy@example.org");
        tell(unit, "一");
        tell(unit, "二");
        tell(unit, "三");
        for (int hour = 0; hour < PATIENCE_HOURS; hour++) {
            clock.set(begin.plus(Duration.ofHours(hour)));
            deliver();
        }
        assertThat(dispatches("?status=PENDING")).hasSize(3);

        clock.set(begin.plus(Duration.ofHours(PATIENCE_HOURS)));
        deliver();
        assertThat(dispatches("?status=DEAD")).hasSize(1);
        clock.set(clock.now().plus(OF_ITS_OWN));
        deliver();
        assertThat(dispatches("?status=DEAD")).hasSize(2);
        clock.set(clock.now().plus(OF_ITS_OWN));
        deliver();
        assertThat(dispatches("?status=DEAD").findValuesAsText("attempts"))
                .as("the newest first; each was tried for half an hour of its own")
                .startsWith("2", "2")
                .hasSize(3);

        JsonNode dead = dispatches("?status=DEAD").get(0);
        office().header("If-Match", "*")
                .post("/dispatches/" + dead.path("id").asText() + "/retry")
                .then()
                .statusCode(200);
        clock.set(clock.now().plus(Duration.ofHours(PATIENCE_HOURS - 1)));
        deliver();
        assertThat(dispatches("?status=PENDING"))
                .extracting(dispatch -> dispatch.path("id"))
                .containsExactly(dead.path("id"));
    }

    @Test
    void what_was_queued_while_we_were_down_for_days_is_not_given_up_at_the_first_attempt() {
        tell(unit("busy@example.org"), "一");
        told.fanOut();
        clock.set(clock.now().plus(Duration.ofHours(PATIENCE_HOURS + 1)));
        deliver();
        clock.set(clock.now().plus(OF_ITS_OWN).minusSeconds(1));
        deliver();
        assertThat(dispatches("").findValuesAsText("status")).containsExactly("PENDING");

        clock.set(clock.now().plusSeconds(1));
        deliver();
        assertThat(dispatches("").findValuesAsText("status")).containsExactly("DEAD");
    }

    @Test
    void while_a_mail_for_two_units_waits_nothing_of_it_is_given_up() {
        UUID leaving = UUID.fromString(ListFixture.unit("双屿街道"));
        contactOf(leaving, "busy@example.org");
        told.batch(
                NotificationEvent.ISSUE_CLOSED, List.of(closed(unit("busy@example.org"), "一"), closed(leaving, "二")));
        told.fanOut();
        contactOf(leaving, "other@example.org");
        deliver();

        JsonNode waiting = dispatches("");
        assertThat(waiting.findValuesAsText("status")).containsExactly("PENDING");
        assertThat(waiting.at("/0/count").asInt()).isEqualTo(2);
    }

    @Test
    void while_a_channel_is_switched_off_nobody_loses_patience() {
        Instant begin = clock.now();
        tell(unit("busy@example.org"), "一");
        deliver();
        state(false);
        clock.set(begin.plus(Duration.ofDays(30)));
        deliver();
        state(true);
        deliver();
        clock.set(begin.plus(Duration.ofDays(30).plusHours(PATIENCE_HOURS - 1)));
        deliver();
        assertThat(dispatches("").findValuesAsText("status")).containsExactly("PENDING");

        clock.set(begin.plus(Duration.ofDays(30).plusHours(PATIENCE_HOURS)));
        deliver();
        assertThat(dispatches("").findValuesAsText("status")).containsExactly("DEAD");
    }

    private void tell(UUID unit, String title) {
        told.batch(NotificationEvent.ISSUE_CLOSED, List.of(closed(unit, title)));
    }

    private static Announcement closed(UUID unit, String title) {
        return Announcement.once(UUID.randomUUID(), Audience.unit(unit), Map.of("project", "基地", "title", title));
    }

    private void deliver() {
        told.fanOut();
        told.send();
    }

    private static void state(boolean enabled) {
        admin().header("If-Match", "*")
                .body(Map.of("enabled", enabled, "workingDaysOnly", false))
                .put("/channels/EMAIL")
                .then()
                .statusCode(200);
    }

    private static JsonNode dispatches(String query) {
        return JsonBody.of(office().get("/dispatches" + query)).path("items");
    }

    private static void contactOf(UUID unit, String email) {
        admin().header("If-Match", "*")
                .body(Map.of("contacts", List.of(Map.of("name", "联络员", "email", email))))
                .patch("/units/" + unit)
                .then()
                .statusCode(200);
    }

    private static UUID unit(String... emails) {
        return UUID.fromString(ListFixture.entered(
                "/units",
                Map.of(
                        "name",
                        "丰门街道",
                        "contacts",
                        Stream.of(emails)
                                .map(email -> Map.of("name", "联络员", "email", email))
                                .toList())));
    }
}
