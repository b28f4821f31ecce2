package cn.liuzhong.ratelimit;

import static cn.liuzhong.testsupport.JsonField.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import cn.liuzhong.testsupport.Accounts;
import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.SettableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How often an account may ask, and which other origins' pages may. The clock stands still until it is set. */
@QuarkusTest
@TestProfile(RateLimitHttpTest.Strict.class)
class RateLimitHttpTest extends HttpTest {

    private static final String FRIEND = "https://console.example";

    public static class Strict implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "liuzhong.rate-limit.requests-per-minute", "3",
                    "quarkus.http.cors.enabled", "true",
                    "quarkus.http.cors.origins", FRIEND);
        }
    }

    @Test
    void who_asks_too_often_waits_and_the_others_do_not() {
        clock.set(SettableClock.START.plusDays(1));
        for (int left = 2; left >= 0; left--) {
            office().get("/units")
                    .then()
                    .statusCode(200)
                    .header("RateLimit-Policy", "\"default\";q=3;w=60")
                    .header("RateLimit", matchesPattern("\"default\";r=" + left + ";t=\\d+"));
        }

        office().header("Accept-Language", "en")
                .get("/units")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", "20")
                .header("RateLimit", "\"default\";r=0;t=60")
                .body(json("code", equalTo("rate-limited")))
                .body(json("title", equalTo("Too many requests")));
        as("office2").get("/units").then().statusCode(200);
        RestAssured.get("/q/health").then().statusCode(200).header("RateLimit", nullValue());

        clock.set(SettableClock.START.plusDays(2));
        office().get("/units").then().statusCode(200);
    }

    @Test
    void whoever_is_nobody_yet_may_sign_in() {
        clock.set(SettableClock.START.plusDays(3));
        for (int i = 0; i < 5; i++) {
            RestAssured.given()
                    .basePath("/api/v1")
                    .contentType(ContentType.JSON)
                    .body(Map.of("username", "office1", "password", Accounts.PASSWORD))
                    .post("/session")
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void who_cannot_be_known_is_not_counted() {
        for (int i = 0; i < 4; i++) {
            RestAssured.given()
                    .basePath("/api/v1")
                    .cookie("liuzhong_session", "long-over")
                    .get("/units")
                    .then()
                    .statusCode(401)
                    .header("RateLimit", nullValue());
        }
    }

    @Test
    void a_cookie_that_is_over_does_not_keep_anybody_from_signing_in() {
        clock.set(SettableClock.START.plusDays(5));
        RestAssured.given()
                .basePath("/api/v1")
                .contentType(ContentType.JSON)
                .cookie("liuzhong_session", "long-over")
                .body(Map.of("username", "office1", "password", Accounts.PASSWORD))
                .post("/session")
                .then()
                .statusCode(200);
    }

    @Test
    void a_page_of_an_origin_that_is_named_may_ask_and_read_the_headers() {
        var answer = as("leader").header("Origin", FRIEND).get("/units");

        answer.then().statusCode(200).header("access-control-allow-origin", FRIEND);
        assertThat(answer.header("access-control-expose-headers"))
                .contains("ETag", "Link", "Location", "RateLimit", "Retry-After", "Idempotency-Replayed");
        RestAssured.given()
                .header("Origin", FRIEND)
                .header("Access-Control-Request-Method", "PATCH")
                .header("Access-Control-Request-Headers", "if-match,content-type")
                .options("/api/v1/units")
                .then()
                .statusCode(200)
                .header("access-control-allow-origin", FRIEND);
    }

    @Test
    void a_page_of_another_origin_may_not() {
        // Refused before any operation is asked, with no problem in the body: the contract is not looked at.
        as("leader")
                .noFilters()
                .header("Origin", "https://elsewhere.example")
                .get("/units")
                .then()
                .statusCode(403)
                .header("access-control-allow-origin", nullValue());
    }
}
