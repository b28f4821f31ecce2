package cn.liuzhong.factor;

import static cn.liuzhong.testsupport.JsonField.json;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.ListFixture;
import cn.liuzhong.testsupport.ListRows;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a project needs, live: today is 2020-11-20. */
@QuarkusTest
class FactorHttpTest extends HttpTest {

    @Inject
    ListRows rows;

    private String unit;
    private String group;
    private String project;

    @BeforeEach
    void aProjectOfAUnitAndAGroup() {
        unit = ListFixture.unit("丰门街道");
        group = ListFixture.entered("/groups", Map.of("name", "第一专项小组"));
        project = ListFixture.entered("/projects", Map.of("name", "中胤鞋研发基地", "unitId", unit, "groupId", group));
        accounts.ofUnit("unit1", UUID.fromString(unit));
        accounts.ofGroup("group1", UUID.fromString(group));
    }

    @Test
    void a_need_is_promised_provided_and_taken_back_and_every_step_stays() {
        String need = "/factors/" + need(as("unit1"), project, "LAND", "2020-11-15");
        as("group1")
                .header("If-Match", etagOf(need))
                .body(Map.of("by", "2020-11-30", "note", "月底前下达"))
                .post(need + "/promise")
                .then()
                .statusCode(200)
                .body(
                        json("state", equalTo("PROMISED")),
                        json("promisedBy", equalTo("2020-11-30")),
                        json("lateDays", equalTo(5)));
        provide(need, "2020-11-21").then().statusCode(400).body(json("errors[0].pointer", equalTo("/providedOn")));
        provide(need, "2020-11-18")
                .then()
                .statusCode(200)
                .body(json("state", equalTo("PROVIDED")), json("lateDays", equalTo(0)));
        provide(need, "2020-11-18").then().statusCode(409).body(json("reason", equalTo("life-cycle")));
        office().header("If-Match", etagOf(need))
                .body(Map.of("note", "批复被撤回"))
                .post(need + "/reopening")
                .then()
                .statusCode(200)
                .body(
                        json("state", equalTo("NEEDED")),
                        json("providedOn", nullValue()),
                        json("promisedBy", nullValue()));
        office().header("If-Match", etagOf(need))
                .body(Map.of("note", "方案调整"))
                .post(need + "/dropping")
                .then()
                .statusCode(200);
        office().get(need)
                .then()
                .body(json("steps.action", contains("DROP", "REOPEN", "PROVIDE", "PROMISE")))
                .body(json("steps.on", contains(null, null, "2020-11-18", "2020-11-30")));
        as("unit1")
                .get("/audit?entity=PROJECT&id=" + project)
                .then()
                .statusCode(200)
                .body(json("items", hasSize(10)));
    }

    @Test
    void a_promise_is_renewed_and_taken_back() {
        String need = "/factors/" + need(office(), project, "LAND", "2020-11-15");
        for (String day : List.of("2020-11-30", "2020-12-15")) {
            office().header("If-Match", etagOf(need))
                    .body(Map.of("by", day))
                    .post(need + "/promise")
                    .then()
                    .statusCode(200)
                    .body(json("state", equalTo("PROMISED")), json("promisedBy", equalTo(day)));
        }
        office().header("If-Match", etagOf(need))
                .body("{}")
                .post(need + "/reopening")
                .then()
                .statusCode(400);
        office().header("If-Match", etagOf(need))
                .body(Map.of("note", "指标未下达"))
                .post(need + "/reopening")
                .then()
                .statusCode(200)
                .body(json("state", equalTo("NEEDED")), json("promisedBy", nullValue()));
        office().get(need).then().body(json("steps.on", contains(null, "2020-12-15", "2020-11-30")));
    }

    @Test
    void it_is_changed_by_a_patch_and_its_quantity_has_a_measure() {
        String need = "/factors/" + need(office(), project, "LAND", "2020-11-15");
        office().header("If-Match", etagOf(need))
                .body(Map.of("quantity", 120, "measure", "亩", "providerUnitId", unit))
                .patch(need)
                .then()
                .statusCode(200)
                .body(
                        json("measure", equalTo("亩")),
                        json("providerUnit.name", equalTo("丰门街道")),
                        json("factor.name", equalTo("用地")));
        office().header("If-Match", etagOf(need))
                .body("{\"measure\":null}")
                .patch(need)
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/measure")));
        office().body(Map.of("factor", "NO_SUCH", "title", "用地", "neededBy", "2020-11-15"))
                .post("/projects/" + project + "/factors")
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/factor")));
    }

    @Test
    void lists_are_by_the_day_and_narrowed_and_confined() {
        String other = ListFixture.project("双屿客运中心", ListFixture.unit("双屿街道"));
        need(office(), project, "SEA", "2020-11-19");
        need(office(), project, "LAND", "2020-11-25");
        String hidden = need(office(), other, "LAND", "2020-11-01");

        office().get("/factors?limit=1").then().body(json("items.id", contains(hidden)));
        String next = office().get("/factors?limit=1").then().extract().path("next");
        office().get("/factors?cursor=" + next)
                .then()
                .body(json("items.neededBy", contains("2020-11-19", "2020-11-25")));
        office().get("/factors?late=true&total=true").then().body(json("total", equalTo(2)));
        office().get("/factors?late=false&factor=LAND&unit=" + unit + "&group=" + group)
                .then()
                .body(json("items.neededBy", contains("2020-11-25")));
        office().get("/projects/" + project + "/factors")
                .then()
                .body(json("items.factor.code", contains("SEA", "LAND")));
        as("unit1").get("/factors?total=true").then().body(json("total", equalTo(2)));
        as("group1").get("/factors?total=true").then().body(json("total", equalTo(2)));
        as("unit1").get("/factors/" + hidden).then().statusCode(404);
        as("unit1").get("/projects/" + other + "/factors").then().statusCode(404);
    }

    @Test
    void a_late_factor_explains_a_lag() {
        ListFixture.milestone(project, "主体施工", "2020-11-18");
        need(office(), project, "FUNDS", "2020-11-19");
        need(office(), project, "LAND", "2020-11-10");
        need(office(), project, "SEA", "2020-11-20");

        as("unit1")
                .get("/lags")
                .then()
                .statusCode(200)
                .body(json("items[0].lateFactors.factor.name", contains("用地", "资金")))
                .body(json("items[0].lateFactors.days", contains(10, 1)));
        office().get("/lags?asOf=2020-11-19").then().body(json("items[0].lateFactors.days", contains(9)));
    }

    @Test
    void it_can_be_the_ground_of_an_exemption_of_its_own_project() {
        String milestone = ListFixture.milestone(project, "主体施工", "2020-11-10");
        String land = need(office(), project, "LAND", "2020-11-05");
        String other = need(office(), ListFixture.project("双屿客运中心", unit), "LAND", "2020-11-05");

        exempt(milestone, other, "2020-11-11")
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/factorId")));
        exempt(milestone, land, "2020-11-04")
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/factorId")));
        exempt(milestone, land, "2020-11-11").then().statusCode(201).body(json("factorId", equalTo(land)));
        office().get("/exemptions").then().body(json("items.factorId", contains(land)));
    }

    @Test
    void bottlenecks_are_the_plan_that_waits_by_factor_for_whoever_sees_it() {
        String other = ListFixture.project("双屿客运中心", ListFixture.unit("双屿街道"));
        rows.plan(UUID.fromString(project), 2020, 100000);
        rows.plan(UUID.fromString(other), 2020, 60000);
        need(office(), project, "LAND", "2020-11-10");
        need(office(), project, "LAND", "2020-11-15");
        need(office(), other, "LAND", "2020-11-18");
        need(office(), other, "SEA", "2020-11-18");

        office().get("/factors/bottlenecks")
                .then()
                .statusCode(200)
                .body(json("asOf", equalTo("2020-11-20")), json("year", equalTo(2020)))
                .body(json("rows.factor.code", contains("LAND", "SEA")))
                .body(json("rows.needs", contains(3, 1)))
                .body(json("rows.projects", contains(2, 1)))
                .body(json("rows[0].blocked", equalTo(160000)), json("rows[0].blockedDays", equalTo(1120000)))
                .body(json("rows.longestDays", contains(10, 2)));
        as("unit1").get("/factors/bottlenecks?asOf=2020-11-16").then().body(json("rows.needs", contains(2)));
        office().get("/factors/bottlenecks?asOf=2020-11-05").then().body(json("rows", hasSize(0)));
    }

    private static String need(RequestSpecification who, String project, String factor, String neededBy) {
        return who.body(Map.of("factor", factor, "title", "要素" + factor, "neededBy", neededBy))
                .post("/projects/" + project + "/factors")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response provide(String need, String on) {
        return office().header("If-Match", etagOf(need))
                .body(Map.of("providedOn", on))
                .post(need + "/provision");
    }

    private static Response exempt(String milestone, String factor, String from) {
        return office().body(Map.of(
                        "kind",
                        "MILESTONE",
                        "subjectId",
                        milestone,
                        "reason",
                        "用地未落实",
                        "evidence",
                        List.of("催办函"),
                        "fromOn",
                        from,
                        "untilOn",
                        "2020-11-30",
                        "factorId",
                        factor))
                .post("/exemptions");
    }
}
