package cn.liuzhong.campaign;

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
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 百日攻坚, live: today is 2020-11-20. */
@QuarkusTest
class CampaignHttpTest extends HttpTest {

    @Inject
    ListRows rows;

    private String unit;
    private String project;
    private String other;
    private String campaign;

    @BeforeEach
    void aCampaignOfTwoUnits() {
        unit = ListFixture.unit("丰门街道");
        String group = ListFixture.entered("/groups", Map.of("name", "第一专项小组"));
        project = ListFixture.entered("/projects", Map.of("name", "中胤鞋研发基地", "unitId", unit, "groupId", group));
        other = ListFixture.project("双屿客运中心", ListFixture.unit("双屿街道"));
        campaign = "/campaigns/"
                + ListFixture.entered(
                        "/campaigns",
                        Map.of(
                                "name",
                                "四季度百日攻坚",
                                "fromOn",
                                "2020-09-23",
                                "untilOn",
                                "2020-12-31",
                                "projectIds",
                                List.of(project, other)));
        accounts.ofUnit("unit1", UUID.fromString(unit));
        accounts.ofGroup("group1", UUID.fromString(group));
    }

    @Test
    void it_shows_the_days_left_and_done_against_due_by_unit() {
        complete(target(project, "交地", "2020-11-10"), "2020-11-12")
                .then()
                .statusCode(200)
                .body(json("state", equalTo("DONE_LATE")));
        target(project, "开工", "2020-12-10");
        target(other, "开工", "2020-11-19");

        office().get(campaign)
                .then()
                .statusCode(200)
                .body(json("campaign.totalDays", equalTo(100)), json("campaign.elapsedDays", equalTo(58)))
                .body(json("campaign.remainingDays", equalTo(42)), json("projects", equalTo(2)))
                .body(json("tally.targets", equalTo(3)), json("tally.due", equalTo(2)), json("tally.done", equalTo(1)))
                .body(json("tally.doneLate", equalTo(1)), json("tally.overdue", equalTo(1)))
                .body(json("byUnit.unit.name", contains("双屿街道", "丰门街道")))
                .body(json("byUnit.tally.targets", contains(1, 2)));
        office().get(campaign + "?asOf=2020-12-31")
                .then()
                .body(json("campaign.remainingDays", equalTo(1)), json("tally.overdue", equalTo(2)));
        office().get(campaign + "?asOf=2020-11-11")
                .then()
                .body(json("tally.overdue", equalTo(1)), json("tally.done", equalTo(0)));
        office().get(campaign + "/targets?state=OVERDUE&total=true")
                .then()
                .body(json("items.project.name", contains("双屿客运中心")), json("total", equalTo(1)));
        String next =
                office().get(campaign + "/targets?limit=2").then().extract().path("next");
        office().get(campaign + "/targets?cursor=" + next).then().body(json("items.dueOn", contains("2020-12-10")));
    }

    @Test
    void a_unit_and_a_group_see_their_own_part_of_it() {
        String mine = target(project, "开工", "2020-11-10");
        String theirs = target(other, "开工", "2020-11-10");
        String foreign = "/campaigns/"
                + ListFixture.entered(
                        "/campaigns",
                        Map.of(
                                "name",
                                "他人攻坚",
                                "fromOn",
                                "2020-11-01",
                                "untilOn",
                                "2020-11-30",
                                "projectIds",
                                List.of(other)));

        for (String who : List.of("unit1", "group1")) {
            as(who).get("/campaigns").then().body(json("items.name", contains("四季度百日攻坚")));
            as(who).get(campaign)
                    .then()
                    .body(json("projects", equalTo(1)), json("tally.targets", equalTo(1)), json("byUnit", hasSize(1)));
            as(who).get(campaign + "/targets").then().body(json("items.project.name", contains("中胤鞋研发基地")));
            as(who).get(campaign + "/projects").then().body(json("items.project.name", contains("中胤鞋研发基地")));
            as(who).get(foreign).then().statusCode(404);
            as(who).get(theirs).then().statusCode(404);
            as(who).get("/audit?entity=CAMPAIGN&id=" + campaign.substring(11))
                    .then()
                    .statusCode(404);
        }
        as("unit1")
                .header("If-Match", "*")
                .body("{}")
                .post(theirs + "/completion")
                .then()
                .statusCode(404);
        as("unit1")
                .header("If-Match", "*")
                .body("{}")
                .post(mine + "/completion")
                .then()
                .statusCode(200);
        office().get("/audit?entity=CAMPAIGN&id=" + campaign.substring(11))
                .then()
                .body(json("items", hasSize(6)));
    }

    @Test
    void a_milestone_or_an_amount_speaks_for_its_target() {
        String milestone = ListFixture.milestone(project, "封顶", "2020-11-30");
        String byMilestone =
                target(Map.of("projectId", project, "title", "封顶", "dueOn", "2020-11-30", "milestoneId", milestone));
        String byAmount =
                target(Map.of("projectId", project, "title", "投资过五千万", "dueOn", "2020-12-31", "amount", 5000));

        complete(byMilestone, "2020-11-18").then().statusCode(409).body(json("reason", equalTo("target.measured")));
        office().get(byMilestone).then().body(json("state", equalTo("OPEN")));
        as("unit1")
                .header("If-Match", "*")
                .body(Map.of("completedOn", "2020-11-18"))
                .post("/milestones/" + milestone + "/completion")
                .then()
                .statusCode(200);
        rows.progress(UUID.fromString(project), 2020, 9, 5100);
        rows.progress(UUID.fromString(project), 2020, 10, 4900);
        office().get(byMilestone).then().body(json("state", equalTo("DONE")), json("doneOn", equalTo("2020-11-18")));
        office().get(byAmount).then().body(json("state", equalTo("OPEN")), json("reachedIn", nullValue()));
        rows.progress(UUID.fromString(project), 2020, 11, 5000);
        office().get(byAmount).then().body(json("state", equalTo("DONE")), json("reachedIn", equalTo("2020-11")));
    }

    @Test
    void what_was_said_by_mistake_is_taken_back() {
        String target = target(project, "开工", "2020-11-25");

        complete(target, "2020-11-21").then().statusCode(400).body(json("errors[0].pointer", equalTo("/doneOn")));
        complete(target, "2020-11-19").then().statusCode(200).body(json("doneBy", equalTo("office1")));
        complete(target, "2020-11-19").then().statusCode(409).body(json("reason", equalTo("target.done")));
        office().header("If-Match", etagOf(target))
                .post(target + "/reopening")
                .then()
                .statusCode(200)
                .body(json("state", equalTo("OPEN")), json("doneOn", nullValue()));
    }

    @Test
    void its_days_and_projects_hold_its_targets() {
        target(project, "开工", "2020-12-25");

        patch("{\"untilOn\":\"2020-12-24\"}")
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/untilOn")));
        patch("{\"untilOn\":\"2020-12-25\"}").then().statusCode(200).body(json("totalDays", equalTo(94)));
        state(List.of(other)).then().statusCode(409).body(json("reason", equalTo("campaign.project-has-targets")));
        String seen = etagOf(campaign);
        state(List.of(project)).then().statusCode(200);
        office().header("If-Match", seen)
                .body(Map.of("projectIds", List.of(project)))
                .put(campaign + "/projects")
                .then()
                .statusCode(412);
        office().get(campaign + "/projects?total=true").then().body(json("total", equalTo(1)));
        office().body(Map.of("projectId", project, "title", "开工", "dueOn", "2020-12-26"))
                .post(campaign + "/targets")
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/dueOn")));
        office().body(Map.of("projectId", other, "title", "开工", "dueOn", "2020-12-01"))
                .post(campaign + "/targets")
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/projectId")));
    }

    private String target(String project, String title, String dueOn) {
        return target(Map.of("projectId", project, "title", title, "dueOn", dueOn));
    }

    private String target(Map<String, ?> body) {
        return "/campaign-targets/" + ListFixture.entered(campaign + "/targets", body);
    }

    private static Response complete(String target, String on) {
        return office().header("If-Match", etagOf(target))
                .body(Map.of("doneOn", on))
                .post(target + "/completion");
    }

    private Response patch(String body) {
        return office().header("If-Match", etagOf(campaign)).body(body).patch(campaign);
    }

    private Response state(List<String> projects) {
        return office().header("If-Match", etagOf(campaign))
                .body(Map.of("projectIds", projects))
                .put(campaign + "/projects");
    }
}
