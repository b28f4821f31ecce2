package cn.liuzhong.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.ListFixture;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class IssueHttpTest extends HttpTest {

    @Inject
    ListFixture list;

    private UUID unit;
    private UUID project;

    @BeforeEach
    void a_project() {
        unit = list.unit("丰门街道");
        project = list.project("中胤鞋研发基地", unit, LocalDate.of(2020, 1, 1));
    }

    private String raise(String title) {
        return raise(project, title).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse raise(UUID project, String title) {
        return as("unit1")
                .body("""
                {"projectId":"%s","title":"%s","dueOn":"2020-11-15"}"""
                        .formatted(project, title))
                .post("/issues")
                .then();
    }

    private static ValidatableResponse act(String who, String id, String body) {
        return as(who).body(body).post("/issues/" + id + "/actions").then();
    }

    @Test
    void an_issue_needs_project_title_and_due_date() {
        String location = raise(project, "用地指标未落实")
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("status", equalTo("OPEN"))
                .body("level", equalTo("UNIT"))
                .body("raisedOn", equalTo("2020-11-20"))
                .body("raisedBy", equalTo("unit1"))
                .extract()
                .header("Location");

        office().basePath("")
                .get(location)
                .then()
                .statusCode(200)
                .body("project.name", equalTo("中胤鞋研发基地"))
                .body("levelSince", equalTo("2020-11-20"))
                .body("levelDueOn", equalTo("2020-12-01"))
                .body("lookBackDueOn", nullValue())
                .body("steps", hasSize(0));
    }

    @Test
    void three_persons_close_an_issue() {
        String id = raise("用地指标未落实");

        act("unit1", id, """
                {"action":"START"}""")
                .statusCode(200)
                .body("status", equalTo("IN_PROGRESS"));
        act(
                        "unit1",
                        id,
                        """
                {"action":"REQUEST_CLOSURE","note":"指标已下达","evidence":["批复.pdf"],"on":"2020-11-20"}""")
                .statusCode(200)
                .body("status", equalTo("CLOSURE_REQUESTED"))
                .body("closureRequestedOn", equalTo("2020-11-20"))
                .body("levelDueOn", nullValue());
        act("unit1", id, """
                {"action":"CHECK"}""")
                .statusCode(409)
                .body("reason", equalTo("issue.checker-is-requester"));
        act("group1", id, """
                {"action":"CHECK"}""")
                .statusCode(200)
                .body("closureCheckedBy", equalTo("group1"));
        act("unit1", id, """
                {"action":"CLOSE"}""")
                .statusCode(409)
                .body("reason", equalTo("issue.verifier-is-requester"));
        act("group1", id, """
                {"action":"CLOSE"}""")
                .statusCode(409)
                .body("reason", equalTo("issue.verifier-is-checker"));
        act("office1", id, """
                {"action":"CLOSE"}""")
                .statusCode(200)
                .header("ETag", "\"4\"")
                .body("status", equalTo("CLOSED"))
                .body("closedOn", equalTo("2020-11-20"))
                .body("lookBackDueOn", equalTo("2020-12-20"));

        office().get("/issues/" + id)
                .then()
                .body("steps.action", contains("CLOSE", "CHECK", "REQUEST_CLOSURE", "START"))
                .body("steps[2].evidence", contains("批复.pdf"))
                .body("steps[2].note", equalTo("指标已下达"))
                .body("steps[2].fromStatus", equalTo("IN_PROGRESS"));
    }

    private String closed() {
        String id = raise("用地指标未落实");
        act("unit1", id, """
                {"action":"REQUEST_CLOSURE","evidence":["批复.pdf"]}""")
                .statusCode(200);
        act("group1", id, """
                {"action":"CHECK"}""").statusCode(200);
        act("office1", id, """
                {"action":"CLOSE"}""").statusCode(200);
        return id;
    }

    @Test
    void a_returned_request_was_never_made() {
        String id = raise("用地指标未落实");
        act("unit1", id, """
                {"action":"REQUEST_CLOSURE","evidence":["批复.pdf"]}""")
                .statusCode(200);
        act("group1", id, """
                {"action":"CHECK"}""").statusCode(200);

        act("office1", id, """
                {"action":"RETURN"}""")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/note"));
        act("office1", id, """
                {"action":"RETURN","note":"批复不全"}""")
                .statusCode(200)
                .body("status", equalTo("IN_PROGRESS"))
                .body("closureRequestedOn", nullValue())
                .body("closureRequestedBy", nullValue())
                .body("closureCheckedBy", nullValue());
        act("group1", id, """
                {"action":"REQUEST_CLOSURE","evidence":["批复.pdf"]}""")
                .statusCode(200);
        act("unit1", id, """
                {"action":"CHECK"}""").statusCode(200);
    }

    @Test
    void a_closed_issue_is_looked_back_at_once_and_can_be_reopened() {
        String id = closed();
        clock.set(LocalDate.of(2020, 12, 21));

        act("office2", id, """
                {"action":"LOOK_BACK","note":"未反弹","on":"2020-12-20"}""")
                .statusCode(200)
                .body("lookedBackOn", equalTo("2020-12-20"));
        act("office2", id, """
                {"action":"LOOK_BACK"}""")
                .statusCode(409)
                .body("reason", equalTo("issue.looked-back-already"));
        act("office2", id, """
                {"action":"REOPEN","note":"指标被收回","dueOn":"2021-01-15"}""")
                .statusCode(200)
                .body("status", equalTo("IN_PROGRESS"))
                .body("dueOn", equalTo("2021-01-15"))
                .body("closedOn", nullValue())
                .body("closureRequestedOn", nullValue())
                .body("lookedBackOn", nullValue())
                .body("levelSince", equalTo("2020-12-21"));
    }

    @Test
    void a_refusal_names_status_and_action_in_the_readers_language() {
        String id = raise("用地指标未落实");

        act("office1", id, """
                {"action":"CLOSE"}""")
                .statusCode(409)
                .contentType("application/problem+json")
                .body("reason", equalTo("life-cycle"))
                .body("detail", equalTo("现为“待处理”，不能销号"));
        act("office1", id, """
                {"action":"LOOK_BACK","on":"2020-11-20"}""")
                .statusCode(409);
    }

    @Test
    void an_issue_is_escalated_level_by_level_up_to_the_leading_group() {
        String id = raise("用地指标未落实");
        clock.set(LocalDate.of(2020, 11, 23));
        String escalate = """
                {"action":"ESCALATE","note":"已与资规局会商两次"}""";

        act("unit1", id, """
                {"action":"ESCALATE","note":" "}""")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/note"));
        act("unit1", id, escalate)
                .statusCode(200)
                .body("level", equalTo("GROUP"))
                .body("levelSince", equalTo("2020-11-23"))
                .body("levelDueOn", equalTo("2020-12-07"))
                .body("status", equalTo("OPEN"));
        act("group1", id, escalate).statusCode(200).body("level", equalTo("OFFICE"));
        act("office1", id, escalate)
                .statusCode(200)
                .body("level", equalTo("LEADING_GROUP"))
                .body("levelDueOn", nullValue())
                .body("steps[0].fromLevel", equalTo("OFFICE"))
                .body("steps[0].toLevel", equalTo("LEADING_GROUP"));
        act("office1", id, escalate).statusCode(409).body("reason", equalTo("issue.highest-level"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        {"action":"REQUEST_CLOSURE","note":"好了"}                                | /evidence
        {"action":"REQUEST_CLOSURE","evidence":[" "]}                             | /evidence/0
        {"action":"REQUEST_CLOSURE","evidence":["a"],"on":"2020-11-21"}           | /on
        {"action":"REQUEST_CLOSURE","evidence":["a"],"on":"2020-11-19"}           | /on
        {"action":"START","on":"2020-11-20"}                                      | /on
        {"action":"START","dueOn":"2020-12-20"}                                   | /dueOn
        {"action":"CLIMB_BY_CLOCK"}                                               | /action
        {"action":"REOPENED"}                                                     | /action
        {"note":"好了"}                                                           | /action
        """)
    void a_wrong_action_is_refused_at_its_field(String body, String pointer) {
        String id = raise("用地指标未落实");

        act("unit1", id, body).statusCode(400).body("errors[0].pointer", equalTo(pointer));
        office().get("/issues/" + id).then().body("version", equalTo(0)).body("steps", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        "title":"x","dueOn":"2019-12-31"                                                      | /dueOn
        "title":"x","dueOn":"2020-12-31","raisedOn":"2020-11-21"                              | /raisedOn
        "title":" ","dueOn":"2020-12-31"                                                      | /title
        "title":"x"                                                                           | /dueOn
        "title":"x","dueOn":"2020-11-31"                                                      | /dueOn
        "title":"x","dueOn":"2020-12-31","level":"OFFICE"                                     | /level
        """)
    void a_wrong_issue_is_refused_at_its_field(String fields, String pointer) {
        office().body("{\"projectId\":\"" + project + "\"," + fields + "}")
                .post("/issues")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void an_issue_of_no_project_is_refused_and_a_missing_issue_not_found() {
        raise(UUID.randomUUID(), "x").statusCode(400).body("errors[0].pointer", equalTo("/projectId"));
        office().get("/issues/" + UUID.randomUUID()).then().statusCode(404);
        act("office1", UUID.randomUUID().toString(), """
                {"action":"START"}""")
                .statusCode(404);
    }

    @Test
    void the_office_changes_the_due_date_of_what_is_not_closed() {
        String id = raise("用地指标未落实");
        String patch = """
                {"dueOn":"2020-12-15","description":"等市里批"}""";

        office().body(patch).patch("/issues/" + id).then().statusCode(428);
        office().header("If-Match", "\"0\"")
                .body(patch)
                .patch("/issues/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("dueOn", equalTo("2020-12-15"))
                .body("description", equalTo("等市里批"));
        office().header("If-Match", "\"0\"")
                .body(patch)
                .patch("/issues/" + id)
                .then()
                .statusCode(412);
        office().header("If-Match", "\"1\"")
                .body("""
                        {"dueOn":"2019-12-31"}""")
                .patch("/issues/" + id)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/dueOn"));
        office().header("If-Match", "\"1\"")
                .body("""
                        {"status":"CLOSED"}""")
                .patch("/issues/" + id)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/status"));
        office().header("If-Match", "*")
                .body(patch)
                .patch("/issues/" + closed())
                .then()
                .statusCode(409)
                .body("reason", equalTo("issue.due-of-closed"));
    }

    @Test
    void an_action_obeys_if_match_where_it_is_sent() {
        String id = raise("用地指标未落实");
        act("unit1", id, """
                {"action":"START"}""").statusCode(200);

        as("unit1")
                .header("If-Match", "\"0\"")
                .body("""
                        {"action":"ESCALATE","note":"已会商"}""")
                .post("/issues/" + id + "/actions")
                .then()
                .statusCode(412);
    }

    @Test
    void the_list_is_filtered_and_paged() {
        UUID group = list.group("第一专项小组");
        UUID other = list.project("滨江路改造", list.unit("滨江街道"));
        list.coordinate(other, group);
        String first = raise("用地指标未落实");
        raise("征迁未完成");
        String elsewhere = raise(other, "资金100%未到位").extract().path("id");
        act("unit1", first, """
                {"action":"START"}""").statusCode(200);

        office().get("/issues?unit=" + unit + "&total=true")
                .then()
                .statusCode(200)
                .body("items.title", contains("用地指标未落实", "征迁未完成"))
                .body("items[0].steps", nullValue())
                .body("total", equalTo(2));
        office().get("/issues?group=" + group).then().body("items.id", contains(elsewhere));
        office().get("/issues?project=" + other).then().body("items.id", contains(elsewhere));
        office().get("/issues?status=IN_PROGRESS").then().body("items.id", contains(first));
        office().get("/issues?level=OFFICE").then().body("items", hasSize(0));
        office().queryParam("q", "100%未").get("/issues").then().body("items.id", contains(elsewhere));
        office().queryParam("q", "%地").get("/issues").then().body("items", hasSize(0));
        office().get("/issues?status=DONE").then().statusCode(400).body("errors[0].pointer", equalTo("/status"));

        String next = office().get("/issues?limit=2")
                .then()
                .body("items", hasSize(2))
                .header("Link", notNullValue())
                .extract()
                .path("next");
        office().get("/issues?limit=2&cursor=" + next)
                .then()
                .body("items.id", contains(elsewhere))
                .body("next", nullValue());
    }

    @Test
    void a_page_costs_the_same_whatever_is_on_it() {
        raise("一");
        statements.reset();
        office().get("/issues").then().body("items", hasSize(1));
        int forOne = statements.statements().size();
        for (int i = 0; i < 5; i++) {
            raise(list.project("项目" + i, unit), "又一");
        }
        statements.reset();

        office().get("/issues").then().body("items", hasSize(6));

        assertThat(statements.statements()).hasSize(forOne);
    }
}
