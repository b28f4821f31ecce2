package cn.liuzhong.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.liuzhong.testsupport.AtOnce;
import cn.liuzhong.testsupport.JsonBody;
import cn.liuzhong.testsupport.Receiver;
import com.fasterxml.jackson.databind.JsonNode;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import io.cloudevents.CloudEvent;
import io.cloudevents.jackson.JsonFormat;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** What is in the outbox gets to receivers on this machine, whatever they do. */
@QuarkusTest
class DeliveryTest extends DeliveryHttpTest {

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

    private boolean fannedOut() {
        told.fanOut();
        return true;
    }

    private boolean sent() {
        told.send();
        return true;
    }

    private static void verify(String secret, Receiver.Call call) throws WebhookVerificationException {
        Map<String, List<String>> headers = new HashMap<>();
        call.headers().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        new com.standardwebhooks.Webhook(secret).verify(call.body(), headers);
    }
}
