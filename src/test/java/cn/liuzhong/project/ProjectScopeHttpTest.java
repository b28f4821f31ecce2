package cn.liuzhong.project;

import static cn.liuzhong.testsupport.JsonField.json;
import static cn.liuzhong.testsupport.ListFixture.entered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.ListFixture;
import cn.liuzhong.testsupport.ListRows;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of two units and two groups, each sees its own projects and what hangs on them. */
@QuarkusTest
class ProjectScopeHttpTest extends HttpTest {

    private static final String NOBODYS = "00000000-0000-7000-8000-000000000000";

    @Inject
    ListRows list;

    private UUID foreignUnit;
    private UUID foreignGroup;
    private String own;
    private String foreign;
    private String foreignMilestone;
    private String foreignIssue;

    @BeforeEach
    void two_of_each() {
        UUID ownUnit = list.unit("丰门街道");
        UUID ownGroup = list.group("第一专项小组");
        foreignUnit = list.unit("滨江街道");
        foreignGroup = list.group("第二专项小组");
        own = project("中胤鞋研发基地", ownUnit, ownGroup);
        foreign = project("滨江路改造", foreignUnit, foreignGroup);
        ListFixture.milestone(own, "主体封顶", "2020-11-02");
        foreignMilestone = ListFixture.milestone(foreign, "管线迁改", "2020-10-02");
        entered("/issues", Map.of("projectId", own, "title", "用地", "dueOn", "2020-11-03"));
        foreignIssue = entered("/issues", Map.of("projectId", foreign, "title", "资金", "dueOn", "2020-10-03"));
        accounts.ofUnit("unit1", ownUnit);
        accounts.ofGroup("group1", ownGroup);
    }

    private String project(String name, UUID unit, UUID group) {
        return entered("/projects", Map.of("name", name, "unitId", unit, "groupId", group));
    }

    @ParameterizedTest
    @CsvSource({
        "unit1, /projects, name, 中胤鞋研发基地",
        "group1, /projects, name, 中胤鞋研发基地",
        "unit1, /issues, title, 用地",
        "group1, /issues, title, 用地"
    })
    void lists_and_totals_are_of_what_is_there_for_the_caller(String who, String path, String field, String only) {
        as(who).get(path + "?total=true")
                .then()
                .statusCode(200)
                .body("items." + field, contains(only))
                .body(json("total", equalTo(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit1", "group1"})
    void lags_are_ones_own_and_so_are_the_units_that_lag(String who) {
        as(who).get("/lags?total=true")
                .then()
                .body(json("items.project.id", everyItem(equalTo(own))))
                .body(json("total", equalTo(2)));
        as(who).get("/lags/units?total=true")
                .then()
                .body(json("items.unit.name", contains("丰门街道")))
                .body(json("total", equalTo(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit1", "group1"})
    void a_filter_by_what_is_anothers_finds_nothing(String who) {
        for (String path : new String[] {"/projects", "/issues", "/lags"}) {
            as(who).get(path + "?total=true&unit=" + foreignUnit)
                    .then()
                    .body(json("items", empty()))
                    .body(json("total", equalTo(0)));
            as(who).get(path + "?total=true&group=" + foreignGroup)
                    .then()
                    .body(json("items", empty()))
                    .body(json("total", equalTo(0)));
        }
        as(who).get("/lags?project=" + foreign).then().body(json("items", empty()));
        as(who).get("/issues?project=" + foreign).then().body(json("items", empty()));
        as(who).get("/projects?light=YELLOW&unit=" + foreignUnit).then().body(json("items", empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit1", "group1"})
    void what_is_anothers_is_not_there(String who) {
        as(who).get("/projects/" + foreign).then().statusCode(404);
        as(who).get("/projects/" + foreign + "/milestones").then().statusCode(404);
        as(who).get("/milestones/" + foreignMilestone).then().statusCode(404);
        as(who).get("/milestones/" + foreignMilestone + "/reschedules").then().statusCode(404);
        as(who).get("/issues/" + foreignIssue).then().statusCode(404);
        as(who).header("If-Match", "*")
                .body(Map.of("action", "START"))
                .post("/issues/" + foreignIssue + "/actions")
                .then()
                .statusCode(404);
    }

    @Test
    void a_unit_acts_on_its_own_milestones_only() {
        as("unit1")
                .header("If-Match", "*")
                .body("{}")
                .post("/milestones/" + foreignMilestone + "/completion")
                .then()
                .statusCode(404);
        as("unit1")
                .body(Map.of("newDueOn", "2020-12-31", "reason", "征迁"))
                .post("/milestones/" + foreignMilestone + "/reschedules")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit1", "group1"})
    void a_reference_to_what_is_anothers_reads_like_one_to_nothing(String who) {
        String raised = raise(who, foreign);
        String asked = exempt(who, foreignIssue);

        assertThat(raised).isEqualTo(raise(who, NOBODYS));
        assertThat(asked).isEqualTo(exempt(who, NOBODYS));
    }

    private static String raise(String who, String projectId) {
        return as(who).body(Map.of("projectId", projectId, "title", "x", "dueOn", "2020-12-31"))
                .post("/issues")
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/projectId")))
                .extract()
                .asString();
    }

    private static String exempt(String who, String subjectId) {
        return as(who).body(
                        """
                {"kind":"ISSUE","subjectId":"%s","reason":"台风","evidence":["停工令"],
                 "fromOn":"2020-11-01","untilOn":"2020-11-15"}"""
                                .formatted(subjectId))
                .post("/exemptions")
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/subjectId")))
                .extract()
                .asString();
    }

    @Test
    void exemptions_and_reschedules_follow_their_project() {
        String asked = office().body(
                        """
                {"kind":"ISSUE","subjectId":"%s","reason":"台风","evidence":["停工令"],
                 "fromOn":"2020-11-01","untilOn":"2020-11-15"}"""
                                .formatted(foreignIssue))
                .post("/exemptions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String moved = office().body(Map.of("newDueOn", "2020-12-31", "reason", "征迁"))
                .post("/milestones/" + foreignMilestone + "/reschedules")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        as("unit1").get("/exemptions/" + asked).then().statusCode(404);
        as("unit1")
                .get("/exemptions?total=true")
                .then()
                .body(json("items", empty()))
                .body(json("total", equalTo(0)));
        as("group1").get("/exemptions?project=" + foreign).then().body(json("items", empty()));
        as("unit1").get("/reschedules/" + moved).then().statusCode(404);
        as("leader").get("/reschedules/" + moved).then().statusCode(200);
        as("leader").get("/exemptions?total=true").then().body(json("total", equalTo(1)));
    }

    @Test
    void a_group_states_an_issue_anew_but_leaves_its_due_date_to_the_office() {
        String id = as("group1").get("/issues").then().extract().path("items[0].id");

        as("group1")
                .header("If-Match", "*")
                .body("{\"title\":\"用地指标\"}")
                .patch("/issues/" + id)
                .then()
                .statusCode(200);
        as("group1")
                .header("If-Match", "*")
                .body("{\"dueOn\":\"2021-11-03\"}")
                .patch("/issues/" + id)
                .then()
                .statusCode(403);
    }

    @Test
    void a_cursor_of_the_office_leads_a_unit_nowhere_else() {
        for (int i = 0; i < 3; i++) {
            project("别人的" + i, foreignUnit, foreignGroup);
        }
        String next = office().get("/projects?limit=1").then().extract().path("next");

        as("unit1")
                .get("/projects?cursor=" + next)
                .then()
                .body(json(
                        "items.unit.id",
                        everyItem(equalTo(as("unit1")
                                .get("/projects/" + own)
                                .then()
                                .extract()
                                .path("unit.id")))));
    }
}
