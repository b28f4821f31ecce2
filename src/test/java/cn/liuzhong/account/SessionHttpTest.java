package cn.liuzhong.account;

import static cn.liuzhong.testsupport.JsonField.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.liuzhong.openapi.AnsweredAsPublished;
import cn.liuzhong.testsupport.Accounts;
import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.ListFixture;
import cn.liuzhong.testsupport.SettableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The console's sign-in. */
@QuarkusTest
class SessionHttpTest extends HttpTest {

    private static final String COOKIE = "liuzhong_session";

    @Test
    void who_signs_in_gets_a_cookie_that_no_script_and_no_other_site_can_use() {
        Response answer = signIn("unit1-of-nobody");
        answer.then().statusCode(401);
        assertThat(answer.detailedCookie(COOKIE)).isNull();

        accounts.ofUnit("unit1", UUID.fromString(ListFixture.unit("丰门街道")));
        answer = signIn("unit1");
        answer.then()
                .statusCode(200)
                .body(json("username", equalTo("unit1")))
                .body(json("role", equalTo("UNIT")))
                .body(json("unit.name", equalTo("丰门街道")))
                .body(json("group", nullValue()))
                .body(json("passwordChangeable", equalTo(true)));
        Cookie cookie = answer.detailedCookie(COOKIE);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Strict");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getMaxAge()).isEqualTo(12 * 60 * 60);
        assertThat(cookie.isSecured()).isFalse();

        with(cookie.getValue()).get("/me").then().statusCode(200).body(equalTo(answer.asString()));
    }

    @Test
    void after_signing_out_the_cookie_is_worth_nothing() {
        String secret = secretOf("office1");
        String other = secretOf("office1");
        assertThat(other).isNotEqualTo(secret);

        Response out = with(secret).delete("/session");

        out.then().statusCode(204);
        assertThat(out.detailedCookie(COOKIE).getMaxAge()).isZero();
        with(secret).get("/me").then().statusCode(401);
        with(other).get("/me").then().statusCode(200);
    }

    @Test
    void a_cookie_that_is_over_is_taken_back_and_in_nobodys_way() {
        String secret = secretOf("office1");
        with(secret).delete("/session").then().statusCode(204);

        Response refused = with(secret).get("/me");
        refused.then().statusCode(401);
        assertThat(refused.detailedCookie(COOKIE).getMaxAge()).isZero();
        Response again =
                with(secret).body(credentials("office1", Accounts.PASSWORD)).post("/session");
        again.then().statusCode(200).body(json("username", equalTo("office1")));
        with(again.cookie(COOKIE)).get("/me").then().statusCode(200);
    }

    @Test
    void signing_out_is_open_to_everybody_and_always_takes_the_cookie_back() {
        String secret = secretOf("office1");
        with(secret).delete("/session").then().statusCode(204);

        for (RequestSpecification nobody : List.of(
                with(secret),
                with("never-was-one"),
                given().basePath("/api/v1"),
                with("never-was-one").header("Authorization", "Bearer lz_never-was-one"))) {
            Response out = nobody.filter(new AnsweredAsPublished()).delete("/session");
            out.then().statusCode(204);
            assertThat(out.detailedCookie(COOKIE).getMaxAge()).isZero();
        }
    }

    @Test
    void another_sites_page_signs_nobody_out() {
        String secret = secretOf("office1");

        with(secret)
                .filter(new AnsweredAsPublished())
                .header("Sec-Fetch-Site", "cross-site")
                .delete("/session")
                .then()
                .statusCode(403)
                .body(json("code", equalTo("cross-site")));
        with(secret).get("/me").then().statusCode(200);
    }

    @Test
    void signing_out_is_the_doing_of_whose_session_it_was() {
        String secret = secretOf("office1");
        String id = admin().get("/users?q=office1").path("items[0].id");
        with(secret).delete("/session").then().statusCode(204);

        admin().get("/audit?entity=ACCOUNT&id=" + id)
                .then()
                .body("items.findAll { it.part == 'sign_in_session' }.account", contains("office1", "office1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic b2ZmaWNlMTp3cm9uZw==", "Bearer lz_never-was-one", "Bearer whatever", "Basic !"})
    void a_header_that_is_wrong_does_not_hinder_who_signs_in_by_name(String authorization) {
        given().basePath("/api/v1")
                .contentType(ContentType.JSON)
                .header("Authorization", authorization)
                .body(credentials("office1", Accounts.PASSWORD))
                .post("/session")
                .then()
                .statusCode(200);
    }

    @Test
    void a_wrong_password_leaves_the_session_that_there_is() {
        String secret = secretOf("office1");

        Response answer = with(secret).body(credentials("office2", "wrong")).post("/session");

        answer.then().statusCode(401);
        assertThat(answer.detailedCookie(COOKIE)).isNull();
        with(secret).get("/me").then().statusCode(200);
    }

    @Test
    void signing_in_never_takes_over_a_session_that_was_brought_along() {
        String planted = secretOf("leader");

        Response answer =
                with(planted).body(credentials("office1", Accounts.PASSWORD)).post("/session");

        answer.then().statusCode(200).body(json("username", equalTo("office1")));
        assertThat(answer.cookie(COOKIE)).isNotEqualTo(planted);
        with(planted).get("/me").then().body(json("username", equalTo("leader")));
    }

    @Test
    void it_is_over_after_half_a_day() {
        String secret = secretOf("office1");

        clock.set(SettableClock.START.plusDays(1));

        with(secret).get("/me").then().statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Origin, https://evil.example",
        "Origin, null"
    })
    void another_sites_page_changes_nothing_with_it(String header, String value) {
        String secret = secretOf("admin");
        String body = "{\"name\":\"丰门街道\"}";

        with(secret)
                .header(header, value)
                .body(body)
                .post("/units")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body(json("code", equalTo("cross-site")));
        given().basePath("/api/v1")
                .contentType(ContentType.JSON)
                .header(header, value)
                .body(credentials("office1", Accounts.PASSWORD))
                .post("/session")
                .then()
                .statusCode(403);
        with(secret).get("/units?total=true").then().body(json("total", equalTo(0)));
        with(secret)
                .header("Sec-Fetch-Site", "same-origin")
                .body(body)
                .post("/units")
                .then()
                .statusCode(201);
    }

    @Test
    void a_new_password_ends_all_sessions_but_the_one_that_gave_it() {
        String here = secretOf("office1");
        String elsewhere = secretOf("office1");
        String another = secretOf("office2");

        with(here)
                .body("{\"current\":\"" + Accounts.PASSWORD + "\",\"password\":\"quite-another\"}")
                .put("/me/password")
                .then()
                .statusCode(200)
                .body(json("username", equalTo("office1")));

        with(here).get("/me").then().statusCode(200);
        with(elsewhere).get("/me").then().statusCode(401);
        with(another).get("/me").then().statusCode(200);
        signIn("office1").then().statusCode(401);
    }

    @Test
    void a_wrong_current_password_is_named_and_counts_like_one_at_the_sign_in() {
        String secret = secretOf("office1");
        String wrong = "{\"current\":\"not-it-at-all\",\"password\":\"quite-another\"}";
        for (int mistake = 0; mistake < 5; mistake++) {
            with(secret)
                    .body(wrong)
                    .put("/me/password")
                    .then()
                    .statusCode(400)
                    .body(json("errors[0].pointer", equalTo("/current")));
        }

        with(secret).body(wrong).put("/me/password").then().statusCode(429);
        with(secret).get("/me").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"short", "密密密密密密密密密密密密密密密密密密密密密密密密密"})
    void a_password_that_cannot_be_taken_is_named(String password) {
        with(secretOf("office1"))
                .body("{\"current\":\"" + Accounts.PASSWORD + "\",\"password\":\"" + password + "\"}")
                .put("/me/password")
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/password")));
    }

    @Test
    void switching_an_account_off_ends_its_sessions_and_a_new_role_counts_at_once() {
        String secret = secretOf("office2");
        String id = admin().get("/users?q=office2").path("items[0].id");

        change(id, "{\"role\":\"LEADER\"}");
        with(secret).get("/me").then().body(json("role", equalTo("LEADER")));
        change(id, "{\"active\":false}");
        with(secret).get("/me").then().statusCode(401);
        change(id, "{\"active\":true}");
        with(secret).get("/me").then().statusCode(401);
    }

    @Test
    void only_the_hash_of_a_cookie_is_kept() {
        String secret = secretOf("office1");

        with(Secret.hash(secret)).get("/me").then().statusCode(401);
        with("").get("/me").then().statusCode(401);
    }

    private static void change(String id, String patch) {
        admin().header("If-Match", "*").body(patch).patch("/users/" + id).then().statusCode(200);
    }

    private static String secretOf(String name) {
        return signIn(name).then().statusCode(200).extract().cookie(COOKIE);
    }

    private static Response signIn(String name) {
        return given().basePath("/api/v1")
                .contentType(ContentType.JSON)
                .body(credentials(name, Accounts.PASSWORD))
                .post("/session");
    }

    private static String credentials(String name, String password) {
        return "{\"username\":\"" + name + "\",\"password\":\"" + password + "\"}";
    }

    private static RequestSpecification with(String secret) {
        return given().basePath("/api/v1").contentType(ContentType.JSON).cookie(COOKIE, secret);
    }
}
