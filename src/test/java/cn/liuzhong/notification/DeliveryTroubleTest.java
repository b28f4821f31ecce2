package cn.liuzhong.notification;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.testsupport.JsonBody;
import cn.liuzhong.testsupport.Receiver;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Receivers that are down, hang, or are there no more. */
@QuarkusTest
class DeliveryTroubleTest extends DeliveryHttpTest {

    @Inject
    GuardedHttp http;

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

    private void change(Map<String, ?> patch) {
        admin().header("If-Match", "*")
                .body(patch)
                .patch("/webhooks/" + webhook)
                .then()
                .statusCode(200);
    }

    private String error() {
        return dispatches("").get(0).path("lastError").asText();
    }
}
