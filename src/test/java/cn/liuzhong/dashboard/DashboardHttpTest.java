package cn.liuzhong.dashboard;

import static cn.liuzhong.testsupport.JsonField.json;
import static cn.liuzhong.testsupport.ListFixture.entered;
import static cn.liuzhong.testsupport.ListFixture.milestone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.ListFixture;
import cn.liuzhong.testsupport.Superuser;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On 2020-11-20: one unit with a late, a coming and a reported milestone, issues and a plan; another with a late one. */
@QuarkusTest
class DashboardHttpTest extends HttpTest {

    @Inject
    Superuser superuser;

    private String unit;
    private String project;

    @BeforeEach
    void aList() {
        unit = ListFixture.unit("丰门街道");
        String other = ListFixture.unit("七都街道");
        accounts.ofUnit("unit1", UUID.fromString(unit));
        project = entered("/projects", Map.of("name", "鞋研发基地", "unitId", unit, "categories", List.of("MAJOR_PROJECT")));
        String elsewhere = ListFixture.project("别处", other);
        milestone(project, "封顶", "2020-11-15");
        milestone(project, "通水", "2020-11-30");
        milestone(project, "通电", "2020-12-01");
        milestone(elsewhere, "验收", "2020-10-01");
        String done = milestone(project, "开工", "2020-11-18");
        as("unit1")
                .header("If-Match", "*")
                .body(Map.of("completedOn", "2020-11-18"))
                .post("/milestones/" + done + "/completion")
                .then()
                .statusCode(200);
        entered(
                "/issues",
                Map.of("projectId", project, "title", "用地", "dueOn", "2020-12-15", "raisedOn", "2020-11-13"));
        entered(
                "/issues",
                Map.of("projectId", project, "title", "管线", "dueOn", "2020-12-15", "raisedOn", "2020-10-20"));
        put("/plans/2020", Map.of("annual", 1200));
        put("/progress/2020-10", Map.of("cumulative", 900));
    }

    @Test
    void the_office_sees_the_whole_list_and_what_waits_for_it() {
        office().get("/dashboard")
                .then()
                .statusCode(200)
                .body(json("asOf", equalTo("2020-11-20")))
                .body(json("lights.light", contains("RED", "YELLOW", "BLUE", "GREEN", "GREY")))
                .body(json("lights.projects", contains(1, 1, 0, 0, 0)))
                .body(json("categories.code", contains("MAJOR_PROJECT", null)))
                .body(json("categories.projects", contains(1, 1)))
                .body(json("phases.projects", contains(2)))
                .body(json("year.months", hasSize(12)))
                .body(json("year.months[9].planned", equalTo(1000)))
                .body(json("year.months[9].done", equalTo(900)))
                .body(json("year.months[8].done", nullValue()))
                .body(json("year.earned.schedule.light", equalTo("GREEN")))
                .body(json("year.earned.schedule.greenButLate", equalTo(true)))
                .body(json("year.earned.schedule.forecast.state", equalTo("TOO_EARLY")))
                .body(json("laggingUnits.unit.name", contains("七都街道", "丰门街道")))
                .body(json("dueSoon.until", equalTo("2020-11-30")))
                .body(json("dueSoon.count", equalTo(1)))
                .body(json("dueSoon.items.title", contains("通水")))
                .body(json("openIssues.age", contains("WEEK", "QUARTER")))
                .body(json("todo.kind", hasItem("REPORTS_TO_CHECK")))
                .body("todo.find { it.kind == 'COMPLETIONS_TO_VERIFY' }.count", equalTo(1))
                .body(json("todo.kind", not(hasItem("LETTERS_TO_REPLY"))));
    }

    @Test
    void a_unit_sees_its_own_and_its_own_to_do() {
        as("unit1")
                .get("/dashboard")
                .then()
                .statusCode(200)
                .body(json("laggingUnits.unit.name", contains("丰门街道")))
                .body(json("lights.projects", contains(0, 1, 0, 0, 0)))
                .body(json("todo.kind", contains("MILESTONES_DUE_SOON", "ISSUES_OF_THE_UNIT")))
                .body(json("todo.count", contains(1, 2)));
        as("leader").get("/dashboard?asOf=2020-09-01").then().body(json("dueSoon.items", empty()));
        as("leader")
                .get("/dashboard?asOf=2030-01-01")
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/asOf")));
    }

    @Test
    void a_request_waits_for_its_unit_and_an_objection_for_the_office() {
        String request = entered(
                "/requests", Map.of("unitId", unit, "title", "补充说明", "text", "请说明用地报批进展", "dueOn", "2020-11-30"));
        office().post("/rankings/2020-10/publication").then().statusCode(201);
        String objection = as("unit1")
                .body(Map.of("reason", "进度报告已按时报送"))
                .post("/rankings/2020-10/objections")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        as("unit1")
                .get("/dashboard")
                .then()
                .body("todo.find { it.kind == 'REQUESTS_TO_ANSWER' }.count", equalTo(1))
                .body(json("todo.kind", not(hasItem("OBJECTIONS_TO_DECIDE"))));
        office().get("/dashboard")
                .then()
                .body("todo.find { it.kind == 'OBJECTIONS_TO_DECIDE' }.count", equalTo(1))
                .body(json("todo.kind", not(hasItem("REQUESTS_TO_ANSWER"))));
        assertThat(listedAs("unit1", "REQUESTS_TO_ANSWER")).containsExactly(request);
        assertThat(listedAs("office1", "OBJECTIONS_TO_DECIDE")).containsExactly(objection);

        as("unit1")
                .header("If-Match", "*")
                .body(Map.of("answer", "月底前批复"))
                .post("/requests/" + request + "/answer")
                .then()
                .statusCode(200);
        as("office2")
                .header("If-Match", "*")
                .body(Map.of("accepted", false, "note", "经核实"))
                .post("/objections/" + objection + "/decision")
                .then()
                .statusCode(200);
        as("leader")
                .get("/dashboard")
                .then()
                .body(json("todo.kind", not(hasItem("REQUESTS_TO_ANSWER"))))
                .body(json("todo.kind", not(hasItem("OBJECTIONS_TO_DECIDE"))));
    }

    /** What the link of a to-do leads to. */
    private static List<String> listedAs(String who, String kind) {
        String link = as(who).get("/dashboard").then().extract().path("todo.find { it.kind == '" + kind + "' }.link");
        return as(who).get(link.substring("/api/v1".length()))
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    @Test
    void issues_fall_due_beside_milestones_by_day_until_their_closure_is_requested() {
        String issue = issueDueOn("2020-11-25");
        issueDueOn("2020-11-30");
        issueDueOn("2020-11-19");

        as("unit1")
                .get("/dashboard")
                .then()
                .statusCode(200)
                .body(json("dueSoon.count", equalTo(3)))
                .body(json("dueSoon.items.kind", contains("ISSUE", "MILESTONE", "ISSUE")))
                .body(json("dueSoon.items.title", contains("至2020-11-25", "通水", "至2020-11-30")))
                .body(json("dueSoon.items.dueOn", contains("2020-11-25", "2020-11-30", "2020-11-30")))
                .body(json("dueSoon.items[0].id", equalTo(issue)))
                .body(json("dueSoon.items[0].project.name", equalTo("鞋研发基地")))
                .body("todo.find { it.kind == 'MILESTONES_DUE_SOON' }.count", equalTo(1));

        as("unit1")
                .header("If-Match", "*")
                .body(Map.of("action", "REQUEST_CLOSURE", "evidence", List.of("批复.pdf")))
                .post("/issues/" + issue + "/actions")
                .then()
                .statusCode(200);

        office().get("/dashboard").then().body(json("dueSoon.count", equalTo(2)));
    }

    private String issueDueOn(String day) {
        return entered(
                "/issues", Map.of("projectId", project, "title", "至" + day, "dueOn", day, "raisedOn", "2020-11-13"));
    }

    @Test
    void history_adds_no_statement_and_is_not_counted() {
        int before = statementsOf();
        QuarkusTransaction.requiringNew()
                .run(
                        () -> superuser.run(
                                """
            insert into milestone (id, project_id, name, baseline_on, due_on, status, completed_on, created_at)
            select gen_random_uuid(), p.id, 'm' || n, date '2019-05-01', date '2019-05-01', 'VERIFIED', date '2019-04-30', now()
              from project p, generate_series(1, 50) n;
            insert into issue (id, project_id, title, due_on, raised_on, raised_by, level_since, status,
                               closure_requested_on, closed_on, created_at)
            select gen_random_uuid(), p.id, 'i' || n, date '2019-05-01', date '2019-04-01', 'x', date '2019-04-01', 'CLOSED',
                   date '2019-04-20', date '2019-04-25', now()
              from project p, generate_series(1, 50) n;
            insert into annual_plan (id, project_id, year, annual, reported_until)
            select gen_random_uuid(), p.id, y, 100, 12 from project p, generate_series(2010, 2019) y;
            insert into progress_report (id, project_id, year, month, period, status, latest, doubtful, cumulative)
            select gen_random_uuid(), p.id, y, 12, y * 100 + 12, 'CHECKED', 1, false, 100
              from project p, generate_series(2010, 2019) y"""));

        assertThat(statementsOf()).isEqualTo(before);
        office().get("/dashboard")
                .then()
                .body("todo.find { it.kind == 'REPORTS_TO_CHECK' }.count", equalTo(1))
                .body(json("openIssues.issues", contains(1, 1)))
                .body(json("lights.projects", contains(1, 1, 0, 0, 0)));
    }

    private int statementsOf() {
        statements.reset();
        office().get("/dashboard").then().statusCode(200);
        return statements.statements().size();
    }

    private void put(String path, Map<String, ?> body) {
        office().body(body).put("/projects/" + project + path).then().statusCode(201);
    }
}
