package cn.liuzhong.milestone;

import static cn.liuzhong.testsupport.JsonField.json;
import static cn.liuzhong.testsupport.ListFixture.entered;
import static cn.liuzhong.testsupport.ListFixture.milestone;
import static cn.liuzhong.testsupport.ListFixture.project;
import static cn.liuzhong.testsupport.ListFixture.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.liuzhong.testsupport.HttpTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class MilestoneHttpTest extends HttpTest {

    @Inject
    EntityManager entities;

    private String unit;
    private String project;

    @BeforeEach
    void aProject() {
        unit = unit("丰门街道");
        accounts.ofUnit("unit1", UUID.fromString(unit));
        project = project("中胤鞋研发基地", unit);
    }

    @Test
    void a_milestone_starts_planned_with_its_baseline() {
        String location = office().body(Map.of("name", "地下室主体施工", "dueOn", "2020-11-15"))
                .post("/projects/" + project + "/milestones")
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body(json("baselineOn", equalTo("2020-11-15")))
                .extract()
                .header("Location");

        office().basePath("")
                .get(location)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body(json("name", equalTo("地下室主体施工")))
                .body(json("project.name", equalTo("中胤鞋研发基地")))
                .body(json("status", equalTo("PLANNED")))
                .body(json("dueOn", equalTo("2020-11-15")))
                .body(json("completedOn", nullValue()))
                .body(json("replans", equalTo(0)))
                .body(json("version", equalTo(0)))
                .body(json("steps", empty()))
                .body(json("reschedules", empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        {"dueOn":"2020-11-15"}                                | /name
        {"name":"甲"}                                         | /dueOn
        {"name":"甲","dueOn":"2020-11-31"}                    | /dueOn
        {"name":"甲","dueOn":"2020-02-29"}                    | /dueOn
        {"name":"甲","dueOn":"2020-11-15","baselineOn":"2020-11-15"} | /baselineOn
        """)
    void wrong_input_names_its_field(String body, String pointer) {
        String started = entered("/projects", Map.of("name", "乙", "unitId", unit, "startOn", "2020-03-01"));

        office().body(body)
                .post("/projects/" + started + "/milestones")
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo(pointer)));
    }

    @Test
    void only_projects_that_go_on_take_milestones() {
        Map<String, String> body = Map.of("name", "甲", "dueOn", "2020-11-15");
        String completed = entered("/projects", Map.of("name", "乙", "unitId", unit, "listState", "COMPLETED"));

        office().header("Accept-Language", "en")
                .body(body)
                .post("/projects/" + completed + "/milestones")
                .then()
                .statusCode(409)
                .body(json("reason", equalTo("milestone.project-closed")))
                .body(json("detail", containsString("completed")));
        office().body(body)
                .post("/projects/00000000-0000-7000-8000-000000000000/milestones")
                .then()
                .statusCode(404);
    }

    @Test
    void completion_is_reported_returned_reported_again_and_verified() {
        String path = "/milestones/" + milestone(project, "甲", "2020-11-15");

        as("unit1")
                .body("{\"completedOn\":\"2020-11-21\"}")
                .header("If-Match", etagOf(path))
                .post(path + "/completion")
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/completedOn")));
        as("unit1")
                .body("{\"completedOn\":\"2020-11-15\",\"note\":\"封顶\",\"evidence\":[\"照片 1\"]}")
                .header("If-Match", etagOf(path))
                .post(path + "/completion")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body(json("status", equalTo("COMPLETION_REPORTED")))
                .body(json("completedOn", equalTo("2020-11-15")))
                .body(json("evidence", equalTo(List.of("照片 1"))));
        refusedAsLifeCycle(path + "/completion", "{}");
        refusedAsLifeCycle(path + "/voiding", "{\"note\":\"不再需要\"}");
        office().body("{\"accepted\":false}")
                .header("If-Match", etagOf(path))
                .post(path + "/verification")
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/note")));
        office().body("{\"accepted\":false,\"note\":\"照片不清\"}")
                .header("If-Match", etagOf(path))
                .post(path + "/verification")
                .then()
                .statusCode(200)
                .body(json("status", equalTo("PLANNED")))
                .body(json("completedOn", nullValue()))
                .body(json("completionNote", nullValue()))
                .body(json("evidence", empty()));
        as("unit1")
                .body("{}")
                .header("If-Match", etagOf(path))
                .post(path + "/completion")
                .then()
                .statusCode(200)
                .body(json("completedOn", equalTo("2020-11-20")));
        office().body("{\"accepted\":true}")
                .header("If-Match", etagOf(path))
                .post(path + "/verification")
                .then()
                .statusCode(200)
                .body(json("status", equalTo("VERIFIED")));
        refusedAsLifeCycle(path + "/verification", "{\"accepted\":true}");

        office().get(path)
                .then()
                .body(json(
                        "steps.action", equalTo(List.of("VERIFY", "REPORT_COMPLETION", "RETURN", "REPORT_COMPLETION"))))
                .body(json("steps.doneBy", equalTo(List.of("office1", "unit1", "office1", "unit1"))))
                .body(json("steps[2].note", equalTo("照片不清")))
                .body(json("steps.on", equalTo(Arrays.asList(null, "2020-11-20", null, "2020-11-15"))))
                .body(json("steps[3].note", equalTo("封顶")))
                .body(json("steps[3].evidence", equalTo(List.of("照片 1"))))
                .body(json("steps[2].evidence", empty()));
    }

    @Test
    void a_planned_milestone_is_voided_with_a_reason() {
        String path = "/milestones/" + milestone(project, "甲", "2020-11-15");

        office().body("{\"note\":\" \"}")
                .header("If-Match", etagOf(path))
                .post(path + "/voiding")
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/note")));
        office().header("If-Match", "\"7\"")
                .body("{\"note\":\"方案调整\"}")
                .post(path + "/voiding")
                .then()
                .statusCode(412);
        office().header("If-Match", "\"0\"")
                .body("{\"note\":\"方案调整\"}")
                .post(path + "/voiding")
                .then()
                .statusCode(200)
                .body(json("status", equalTo("VOIDED")));
        refusedAsLifeCycle(path + "/completion", "{}");
    }

    @Test
    void only_the_name_is_changed_by_itself() {
        String path = "/milestones/" + milestone(project, "甲", "2020-11-15");

        office().body("{\"name\":\"乙\"}").patch(path).then().statusCode(428);
        office().header("If-Match", "\"0\"")
                .body("{\"dueOn\":\"2020-12-15\"}")
                .patch(path)
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/dueOn")));
        office().header("If-Match", "\"0\"")
                .body("{\"name\":\"乙\"}")
                .patch(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body(json("name", equalTo("乙")));
        office().header("If-Match", "\"0\"")
                .body("{\"name\":\"丙\"}")
                .patch(path)
                .then()
                .statusCode(412);
    }

    @Test
    void the_database_itself_keeps_the_baseline() {
        milestone(project, "甲", "2020-11-15");

        assertThatThrownBy(() -> update("update milestone set baseline_on = date '2020-12-15'"))
                .hasStackTraceContaining("the baseline of a milestone never changes");
        assertThat(update("update milestone set baseline_on = baseline_on, due_on = date '2020-12-15'"))
                .isEqualTo(1);
    }

    @Test
    void milestones_are_listed_by_due_date() {
        for (String day : List.of("05", "03", "01", "03", "02")) {
            milestone(project, "节点" + day, "2020-12-" + day);
        }
        String path = "/projects/" + project + "/milestones?limit=2";

        List<String> names = new ArrayList<>();
        String next = "";
        while (next != null) {
            var page = office().get(path + "&total=true" + (next.isEmpty() ? "" : "&cursor=" + next))
                    .then()
                    .statusCode(200)
                    .body(json("total", equalTo(5)))
                    .extract();
            names.addAll(page.path("items.name"));
            next = page.path("next");
        }
        assertThat(names).containsExactly("节点01", "节点02", "节点03", "节点03", "节点05");
        office().get("/projects/00000000-0000-7000-8000-000000000000/milestones")
                .then()
                .statusCode(404);
    }

    @Test
    void a_project_does_not_start_after_something_of_it_falls_due() {
        String voided = milestone(project, "甲", "2020-06-01");
        milestone(project, "乙", "2020-11-15");
        String path = "/projects/" + project;

        office().header("If-Match", "\"0\"")
                .body("{\"startOn\":\"2020-06-02\"}")
                .patch(path)
                .then()
                .statusCode(400)
                .body(json("errors", hasSize(1)))
                .body(json("errors[0].pointer", equalTo("/startOn")));
        office().body("{\"note\":\"不再需要\"}")
                .header("If-Match", etagOf("/milestones/" + voided))
                .post("/milestones/" + voided + "/voiding");
        office().header("If-Match", "\"0\"")
                .body("{\"startOn\":\"2020-11-15\"}")
                .patch(path)
                .then()
                .statusCode(200);
        office().header("If-Match", "\"1\"")
                .body("{\"startOn\":\"2020-11-16\"}")
                .patch(path)
                .then()
                .statusCode(400);
    }

    private int update(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(sql).executeUpdate());
    }

    private static void refusedAsLifeCycle(String path, String body) {
        office().header("If-Match", etagOf(path.substring(0, path.lastIndexOf('/'))))
                .body(body)
                .post(path)
                .then()
                .statusCode(409)
                .body(json("reason", equalTo("life-cycle")));
    }

    @Test
    void nothing_is_completed_before_its_project_starts() {
        String started = entered("/projects", Map.of("name", "乙", "unitId", unit, "startOn", "2020-03-01"));
        String path = "/milestones/" + milestone(started, "甲", "2020-11-15");

        office().body("{\"completedOn\":\"2020-02-29\"}")
                .header("If-Match", etagOf(path))
                .post(path + "/completion")
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/completedOn")))
                .body(json("errors[0].message", containsString("2020-03-01")));
        office().body("{\"completedOn\":\"2020-03-01\"}")
                .header("If-Match", etagOf(path))
                .post(path + "/completion")
                .then()
                .statusCode(200);
    }
}
