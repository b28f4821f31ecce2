package cn.liuzhong.notification;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.JsonBody;
import cn.liuzhong.testsupport.Receiver;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From {@code /webhooks} to what a group robot on this machine is sent. */
@QuarkusTest
class NewsByRobotTest extends HttpTest {

    private static final String SECRET = "SEC7c1f0e";

    @Inject
    Told told;

    @Inject
    ReceiverGuard guard;

    @Inject
    ObjectMapper mapper;

    private final Receiver robot = new Receiver();
    private final List<String> queries = new CopyOnWriteArrayList<>();

    @BeforeEach
    void aRobot() {
        QuarkusMock.installMockForInstance(new ReceiverGuard(new NameLookup(), true), guard);
        answers("{\"errcode\":0,\"errmsg\":\"ok\"}");
    }

    @AfterEach
    void close() {
        robot.close();
    }

    @Test
    void what_is_told_at_night_is_sent_when_the_next_working_day_begins_and_signed_then() throws IOException {
        subscribe("DINGTALK", SECRET);
        clock.set(at("2020-11-20T21:00"));
        told.office("磁盘已满");
        deliver();
        assertThat(robot.calls()).isEmpty();
        assertThat(dispatch().path("attempts").asInt()).isZero();
        assertThat(dispatch().path("nextTryAt").asText()).isEqualTo("2020-11-23T00:00:00Z");

        Instant morning = at("2020-11-23T08:00");
        clock.set(morning);
        deliver();

        assertThat(queries)
                .singleElement()
                .isEqualTo(DingTalkSign.sign(robot.url() + "?access_token=token", SECRET, morning.toEpochMilli())
                        .replaceFirst(".*\\?", ""));
        JsonNode message = mapper.readTree(robot.calls().get(0).body());
        assertThat(message.at("/markdown/text").asText()).contains("磁盘已满");
        assertThat(dispatch().path("status").asText()).isEqualTo("SENT");
        assertThat(dispatch().toString()).doesNotContain("token").doesNotContain(SECRET);
    }

    @Test
    void no_more_than_twenty_a_minute_and_all_in_their_order() {
        subscribe("WECOM", null);
        List<String> reasons = new ArrayList<>();
        for (int i = 1; i <= 25; i++) {
            reasons.add("第%02d条".formatted(i));
        }
        told.office(reasons.toArray(String[]::new));
        deliver();
        assertThat(robot.calls()).hasSize(20);
        JsonNode waiting =
                JsonBody.of(office().get("/dispatches?status=PENDING")).path("items");
        assertThat(waiting.findValuesAsText("attempts"))
                .as("waiting is no attempt")
                .containsOnly("0");
        assertThat(waiting.findValuesAsText("nextTryAt"))
                .contains(clock.now().plusSeconds(60).toString());

        clock.set(clock.now().plusSeconds(60));
        deliver();
        assertThat(robot.calls())
                .extracting(call -> call.body().replaceFirst("(?s).*(第\\d\\d条).*", "$1"))
                .containsExactlyElementsOf(reasons);
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
    void a_message_of_friday_is_not_given_up_over_the_weekend_but_after_72_hours_in_which_it_might_be_sent() {
        subscribe("DINGTALK", SECRET);
        answers("{\"errcode\":-1,\"errmsg\":\"busy\"}");
        clock.set(at("2020-11-20T19:00"));
        told.office("一");
        deliver();
        clock.set(at("2020-11-23T19:30"));
        deliver();
        assertThat(dispatch().path("attempts").asInt()).isEqualTo(2);
        assertThat(dispatch().path("status").asText()).isEqualTo("PENDING");

        clock.set(at("2020-11-30T18:59"));
        deliver();
        assertThat(dispatch().path("status").asText()).isEqualTo("PENDING");
        clock.set(at("2020-11-30T19:00"));
        deliver();
        assertThat(dispatch().path("status").asText()).isEqualTo("DEAD");
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
    void a_robot_that_was_subscribed_twice_is_sent_no_more_than_twenty_a_minute_either() {
        subscribe("WECOM", null);
        subscribe("WECOM", null);
        told.office(IntStream.range(0, 15).mapToObj(i -> "第" + i + "条").toArray(String[]::new));
        deliver();
        assertThat(robot.calls()).hasSize(20);
    }

    private static boolean active(String webhook) {
        return JsonBody.of(admin().get("/webhooks/" + webhook)).path("active").asBoolean();
    }

    /** What the office was told beside the runs that failed, the newest first. */
    private List<String> notices() {
        return JsonBody.of(office().get("/deliveries")).path("items").findValuesAsText("event").stream()
                .filter(event -> !event.equals("run.failed"))
                .toList();
    }

    private void answers(String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        robot.behaves(exchange -> {
            queries.add(exchange.getRequestURI().getRawQuery());
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private String subscribe(String kind, String secret) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "url",
                robot.url() + "?access_token=token",
                "events",
                List.of("run.failed", "dispatch.dead"),
                "kind",
                kind));
        body.computeIfAbsent("secret", none -> secret);
        return JsonBody.id(admin().body(body)
                .post("/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .response());
    }

    private JsonNode dispatch() {
        return JsonBody.of(office().get("/dispatches")).at("/items/0");
    }

    private void deliver() {
        told.fanOut();
        told.send();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(OfficeClock.ZONE).toInstant();
    }
}
