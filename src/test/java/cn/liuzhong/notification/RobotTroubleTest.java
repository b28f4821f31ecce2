package cn.liuzhong.notification;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.testsupport.JsonBody;
import cn.liuzhong.testsupport.Receiver;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Robots that do not take what they are sent. */
@QuarkusTest
class RobotTroubleTest extends RobotTest {

    @Inject
    GuardedHttp http;

    @Test
    void what_it_never_takes_is_told_as_dead_letters_but_not_those_notices_and_does_not_switch_it_off() {
        String webhook = subscribe("DINGTALK", SECRET);
        answers("{\"errcode\":40035,\"errmsg\":\"invalid parameter\"}");
        told.office("一");
        deliver();
        clock.set(clock.now().plusSeconds(300));
        deliver();
        assertThat(notices())
                .as("and of the notice of it, which died too, nobody")
                .containsExactly("dispatch.dead");
        JsonNode notice = JsonBody.of(office().get("/inbox?limit=1")).at("/items/0");
        assertThat(notice.path("title").asText()).isEqualTo("消息未送达：运行失败（127.0.0.1）");
        assertThat(notice.path("text").asText()).contains("钉钉机器人", "HTTP 200, errcode 40035");
        assertThat(admin().get(notice.path("link").asText().replace("/api/v1", ""))
                        .statusCode())
                .isEqualTo(200);

        clock.set(at("2020-11-30T10:00"));
        told.office("二");
        deliver();
        assertThat(active(webhook)).as("that was one message, and this another").isTrue();
        assertThat(JsonBody.of(admin().get("/webhooks/" + webhook))
                        .path("failingSince")
                        .isNull())
                .isTrue();
    }

    @Test
    void days_of_failure_switch_it_off_but_neither_a_weekend_nor_what_fails_now_and_then() {
        String webhook = subscribe("DINGTALK", SECRET);
        answers("{\"errcode\":-1,\"errmsg\":\"busy\"}");
        told.office("一");
        deliver();
        answers("{\"errcode\":40035,\"errmsg\":\"invalid parameter\"}");
        clock.set(clock.now().plusSeconds(60));
        deliver();

        answers("{\"errcode\":-1,\"errmsg\":\"busy\"}");
        clock.set(at("2020-12-18T10:00"));
        told.office("二");
        deliver();
        assertThat(active(webhook)).as("a hiccup a month ago, and one now").isTrue();

        for (String day : List.of("21", "22", "23", "24")) {
            clock.set(at("2020-12-" + day + "T09:00"));
            deliver();
            clock.set(at("2020-12-" + day + "T19:00"));
            deliver();
        }
        clock.set(at("2020-12-25T19:00"));
        told.office("三");
        deliver();
        assertThat(active(webhook)).isTrue();
        clock.set(at("2020-12-28T10:00"));
        deliver();
        assertThat(active(webhook))
                .as("72 hours in which it might have been sent")
                .isFalse();
        deliver();
        assertThat(notices())
                .as("the office knows why they are dead")
                .containsExactly("webhook.disabled", "dispatch.dead");
        assertThat(JsonBody.of(office().get("/dispatches?status=DEAD")).path("items"))
                .hasSize(4);
    }

    @Test
    void of_many_messages_that_die_together_the_office_is_told_in_one() throws IOException {
        subscribe("WECOM", null);
        subscribe("WECOM", null);
        answers("{\"errcode\":40035,\"errmsg\":\"invalid parameter\"}");
        try (Receiver office = new Receiver()) {
            admin().body(Map.of("url", office.url(), "events", List.of("dispatch.dead")))
                    .post("/webhooks")
                    .then()
                    .statusCode(201);
            told.office("一");
            deliver();
            clock.set(clock.now().plusSeconds(180));
            told.office("二");
            deliver();
            clock.set(clock.now().plusSeconds(119));
            deliver();
            assertThat(office.calls()).as("more may die").isEmpty();

            clock.set(clock.now().plusSeconds(1));
            deliver();
            assertThat(office.calls()).hasSize(1);
            assertThat(mapper.readTree(office.calls().get(0).body()).at("/data/parts"))
                    .hasSize(4);
        }
    }

    @Test
    void one_that_was_removed_from_its_group_is_switched_off_and_the_office_is_told() {
        String webhook = subscribe("WECOM", null);
        answers("{\"errcode\":93000,\"errmsg\":\"invalid webhook url\"}");
        told.office("一");
        deliver();

        assertThat(JsonBody.of(admin().get("/webhooks/" + webhook))
                        .path("active")
                        .asBoolean())
                .isFalse();
        assertThat(JsonBody.of(office().get("/deliveries?limit=1"))
                        .at("/items/0/event")
                        .asText())
                .isEqualTo("webhook.disabled");
    }

    @Test
    void one_that_does_not_know_us_is_tried_again_for_a_secret_or_a_clock_can_be_put_right() {
        subscribe("DINGTALK", SECRET);
        answers("{\"errcode\":310000,\"errmsg\":\"invalid timestamp\"}");
        told.office("一");
        deliver();
        assertThat(dispatch().path("status").asText()).isEqualTo("PENDING");

        answers("{\"errcode\":0,\"errmsg\":\"ok\"}");
        clock.set(clock.now().plusSeconds(60));
        deliver();
        assertThat(dispatch().path("status").asText()).isEqualTo("SENT");
    }

    @Test
    void one_that_answers_nonsense_fails_or_hangs_is_tried_again_until_it_says_that_it_is_no_more() {
        String webhook = subscribe("WECOM", null);
        told.office("一");
        assertTriedAgainAfter(200, "<html>维护中</html>", "HTTP 200, errcode null");
        assertTriedAgainAfter(200, "", "HTTP 200, errcode null");
        assertTriedAgainAfter(200, "{\"errcode\":99999}", "HTTP 200, errcode 99999");
        assertTriedAgainAfter(302, "", "HTTP 302, errcode null");
        assertTriedAgainAfter(404, "not found", "HTTP 404, errcode null");
        assertTriedAgainAfter(500, "{\"errcode\":0}", "HTTP 500, errcode 0");

        CountDownLatch end = new CountDownLatch(1);
        robot.behaves(exchange -> await(end));
        QuarkusMock.installMockForInstance(GuardedHttps.impatient(), http);
        deliverLater();
        end.countDown();
        assertThat(dispatch().path("lastError").asText()).isEqualTo("no answer in time");
        assertThat(dispatch().path("status").asText()).isEqualTo("PENDING");
        QuarkusMock.installMockForInstance(GuardedHttps.toAnywhere(), http);

        answers(410, "");
        deliverLater();
        assertThat(dispatch().path("status").asText()).isEqualTo("DEAD");
        assertThat(dispatch().path("attempts").asInt()).isEqualTo(8);
        assertThat(active(webhook)).isFalse();
    }

    private void assertTriedAgainAfter(int status, String body, String error) {
        answers(status, body);
        deliverLater();
        assertThat(dispatch().path("lastError").asText()).isEqualTo(error);
        assertThat(dispatch().path("status").asText()).isEqualTo("PENDING");
    }

    /** After the longest wait. */
    private void deliverLater() {
        clock.set(clock.now().plus(Duration.ofHours(1)));
        deliver();
    }

    private static void await(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
