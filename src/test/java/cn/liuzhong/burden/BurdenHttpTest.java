package cn.liuzhong.burden;

import static cn.liuzhong.testsupport.JsonField.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.liuzhong.testsupport.AtOnce;
import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.ListFixture;
import cn.liuzhong.testsupport.ListRows;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What units are asked, live: today is 2020-11-20. */
@QuarkusTest
class BurdenHttpTest extends HttpTest {

    @Inject
    ListRows rows;

    private String unit;
    private String project;

    @BeforeEach
    void aUnitWithAProject() {
        unit = ListFixture.unit("丰门街道");
        String group = ListFixture.entered("/groups", Map.of("name", "第一专项小组"));
        project = ListFixture.entered("/projects", Map.of("name", "中胤鞋研发基地", "unitId", unit, "groupId", group));
        accounts.ofUnit("unit1", UUID.fromString(unit));
        accounts.ofGroup("group1", UUID.fromString(group));
    }

    @Test
    void a_unit_answers_what_it_was_asked_once() {
        String request =
                "/requests/" + ask(unit).then().statusCode(201).extract().path("id");
        String other = ListFixture.unit("双屿街道");
        accounts.ofUnit("unit2", UUID.fromString(other));

        as("unit2").get(request).then().statusCode(404);
        as("group1").get(request).then().statusCode(404);
        as("unit1")
                .header("If-Match", etagOf(request))
                .body(Map.of("answer", "月底前批复"))
                .post(request + "/answer")
                .then()
                .statusCode(200)
                .body(json("status", equalTo("ANSWERED")), json("answeredBy", equalTo("unit1")));
        withdraw(request).then().statusCode(409).body(json("reason", equalTo("life-cycle")));
        as("unit1").get("/requests?status=ANSWERED&unit=" + unit).then().body(json("items", hasSize(1)));
        as("unit2").get("/requests?total=true").then().body(json("total", equalTo(0)));
        office().get("/audit?entity=REQUEST&id=" + request.substring(10)).then().body(json("items", hasSize(2)));
    }

    @Test
    void what_it_refers_to_is_checked() {
        String other = ListFixture.unit("双屿街道");
        ask(other, project, "2020-11-30").then().statusCode(400).body(json("errors[0].pointer", equalTo("/projectId")));
        ask(unit, project, "2020-11-19").then().statusCode(400).body(json("errors[0].pointer", equalTo("/dueOn")));
        String about = ask(unit, project, "2020-11-20")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as("group1").get("/requests/" + about).then().statusCode(200).body(json("project.name", equalTo("中胤鞋研发基地")));
    }

    @Test
    void at_the_limit_further_requests_are_held_back_and_the_rules_letters_are_not() {
        limit(3);
        rows.plan(UUID.fromString(project), 2020, 100);
        ListFixture.milestone(project, "主体施工", "2020-11-10");
        String first = "/requests/" + ask(unit).then().statusCode(201).extract().path("id");
        ask(unit).then().statusCode(201);
        ask(unit)
                .then()
                .statusCode(409)
                .body(json("reason", equalTo("request.burden")), json("detail", containsString("报表 1、人工交办 2")));

        run("REMINDER", "2020-11-H1");
        as("unit1")
                .get("/burden")
                .then()
                .statusCode(200)
                .body(json("items[0].month", equalTo("2020-11")), json("items[0].letters", equalTo(1)))
                .body(json("items[0].reports", equalTo(1)), json("items[0].requests", equalTo(2)))
                .body(json("items[0].total", equalTo(4)), json("items[0].limit", equalTo(3)))
                .body(json("items[0].overLimit", equalTo(true)), json("items[0].heldBack", equalTo(true)));
        withdraw(first).then().statusCode(200);
        ask(unit).then().statusCode(409);
        office().get("/burden")
                .then()
                .body(json("items[0].requests", equalTo(1)), json("items[0].overLimit", equalTo(false)));
    }

    @Test
    void the_most_burdened_unit_is_first_and_a_unit_sees_itself() {
        String other = ListFixture.unit("双屿街道");
        ask(unit).then().statusCode(201);
        ask(other).then().statusCode(201);
        ask(other).then().statusCode(201);

        office().get("/burden?month=2020-11&total=true")
                .then()
                .body(json("items.unit.name", contains("双屿街道", "丰门街道")), json("total", equalTo(2)));
        String next = office().get("/burden?limit=1").then().extract().path("next");
        office().get("/burden?limit=1&cursor=" + next).then().body(json("items.unit.name", contains("丰门街道")));
        as("unit1").get("/burden").then().body(json("items.unit.name", contains("丰门街道")));
        as("group1").get("/burden").then().body(json("items.unit.name", contains("丰门街道")));
        office().get("/burden?month=2020-10").then().body(json("items", hasSize(0)));
        office().get("/burden?month=2020-13").then().statusCode(400).body(json("errors[0].pointer", equalTo("/month")));
    }

    @Test
    void letters_count_when_they_are_issued_and_interviews_when_they_are_proposed() {
        ListFixture.milestone(project, "主体施工", "2020-09-10");
        run("REMINDER", "2020-09-H2");
        run("REMINDER", "2020-10-H1");
        run("INTERVIEW", "2020-10");

        office().get("/burden?month=2020-11")
                .then()
                .body(
                        json("items[0].letters", equalTo(2)),
                        json("items[0].interviews", equalTo(1)),
                        json("items[0].total", equalTo(3)));
        office().get("/burden?month=2020-10").then().body(json("items", hasSize(0)));
        String letter =
                office().get("/reminders?period=2020-10-H1").then().extract().path("items[0].id");
        office().header("If-Match", "*")
                .body(Map.of("reason", "误发"))
                .post("/reminders/" + letter + "/withdrawal")
                .then()
                .statusCode(200);
        office().get("/burden").then().body(json("items[0].letters", equalTo(1)), json("items[0].total", equalTo(2)));
    }

    private static void run(String kind, String period) {
        office().body(Map.of("kind", kind, "period", period))
                .post("/supervision/runs")
                .then()
                .statusCode(201);
    }

    @RepeatedTest(3)
    void of_two_at_the_same_moment_one_takes_the_last_place() throws Exception {
        limit(2);
        ask(unit).then().statusCode(201);

        List<Response> answers = AtOnce.all(() -> ask(unit), () -> ask(unit), () -> ask(unit));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409, 409);
        office().get("/requests?total=true").then().body(json("total", equalTo(2)));
    }

    private static void limit(int monthly) {
        admin().header("If-Match", "*")
                .body(Map.of("note", "试验", "rules", Map.of("burden", Map.of("monthlyRequests", monthly))))
                .patch("/settings")
                .then()
                .statusCode(200);
    }

    private static Response ask(String unit) {
        return office().body(Map.of("unitId", unit, "title", "补充说明", "text", "请说明用地报批进展", "dueOn", "2020-11-30"))
                .post("/requests");
    }

    private static Response ask(String unit, String project, String dueOn) {
        return office().body(
                        Map.of("unitId", unit, "title", "补充说明", "text", "请说明", "dueOn", dueOn, "projectId", project))
                .post("/requests");
    }

    private static Response withdraw(String request) {
        return office().header("If-Match", etagOf(request))
                .body(Map.of("reason", "重复"))
                .post(request + "/withdrawal");
    }
}
