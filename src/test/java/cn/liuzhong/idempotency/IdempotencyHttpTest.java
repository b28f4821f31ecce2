package cn.liuzhong.idempotency;

import static cn.liuzhong.testsupport.JsonField.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.liuzhong.testsupport.AtOnce;
import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.ListFixture;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A POST with an {@code Idempotency-Key} is done once, however often it is sent. */
@QuarkusTest
class IdempotencyHttpTest extends HttpTest {

    @Test
    void asked_again_it_answers_what_it_answered_and_does_nothing() {
        Response first = register("admin", "k-1", "{\"name\":\"丰门街道\",\"active\":true}");
        first.then().statusCode(201);
        assertThat(first.header("Idempotency-Replayed")).isNull();
        admin().header("If-Match", "*")
                .body("{\"name\":\"改名街道\"}")
                .patch("/units/" + first.path("id"))
                .then()
                .statusCode(200);

        Response again = register("admin", "k-1", "{ \"active\": true, \"name\": \"丰门街道\" }");

        again.then().statusCode(201).header("Idempotency-Replayed", "true");
        assertThat(again.asString()).isEqualTo(first.asString());
        for (String header : List.of("Location", "ETag", "Content-Type")) {
            assertThat(again.header(header)).as(header).isEqualTo(first.header(header));
        }
        units(1);
    }

    @Test
    void a_key_stands_for_one_request() {
        String unit = register("admin", "k-1", "{\"name\":\"甲\"}").path("id");

        register("admin", "k-1", "{\"name\":\"乙\"}")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body(json("code", equalTo("idempotency-key-reused")));
        keyed("admin", "k-1").body("{\"name\":\"甲\"}").post("/groups").then().statusCode(422);
        units(1);

        String project = ListFixture.project("项目", unit);
        String other = ListFixture.project("另一项目", unit);
        String body = "{\"name\":\"节点\",\"dueOn\":\"2020-12-15\"}";
        keyed("office1", "k-2")
                .body(body)
                .post("/projects/" + project + "/milestones")
                .then()
                .statusCode(201);
        keyed("office1", "k-2")
                .body(body)
                .post("/projects/" + other + "/milestones")
                .then()
                .statusCode(422);
    }

    @RepeatedTest(3)
    void of_two_at_once_one_works_and_both_get_its_answer() throws Exception {
        List<Response> answers = AtOnce.all(
                () -> register("admin", "k-1", "{\"name\":\"丰门街道\"}"),
                () -> register("admin", "k-1", "{\"name\":\"丰门街道\"}"));

        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers.get(0).asString()).isEqualTo(answers.get(1).asString());
        assertThat(answers)
                .extracting(answer -> answer.header("Idempotency-Replayed"))
                .containsExactlyInAnyOrder(null, "true");
        units(1);
    }

    @Test
    void accounts_do_not_see_each_others_keys() {
        String unit = ListFixture.unit("丰门街道");
        for (String account : List.of("office1", "office2")) {
            keyed(account, "k-1")
                    .body(Map.of("name", account, "unitId", unit))
                    .post("/projects")
                    .then()
                    .statusCode(201)
                    .body(json("name", equalTo(account)));
        }
    }

    @Test
    void what_failed_is_not_remembered() {
        String unit = register("admin", "k-0", "{\"name\":\"甲\"}").path("id");

        register("admin", "k-1", "{\"name\":\"\"}").then().statusCode(400);
        register("admin", "k-1", "{\"name\":\"甲\"}").then().statusCode(409);
        admin().header("If-Match", "*")
                .body("{\"name\":\"乙\"}")
                .patch("/units/" + unit)
                .then()
                .statusCode(200);
        register("admin", "k-1", "{\"name\":\"甲\"}").then().statusCode(201);
    }

    @Test
    void an_action_and_what_it_has_seen_belong_together() {
        String project = ListFixture.project("项目", ListFixture.unit("丰门街道"));
        String path = "/milestones/" + ListFixture.milestone(project, "节点", "2020-11-15");
        String seen = etagOf(path);

        Response first =
                keyed("office2", "k-1").header("If-Match", seen).body("{}").post(path + "/completion");
        first.then().statusCode(200);

        keyed("office2", "k-1")
                .header("If-Match", seen)
                .body("{}")
                .post(path + "/completion")
                .then()
                .statusCode(200)
                .header("Idempotency-Replayed", "true")
                .header("ETag", first.header("ETag"));
        office().get(path).then().body(json("steps", hasSize(1)));
        keyed("office2", "k-1")
                .header("If-Match", "*")
                .body("{}")
                .post(path + "/completion")
                .then()
                .statusCode(422);
    }

    @Test
    void a_run_answers_again_that_it_ran() {
        String project = ListFixture.project("项目", ListFixture.unit("丰门街道"));
        ListFixture.milestone(project, "节点", "2020-10-30");
        Map<String, String> run = Map.of("kind", "REMINDER", "period", "2020-11-H1");

        Response first = keyed("office1", "k-1").body(run).post("/supervision/runs");
        first.then().statusCode(201).body(json("units", equalTo(1)));

        Response again = keyed("office1", "k-1").body(run).post("/supervision/runs");
        again.then().statusCode(201).header("Idempotency-Replayed", "true");
        assertThat(again.asString()).isEqualTo(first.asString());
        keyed("office1", "k-2").body(run).post("/supervision/runs").then().statusCode(200);
        office().get("/reminders?total=true").then().body(json("total", equalTo(1)));
    }

    @Test
    void catching_up_keeps_its_own_transactions_and_answers_again() throws Exception {
        String project = ListFixture.project("项目", ListFixture.unit("丰门街道"));
        ListFixture.milestone(project, "节点", "2020-10-30");

        clock.set(LocalDate.of(2020, 12, 3));
        List<Response> answers =
                AtOnce.all(() -> keyed("office1", "k-1").post("/supervision/catch-up"), () -> keyed("office1", "k-1")
                        .post("/supervision/catch-up"));

        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        assertThat(answers.get(0).asString())
                .isEqualTo(answers.get(1).asString())
                .contains("2020-11-H2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "schlüssel", "a\tb"})
    void a_key_is_visible_ascii(String key) {
        register("admin", key, "{\"name\":\"甲\"}")
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/Idempotency-Key")));
        units(0);
    }

    @Test
    void a_key_has_at_most_255_characters_and_is_given_once() {
        register("admin", "k".repeat(255), "{\"name\":\"甲\"}").then().statusCode(201);
        register("admin", "k".repeat(256), "{\"name\":\"乙\"}").then().statusCode(400);
        keyed("admin", "k-1")
                .header("Idempotency-Key", "k-2")
                .body("{\"name\":\"乙\"}")
                .post("/units")
                .then()
                .statusCode(400);
    }

    private static Response register(String who, String key, String body) {
        return keyed(who, key).body(body).post("/units");
    }

    private static RequestSpecification keyed(String who, String key) {
        return as(who).header("Idempotency-Key", key);
    }

    private static void units(int expected) {
        office().get("/units?total=true").then().body(json("total", equalTo(expected)));
    }
}
