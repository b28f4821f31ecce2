package cn.liuzhong.account;

import static cn.liuzhong.testsupport.JsonField.json;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.ListFixture;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class UserHttpTest extends HttpTest {

    @Test
    void the_accounts_are_listed_a_page_at_a_time_and_narrowed() {
        admin().get("/users?total=true&limit=2")
                .then()
                .statusCode(200)
                .body(json("total", equalTo(4)))
                .body(json("next", notNullValue()));
        admin().get("/users?role=OFFICE&q=office2&active=true")
                .then()
                .body(json("items.username", contains("office2")));
        String unit = ListFixture.unit("丰门街道");
        open("fengmen", "\"role\":\"UNIT\",\"unitId\":\"" + unit + "\"");
        admin().get("/users?unit=" + unit).then().body(json("items.unit.name", contains("丰门街道")));
    }

    @Test
    void a_change_needs_the_version_and_a_role_its_unit() {
        String unit = ListFixture.unit("丰门街道");
        String id = open("fengmen", "\"role\":\"LEADER\"");

        admin().body("{}").patch("/users/" + id).then().statusCode(428);
        admin().header("If-Match", "\"9\"")
                .body("{}")
                .patch("/users/" + id)
                .then()
                .statusCode(412);
        admin().header("If-Match", "\"0\"")
                .body("{\"role\":\"UNIT\"}")
                .patch("/users/" + id)
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/unitId")));
        admin().header("If-Match", "\"0\"")
                .body("{\"role\":\"UNIT\",\"unitId\":\"" + unit + "\",\"displayName\":\"甲\"}")
                .patch("/users/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body(json("unit.name", equalTo("丰门街道")))
                .body(json("displayName", equalTo("甲")));
        admin().get("/users/" + id).then().statusCode(200).body(json("role", equalTo("UNIT")));
    }

    @ParameterizedTest
    @CsvSource({
        "scheduler, 400",
        "Demo, 400",
        "MIGRATION, 400",
        "sign-in, 400",
        "local, 400",
        "token:export, 400",
        "oidc:li, 400",
        "client:li, 400",
        "subject:li, 400",
        "sql:owner, 400",
        "schedulers, 201"
    })
    void nobody_bears_a_name_that_the_record_gives_to_others(String username, int status) {
        Response answer = admin().body("{\"username\":\"" + username
                        + "\",\"displayName\":\"甲\",\"role\":\"LEADER\",\"password\":\"quite-another\"}")
                .post("/users");

        answer.then().statusCode(status);
        if (status == 400) {
            answer.then().body(json("errors.pointer", contains("/username")));
        }
    }

    @Test
    void its_name_stays_for_the_record_names_it() {
        String id = open("fengmen", "\"role\":\"LEADER\"");

        admin().header("If-Match", "*")
                .body("{\"username\":\"other\"}")
                .patch("/users/" + id)
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"active\":false}", "{\"role\":\"LEADER\"}"})
    void somebody_who_opens_accounts_is_left(String patch) {
        String id = admin().get("/users?role=ADMIN").path("items[0].id");

        admin().header("If-Match", "*")
                .body(patch)
                .patch("/users/" + id)
                .then()
                .statusCode(409)
                .body(json("reason", equalTo("user.last-administrator")));
        admin().get("/users/" + id).then().body(json("active", equalTo(true))).body(json("role", equalTo("ADMIN")));
    }

    @Test
    void a_password_that_cannot_be_taken_opens_no_account() {
        admin().body("{\"username\":\"fengmen-street\",\"displayName\":\"甲\",\"role\":\"LEADER\","
                        + "\"password\":\"fengmen-street\"}")
                .post("/users")
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/password")));
        admin().get("/users?q=fengmen&total=true").then().body(json("total", equalTo(0)));
    }

    @Test
    void accounts_are_the_administrators() {
        String id = open("fengmen", "\"role\":\"LEADER\"");
        for (String other : new String[] {"office1", "leader"}) {
            as(other).get("/users").then().statusCode(403);
            as(other).get("/users/" + id).then().statusCode(403);
            as(other)
                    .header("If-Match", "*")
                    .body("{}")
                    .patch("/users/" + id)
                    .then()
                    .statusCode(403);
            as(other)
                    .header("If-Match", "*")
                    .body("{\"password\":\"quite-another\"}")
                    .post("/users/" + id + "/password")
                    .then()
                    .statusCode(403);
        }
    }

    private static String open(String name, String role) {
        return admin().body("{\"username\":\"" + name + "\",\"displayName\":\"示例\"," + role
                        + ",\"password\":\"quite-another\"}")
                .post("/users")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
