package cn.liuzhong.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.liuzhong.testsupport.AtOnce;
import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.JsonBody;
import cn.liuzhong.testsupport.ListRows;
import cn.liuzhong.testsupport.Receiver;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import io.cloudevents.CloudEvent;
import io.cloudevents.jackson.JsonFormat;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is in the outbox gets to receivers on this machine, whatever they do. */
@QuarkusTest
class DeliveryTest extends HttpTest {

    /** The reference library holds timestamps against the real clock. */
    private final Instant today = today();

    @Inject
    Told told;

    @Inject
    ReceiverGuard guard;

    @Inject
    GuardedHttp http;

    @Inject
    ObjectMapper mapper;

    @Inject
    ListRows rows;

    private final Receiver receiver = new Receiver();
    private String webhook;
    private String secret;

    private static Instant today() {
        return Instant.now();
    }

    @BeforeEach
    void somebodySubscribes() {
        clock.set(today);
        QuarkusMock.installMockForInstance(new ReceiverGuard(new NameLookup(), true), guard);
        JsonNode made = subscribe(receiver.url(), Map.of());
        webhook = made.path("id").asText();
        secret = made.path("secret").asText();
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void the_reference_library_verifies_a_cloud_event_and_no_changed_one() {
        told.office("磁盘已满");
        deliver();

        Receiver.Call call = receiver.calls().get(0);
        assertThatCode(() -> verify(secret, call)).doesNotThrowAnyException();
        assertThatThrownBy(() -> verify(secret, new Receiver.Call(call.body() + " ", call.headers())))
                .isInstanceOf(WebhookVerificationException.class);
        CloudEvent event = new JsonFormat().deserialize(call.body().getBytes(StandardCharsets.UTF_8));
        assertThat(event.getId()).isEqualTo(call.id());
        assertThat(event.getType()).isEqualTo("cn.liuzhong.run.failed");
        assertThat(event.getSource()).hasToString("/liuzhong");
        assertThat(call.headers().get("Content-type"))
                .singleElement()
                .asString()
                .startsWith("application/cloudevents+json");
        assertThat(parts(call)).singleElement().satisfies(part -> {
            assertThat(part.path("facts").path("reason").asText()).isEqualTo("磁盘已满");
            assertThat(part.path("audience").asText()).isEqualTo("OFFICE");
            assertThat(part.path("subjectId").asText()).isEqualTo(event.getSubject());
        });
    }

    @Test
    void what_was_made_at_one_go_is_one_message_and_a_unit_hears_only_what_it_is_told() {
        UUID unit = rows.unit("丰门街道");
        UUID other = rows.unit("双屿街道");
        try (Receiver ofUnit = new Receiver()) {
            subscribe(ofUnit.url(), Map.of("unitId", unit.toString()));
            told.batch(
                    NotificationEvent.RUN_FAILED,
                    List.of(
                            Told.failed(Audience.unit(unit), "一"),
                            Told.failed(Audience.unit(other), "二"),
                            Told.failed(Audience.OFFICE, "三")));
            told.batch(NotificationEvent.RUN_MISSED, List.of(Told.failed(Audience.unit(unit), "四")));
            deliver();

            assertThat(reasons(receiver)).containsExactly("一二三");
            assertThat(reasons(ofUnit)).containsExactly("一");
        }
    }

    @Test
    void for_a_day_after_a_rotation_both_secrets_verify_then_the_new_one_alone() {
        JsonNode rotated =
                JsonBody.of(admin().header("If-Match", "*").post("/webhooks/" + webhook + "/secret-rotation"));
        told.office("一");
        deliver();
        Receiver.Call first = receiver.calls().get(0);
        assertThatCode(() -> verify(secret, first)).doesNotThrowAnyException();
        assertThatCode(() -> verify(rotated.path("secret").asText(), first)).doesNotThrowAnyException();

        clock.set(today.plus(Duration.ofHours(24)));
        told.office("二");
        deliver();
        assertThat(receiver.calls().get(1).headers().get("Webhook-signature"))
                .singleElement()
                .asString()
                .doesNotContain(" ");
    }

    @Test
    void a_receiver_that_is_down_gets_all_later_in_order_and_each_under_the_id_of_its_first_attempt() {
        receiver.behaves(exchange -> Receiver.answer(exchange, 500));
        told.office("一", "二", "三");
        deliver();
        assertThat(reasons(receiver)).as("those behind wait").containsExactly("一");

        clock.set(today.plus(Duration.ofHours(1)));
        deliver();
        receiver.behaves(exchange -> Receiver.answer(exchange, 204));
        clock.set(today.plus(Duration.ofHours(3)));
        deliver();

        assertThat(reasons(receiver)).containsExactly("一", "一", "一", "二", "三");
        assertThat(receiver.calls().subList(0, 3).stream()
                        .map(Receiver.Call::id)
                        .distinct())
                .hasSize(1);
        assertThat(receiver.calls().stream().map(Receiver.Call::id).distinct()).hasSize(3);
        assertThat(receiver.calls().subList(0, 3).stream()
                        .map(Receiver.Call::body)
                        .distinct())
                .as("the same at each attempt")
                .hasSize(1);
        assertThat(dispatches("?status=SENT")).hasSize(3);
    }

    @Test
    void a_receiver_that_hangs_or_talks_nonsense_is_tried_again() {
        CountDownLatch end = new CountDownLatch(1);
        receiver.behaves(exchange -> await(end));
        QuarkusMock.installMockForInstance(GuardedHttps.impatient(), http);
        told.office("一");
        deliver();
        end.countDown();
        assertThat(error()).isEqualTo("no answer in time");
        QuarkusMock.installMockForInstance(GuardedHttps.toAnywhere(), http);

        receiver.behaves(exchange -> exchange.close());
        clock.set(today.plus(Duration.ofHours(1)));
        deliver();
        assertThat(error()).startsWith("no answer: ");

        receiver.behaves(exchange -> {
            byte[] garbage = new byte[5000];
            exchange.sendResponseHeaders(404, garbage.length);
            exchange.getResponseBody().write(garbage);
            exchange.close();
        });
        clock.set(today.plus(Duration.ofHours(3)));
        deliver();
        assertThat(error()).isEqualTo("HTTP 404");
        assertThat(dispatches("?status=PENDING").get(0).path("attempts").asInt())
                .isEqualTo(3);
    }

    @Test
    void after_three_days_it_is_a_dead_letter_that_the_office_sends_again_and_the_queue_goes_on() {
        receiver.behaves(exchange -> Receiver.answer(exchange, 503));
        told.office("一");
        for (int hours = 0; hours < 71; hours += 10) {
            clock.set(today.plus(Duration.ofHours(hours)));
            deliver();
        }
        told.office("二");
        clock.set(today.plus(Duration.ofHours(71)));
        deliver();
        clock.set(today.plus(Duration.ofHours(73)));
        deliver();
        assertThat(dispatches("?status=DEAD"))
                .extracting(each -> each.path("lastError").asText())
                .containsExactly("the webhook is switched off", "HTTP 503");
        JsonNode dead = dispatches("?status=DEAD").get(1);
        assertThat(dead.path("address").asText()).isEqualTo("127.0.0.1");
        assertThat(JsonBody.of(office().get("/webhooks/" + webhook))
                        .path("active")
                        .asBoolean())
                .as("days of failure switch it off")
                .isFalse();
        JsonNode notice = JsonBody.of(office().get("/deliveries?limit=1")).at("/items/0");
        assertThat(notice.path("event").asText()).isEqualTo("webhook.disabled");
        assertThat(notice.path("audience").asText()).isEqualTo("OFFICE");
        assertThat(Instant.parse(notice.at("/facts/since").asText()))
                .as("the first failure")
                .isEqualTo(Instant.parse(dead.path("firstTriedAt").asText()));

        change(Map.of("active", true));
        receiver.behaves(exchange -> Receiver.answer(exchange, 200));
        clock.set(today.plus(Duration.ofHours(74)));
        String id = dead.path("id").asText();
        office().header("If-Match", etagOf("/dispatches/" + id))
                .post("/dispatches/" + id + "/retry")
                .then()
                .statusCode(200);
        deliver();

        assertThat(office().get("/dispatches/" + id).asString()).contains("\"SENT\"");
        assertThat(receiver.calls().get(receiver.calls().size() - 1).id()).isEqualTo(id);
        office().header("If-Match", "*")
                .post("/dispatches/" + id + "/retry")
                .then()
                .statusCode(409);
    }

    @Test
    void who_says_that_nobody_is_there_any_more_is_switched_off_and_the_office_is_told() {
        receiver.behaves(exchange -> Receiver.answer(exchange, 410));
        told.office("一", "二");
        deliver();

        assertThat(receiver.calls()).hasSize(1);
        assertThat(dispatches("?status=DEAD")).hasSize(2);
        assertThat(JsonBody.of(admin().get("/webhooks/" + webhook))
                        .path("active")
                        .asBoolean())
                .isFalse();
        JsonNode notice = JsonBody.of(office().get("/deliveries?limit=1")).at("/items/0");
        assertThat(notice.path("event").asText()).isEqualTo("webhook.disabled");
        assertThat(notice.path("subjectId").asText()).isEqualTo(webhook);
        assertThat(notice.path("audience").asText()).isEqualTo("OFFICE");
        told.office("三");
        deliver();
        assertThat(dispatches("")).as("nobody to be told").hasSize(2);
    }

    @Test
    void one_that_hangs_does_not_hold_up_another_and_two_replicas_send_nothing_twice() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        receiver.behaves(exchange -> {
            await(end);
            Receiver.answer(exchange, 500);
        });
        try (Receiver other = new Receiver()) {
            other.behaves(exchange -> {
                if (other.calls().size() == 4) {
                    end.countDown();
                }
                Receiver.answer(exchange, 204);
            });
            subscribe(other.url(), Map.of());
            told.office("一", "二", "三", "四");
            AtOnce.all(this::fannedOut, this::fannedOut);
            AtOnce.all(this::sent, this::sent, this::sent);

            assertThat(reasons(other)).containsExactly("一", "二", "三", "四");
            assertThat(reasons(receiver)).containsExactly("一");
        }
    }

    private static void await(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean fannedOut() {
        told.fanOut();
        return true;
    }

    private boolean sent() {
        told.send();
        return true;
    }

    private void deliver() {
        told.fanOut();
        told.send();
    }

    private JsonNode subscribe(String url, Map<String, String> further) {
        Map<String, Object> body = new HashMap<>(further);
        body.put("url", url);
        body.put("events", List.of("run.failed"));
        return JsonBody.of(admin().body(body).post("/webhooks"));
    }

    private void change(Map<String, ?> patch) {
        admin().header("If-Match", "*")
                .body(patch)
                .patch("/webhooks/" + webhook)
                .then()
                .statusCode(200);
    }

    private List<JsonNode> dispatches(String query) {
        List<JsonNode> all = new ArrayList<>();
        JsonBody.of(office().get("/dispatches" + query)).path("items").forEach(all::add);
        return all;
    }

    private String error() {
        return dispatches("").get(0).path("lastError").asText();
    }

    private List<String> reasons(Receiver of) {
        return of.calls().stream()
                .map(call -> String.join(
                        "",
                        parts(call).stream()
                                .map(part -> part.path("facts").path("reason").asText())
                                .toList()))
                .toList();
    }

    private List<JsonNode> parts(Receiver.Call call) {
        try {
            List<JsonNode> parts = new ArrayList<>();
            mapper.readTree(call.body()).at("/data/parts").forEach(parts::add);
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void verify(String secret, Receiver.Call call) throws WebhookVerificationException {
        Map<String, List<String>> headers = new HashMap<>();
        call.headers().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        new com.standardwebhooks.Webhook(secret).verify(call.body(), headers);
    }
}
