package cn.liuzhong.account;

import static cn.liuzhong.testsupport.JsonField.json;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.SettableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Machines that sign in. */
@QuarkusTest
class TokenHttpTest extends HttpTest {

    @Test
    void a_token_is_shown_once_and_reads_as_its_role() {
        Response made = make("export", "LEADER", "2020-11-30");
        made.then().statusCode(201).body(json("token", startsWith("lz_")));
        String id = made.path("id");

        with(made.path("token"))
                .get("/me")
                .then()
                .statusCode(200)
                .body(json("username", equalTo("token:export")))
                .body(json("role", equalTo("LEADER")))
                .body(json("passwordChangeable", equalTo(false)));
        with(made.path("token")).body("{\"name\":\"x\"}").post("/units").then().statusCode(403);
        Response shown = admin().get("/tokens/" + id);
        shown.then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body(json("lastUsedOn", equalTo("2020-11-20")))
                .body(json("madeBy", equalTo("admin")))
                .body(json("revokedAt", nullValue()));
        assertThat(shown.asString() + admin().get("/tokens").asString())
                .doesNotContain(made.<String>path("token").substring(3));
    }

    @Test
    void it_ends_with_its_last_day() {
        String token = make("export", "LEADER", "2020-11-21").path("token");

        clock.set(SettableClock.START.plusDays(1));
        with(token).get("/me").then().statusCode(200);
        clock.set(SettableClock.START.plusDays(2));
        with(token).get("/me").then().statusCode(401);
    }

    @Test
    void it_is_revoked_once_and_at_once() {
        Response made = make("export", "ADMIN", "2020-11-30");
        String revocation = "/tokens/" + made.path("id") + "/revocation";

        admin().post(revocation).then().statusCode(428);
        admin().header("If-Match", "\"7\"").post(revocation).then().statusCode(412);
        admin().header("If-Match", "\"0\"").post(revocation).then().statusCode(200);
        with(made.path("token")).get("/me").then().statusCode(401);
        admin().header("If-Match", "*")
                .post(revocation)
                .then()
                .statusCode(409)
                .body(json("reason", equalTo("token.revoked")));
    }

    @Test
    void it_is_worth_no_more_than_its_maker() {
        String second = admin().body(
                        """
                {"username":"admin2","displayName":"乙","role":"ADMIN","password":"quite-another"}""")
                .post("/users")
                .path("id");
        String token = given().basePath("/api/v1")
                .contentType(ContentType.JSON)
                .auth()
                .preemptive()
                .basic("admin2", "quite-another")
                .body(body("export", "ADMIN", "2020-11-30"))
                .post("/tokens")
                .path("token");
        with(token).get("/users").then().statusCode(200);

        change(second, "{\"role\":\"LEADER\"}");
        with(token).get("/me").then().statusCode(401);
        change(second, "{\"role\":\"ADMIN\"}");
        with(token).get("/me").then().statusCode(200);
        change(second, "{\"active\":false}");
        with(token).get("/me").then().statusCode(401);
    }

    @Test
    void a_token_makes_no_tokens_and_has_no_password() {
        String token = make("export", "ADMIN", "2020-11-30").path("token");

        with(token)
                .body(body("other", "LEADER", "2020-11-30"))
                .post("/tokens")
                .then()
                .statusCode(409)
                .body(json("reason", equalTo("token.made-by-token")));
        with(token)
                .body("{\"current\":\"whatever-it-is\",\"password\":\"quite-another\"}")
                .put("/me/password")
                .then()
                .statusCode(409)
                .body(json("reason", equalTo("user.not-local")));
    }

    @Test
    void the_first_use_of_a_day_is_the_tokens_own_doing() {
        Response made = make("export", "LEADER", "2020-11-30");
        with(made.path("token")).get("/me").then().statusCode(200);
        clock.set(SettableClock.START.plusDays(1));
        with(made.path("token")).get("/me").then().statusCode(200);

        admin().get("/audit?entity=TOKEN&id=" + made.path("id"))
                .then()
                .body(json("items.account", contains("token:export", "token:export", "admin")))
                .body(json("items[0].changes.field", contains("lastUsedOn")))
                .body(json("items[0].requestId", notNullValue()));
    }

    @Test
    void a_token_keeps_no_accounts_which_would_outlive_it() {
        String token = make("export", "ADMIN", "2020-11-30").path("token");
        String office = admin().get("/users?q=office2").path("items[0].id");

        refusedToToken(with(token)
                .body(
                        """
                {"username":"another","displayName":"乙","role":"ADMIN","password":"quite-another"}""")
                .post("/users"));
        refusedToToken(with(token)
                .header("If-Match", "*")
                .body("{\"password\":\"quite-another\"}")
                .post("/users/" + office + "/password"));
        refusedToToken(
                with(token).header("If-Match", "*").body("{\"role\":\"ADMIN\"}").patch("/users/" + office));

        admin().get("/users?total=true").then().body(json("total", equalTo(4)));
        as("office2").get("/me").then().statusCode(200).body(json("role", equalTo("OFFICE")));
        with(token).get("/users/" + office).then().statusCode(200);
    }

    private static void refusedToToken(Response answer) {
        answer.then().statusCode(409).body(json("reason", equalTo("user.kept-by-token")));
    }

    @ParameterizedTest
    @CsvSource({"OFFICE", "GROUP", "UNIT"})
    void no_token_acts_for_somebody(String role) {
        make("export", role, "2020-11-30")
                .then()
                .statusCode(409)
                .body(json("reason", equalTo("token.wider-than-maker")));
    }

    @ParameterizedTest
    @CsvSource({"2020-11-19, 400", "2020-11-20, 201", "2021-11-21, 201", "2021-11-22, 400"})
    void it_ends_within_a_year(String expiresOn, int status) {
        make("export", "LEADER", expiresOn).then().statusCode(status);
    }

    @Test
    void two_of_one_name_are_one_too_many() {
        make("export", "LEADER", "2020-11-30").then().statusCode(201);
        make("export", "LEADER", "2020-11-30").then().statusCode(409);
        admin().get("/tokens?total=true").then().body(json("total", equalTo(1)));
    }

    @Test
    void what_is_no_token_is_not_taken_for_one() {
        with("lz_").get("/me").then().statusCode(401);
        with("lz_" + "A".repeat(43)).get("/me").then().statusCode(401);
        with("eyJhbGciOiJub25lIn0.e30.").get("/me").then().statusCode(401);
        office().get("/tokens").then().statusCode(403);
    }

    private static void change(String id, String patch) {
        admin().header("If-Match", "*").body(patch).patch("/users/" + id).then().statusCode(200);
    }

    private static Response make(String name, String role, String expiresOn) {
        return admin().body(body(name, role, expiresOn)).post("/tokens");
    }

    private static String body(String name, String role, String expiresOn) {
        return "{\"name\":\"%s\",\"role\":\"%s\",\"expiresOn\":\"%s\"}".formatted(name, role, expiresOn);
    }

    private static RequestSpecification with(String token) {
        return given().basePath("/api/v1").contentType(ContentType.JSON).header("Authorization", "Bearer " + token);
    }
}
