package cn.liuzhong.notification;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.JsonBody;
import cn.liuzhong.testsupport.ListFixture;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WebhookHttpTest extends HttpTest {

    private static final String URL = "https://[2606:4700:ffff::1]/hooks";
    private static final int SECRET_BYTES = 32;

    @Inject
    WebhookRepository webhooks;

    @Test
    void the_secret_is_shown_once_and_neither_read_nor_recorded() {
        JsonNode made = JsonBody.of(add(Map.of("url", URL + "?key=QUERYKEY", "events", List.of("reminder.issued"))));
        String secret = made.path("secret").asText();
        String path = "/webhooks/" + made.path("id").asText();

        assertThat(secret).startsWith("whsec_");
        assertThat(Base64.getDecoder().decode(secret.substring("whsec_".length())))
                .hasSize(SECRET_BYTES);
        String rotated = JsonBody.of(admin().header("If-Match", etagOf(path)).post(path + "/secret-rotation"))
                .path("secret")
                .asText();
        assertThat(rotated).startsWith("whsec_").isNotEqualTo(secret);
        for (String shown : List.of(
                admin().get(path).asString(),
                office().get("/webhooks").asString(),
                admin().get("/audit?entity=WEBHOOK&id=" + made.path("id").asText())
                        .asString())) {
            assertThat(shown).contains("hooks").doesNotContain(secret, rotated, "QUERYKEY");
        }
    }

    @Test
    void addresses_inside_and_malformed_ones_are_refused_and_named() {
        for (String url : List.of(
                "http://127.0.0.1:8080/hooks",
                "http://localhost/hooks",
                "http://2130706433/hooks",
                "http://10.1.2.3/hooks",
                "http://169.254.169.254/latest/meta-data",
                "http://[::1]/hooks",
                "http://[::ffff:192.168.0.1]/hooks",
                "ftp://[2606:4700:ffff::1]/hooks",
                "https://user:secret@[2606:4700:ffff::1]/hooks",
                "no address")) {
            Response refused = add(Map.of("url", url, "events", List.of("reminder.issued")));
            assertThat(refused.statusCode()).as(url).isEqualTo(400);
            assertThat(JsonBody.of(refused).at("/errors/0/pointer").asText()).isEqualTo("/url");
        }
        String path = "/webhooks/" + JsonBody.id(add(Map.of("url", URL, "events", List.of("reminder.issued"))));
        assertThat(patch(path, Map.of("url", "http://192.168.1.1/")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void unknown_events_and_units_and_secrets_of_ones_own_are_refused() {
        assertThat(pointer(Map.of("url", URL, "events", List.of("reminder.issued", "reminder.isued"))))
                .isEqualTo("/events/1");
        assertThat(pointer(Map.of("url", URL, "events", List.of("run.failed"), "secret", "mine")))
                .isEqualTo("/secret");
        assertThat(pointer(Map.of(
                        "url", URL, "events", List.of("run.failed"), "unitId", "00000000-0000-7000-8000-000000000000")))
                .isEqualTo("/unitId");
    }

    @Test
    void a_robot_brings_its_vendors_secret_which_is_never_shown() {
        String unit = ListFixture.unit("丰门街道");
        JsonNode robot = JsonBody.of(add(Map.of(
                "url",
                URL + "?access_token=TOKEN",
                "events",
                List.of("reminder.issued"),
                "kind",
                "DINGTALK",
                "unitId",
                unit,
                "secret",
                "SECvendor")));
        String path = "/webhooks/" + robot.path("id").asText();

        assertThat(robot.path("secret").isNull()).isTrue();
        assertThat(admin().get(path).asString()).contains("?***", "丰门街道").doesNotContain("TOKEN", "SECvendor");
        assertThat(admin().header("If-Match", "*")
                        .post(path + "/secret-rotation")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void a_robots_secret_is_put_right_and_neither_shown_nor_recorded() {
        String robot = JsonBody.id(add(Map.of(
                "url",
                URL + "?access_token=T",
                "events",
                List.of("reminder.issued"),
                "kind",
                "DINGTALK",
                "secret",
                " ")));
        String path = "/webhooks/" + robot;
        assertThat(secretOf(robot)).isNull();

        assertThat(patch(path, Map.of("secret", "SECanother")).statusCode()).isEqualTo(200);
        assertThat(secretOf(robot)).isEqualTo("SECanother");
        assertThat(patch(path, Map.of("active", false)).asString()).doesNotContain("SECanother");
        assertThat(secretOf(robot)).as("what is not stated stays").isEqualTo("SECanother");
        assertThat(admin().get("/audit?entity=WEBHOOK&id=" + robot).asString()).doesNotContain("SECanother");
        assertThat(admin().header("If-Match", "*")
                        .body("{\"secret\":null}")
                        .patch(path)
                        .statusCode())
                .isEqualTo(200);
        assertThat(secretOf(robot)).isNull();

        String standard = JsonBody.id(add(Map.of("url", URL, "events", List.of("reminder.issued"))));
        assertThat(JsonBody.of(patch("/webhooks/" + standard, Map.of("secret", "mine")))
                        .at("/errors/0/pointer")
                        .asText())
                .isEqualTo("/secret");
    }

    @Test
    void the_shown_address_may_be_sent_back_and_a_change_needs_the_version() {
        String path =
                "/webhooks/" + JsonBody.id(add(Map.of("url", URL + "?key=1", "events", List.of("reminder.issued"))));
        String tag = etagOf(path);

        Response changed = admin().header("If-Match", tag)
                .body(Map.of("url", URL + "?***", "events", List.of("run.failed"), "active", false))
                .patch(path);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(JsonBody.of(changed).path("active").asBoolean()).isFalse();
        assertThat(JsonBody.of(changed).path("url").asText()).isEqualTo(URL + "?***");
        assertThat(admin().header("If-Match", tag)
                        .body(Map.of("active", true))
                        .patch(path)
                        .statusCode())
                .isEqualTo(412);
    }

    private String secretOf(String id) {
        return QuarkusTransaction.requiringNew().call(() -> webhooks.require(UUID.fromString(id)).secret);
    }

    private Response add(Map<String, ?> body) {
        return admin().body(body).post("/webhooks");
    }

    private String pointer(Map<String, ?> body) {
        return JsonBody.of(add(body)).at("/errors/0/pointer").asText();
    }

    private static Response patch(String path, Map<String, ?> body) {
        return admin().header("If-Match", "*").body(body).patch(path);
    }
}
