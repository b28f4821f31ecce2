package cn.liuzhong.notification;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.JsonBody;
import cn.liuzhong.testsupport.Receiver;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A receiver that was away for days is back. */
@QuarkusTest
class WebhookRedeliveryTest extends HttpTest {

    @Inject
    Told told;

    @Inject
    ReceiverGuard guard;

    private final Receiver receiver = new Receiver();
    private String webhook;

    @BeforeEach
    void somebodyIsAway() {
        QuarkusMock.installMockForInstance(new ReceiverGuard(new NameLookup(), true), guard);
        receiver.behaves(exchange -> Receiver.answer(exchange, 503));
        webhook = JsonBody.id(admin().body(Map.of("url", receiver.url(), "events", List.of("run.failed")))
                .post("/webhooks"));
        told.office("一", "二", "三");
        deliver();
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void all_that_died_is_sent_again_in_its_order_before_what_came_since_and_once() {
        for (int half = 0; half < 7; half++) {
            clock.set(clock.now().plus(Duration.ofHours(12)));
            deliver();
        }
        List<String> dead = ids("?status=DEAD&webhook=" + webhook);
        assertThat(dead).hasSize(3);
        assertThat(redeliver().statusCode()).as("while it is switched off").isEqualTo(409);
        change(Map.of("active", true));
        told.office("四");
        told.fanOut();

        assertThat(JsonBody.of(redeliver()).toString()).isEqualTo("{\"count\":3,\"left\":0}");
        assertThat(JsonBody.of(redeliver()).path("count").asInt(-1)).isZero();
        receiver.behaves(exchange -> Receiver.answer(exchange, 204));
        int before = receiver.calls().size();
        deliver();

        List<Receiver.Call> calls =
                receiver.calls().subList(before, receiver.calls().size());
        assertThat(calls)
                .extracting(call -> call.body().replaceAll("(?s).*\"reason\":\"(.)\".*", "$1"))
                .containsExactly("一", "二", "三", "四");
        assertThat(calls.subList(0, 3)).extracting(Receiver.Call::id).containsExactlyInAnyOrderElementsOf(dead);
        assertThat(ids("?status=SENT")).hasSize(4);
    }

    @Test
    void one_message_is_not_sent_again_while_its_webhook_is_switched_off_either() {
        receiver.behaves(exchange -> Receiver.answer(exchange, 410));
        clock.set(clock.now().plus(Duration.ofHours(1)));
        deliver();
        String dead = ids("?status=DEAD").get(0);

        for (String again : List.of("/retry", "/redelivery")) {
            Response refused = office().header("If-Match", "*").post("/dispatches/" + dead + again);
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(JsonBody.of(refused).path("reason").asText()).isEqualTo("webhook.switched-off");
        }
        assertThat(ids("?status=DEAD")).hasSize(3);

        change(Map.of("active", true));
        assertThat(office().header("If-Match", "*")
                        .post("/dispatches/" + dead + "/retry")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void with_another_address_the_days_of_failure_begin_anew() {
        assertThat(failingSince().isNull()).isFalse();
        change(Map.of("events", List.of("run.failed", "run.missed")));
        assertThat(failingSince().isNull()).as("it is where it was").isFalse();

        change(Map.of("url", receiver.url() + "/moved"));

        assertThat(failingSince().isNull()).isTrue();
    }

    private void deliver() {
        told.fanOut();
        told.send();
    }

    private JsonNode failingSince() {
        return JsonBody.of(office().get("/webhooks/" + webhook)).path("failingSince");
    }

    private void change(Map<String, ?> patch) {
        admin().header("If-Match", "*")
                .body(patch)
                .patch("/webhooks/" + webhook)
                .then()
                .statusCode(200);
    }

    private Response redeliver() {
        return office().header("If-Match", etagOf("/webhooks/" + webhook)).post("/webhooks/" + webhook + "/redelivery");
    }

    private static List<String> ids(String query) {
        return StreamSupport.stream(
                        JsonBody.of(office().get("/dispatches" + query))
                                .path("items")
                                .spliterator(),
                        false)
                .map(dispatch -> dispatch.path("id").asText())
                .toList();
    }
}
