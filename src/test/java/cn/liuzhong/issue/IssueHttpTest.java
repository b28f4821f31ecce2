package cn.liuzhong.issue;

import static cn.liuzhong.testsupport.JsonField.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.liuzhong.testsupport.ListFixture;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class IssueHttpTest extends IssueHttp {

    @Test
    void an_issue_needs_project_title_and_due_date() {
        String location = raise(project, "用地指标未落实")
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body(json("status", equalTo("OPEN")))
                .body(json("level", equalTo("UNIT")))
                .body(json("raisedOn", equalTo("2020-11-20")))
                .body(json("raisedBy", equalTo("unit1")))
                .extract()
                .header("Location");

        office().basePath("")
                .get(location)
                .then()
                .statusCode(200)
                .body(json("project.name", equalTo("中胤鞋研发基地")))
                .body(json("levelSince", equalTo("2020-11-20")))
                .body(json("levelDueOn", equalTo("2020-12-01")))
                .body(json("lookBackDueOn", nullValue()))
                .body(json("steps", hasSize(0)));
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
        "title":"x","dueOn":"2020-12-31","typeCode":"MONEY"                                   | /typeCode
        "title":"x","dueOn":"2020-12-31","level":"OFFICE"                                     | /level
        """)
    void a_wrong_issue_is_refused_at_its_field(String fields, String pointer) {
        office().body("{\"projectId\":\"" + project + "\"," + fields + "}")
                .post("/issues")
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo(pointer)));
    }

    @Test
    void an_issue_of_no_project_is_refused_and_a_missing_issue_not_found() {
        raise(UUID.randomUUID(), "x").statusCode(400).body(json("errors[0].pointer", equalTo("/projectId")));
        office().get("/issues/" + UUID.randomUUID()).then().statusCode(404);
        office().header("If-Match", "*")
                .body("""
                {"action":"START"}""")
                .post("/issues/" + UUID.randomUUID() + "/actions")
                .then()
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
                .body(json("dueOn", equalTo("2020-12-15")))
                .body(json("description", equalTo("等市里批")));
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
                .body(json("errors[0].pointer", equalTo("/dueOn")));
        office().header("If-Match", "\"1\"")
                .body("""
                        {"typeCode":"MONEY"}""")
                .patch("/issues/" + id)
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/typeCode")));
        office().header("If-Match", "\"1\"")
                .body("""
                        {"status":"CLOSED"}""")
                .patch("/issues/" + id)
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/status")));
        office().header("If-Match", "*")
                .body(patch)
                .patch("/issues/" + closed())
                .then()
                .statusCode(409)
                .body(json("reason", equalTo("issue.due-of-closed")));
    }

    @Test
    void the_list_is_filtered_and_paged() {
        UUID group = list.group("第二专项小组");
        UUID other = list.project("滨江路改造", list.unit("滨江街道"));
        list.coordinate(other, group);
        String first = raise("用地指标未落实");
        raise("征迁未完成");
        String elsewhere = raise("office1", other, "资金100%未到位").extract().path("id");
        act("unit1", first, """
                {"action":"START"}""").statusCode(200);

        office().get("/issues?unit=" + unit + "&total=true")
                .then()
                .statusCode(200)
                .body(json("items.title", contains("用地指标未落实", "征迁未完成")))
                .body(json("items[0].steps", nullValue()))
                .body(json("total", equalTo(2)));
        office().get("/issues?group=" + group).then().body(json("items.id", contains(elsewhere)));
        office().get("/issues?project=" + other).then().body(json("items.id", contains(elsewhere)));
        office().get("/issues?status=IN_PROGRESS").then().body(json("items.id", contains(first)));
        office().get("/issues?level=OFFICE").then().body(json("items", hasSize(0)));
        office().queryParam("q", "100%未").get("/issues").then().body(json("items.id", contains(elsewhere)));
        office().queryParam("q", "%地").get("/issues").then().body(json("items", hasSize(0)));
        office().get("/issues?status=DONE").then().statusCode(400).body(json("errors[0].pointer", equalTo("/status")));

        String next = office().get("/issues?limit=2")
                .then()
                .body(json("items", hasSize(2)))
                .header("Link", notNullValue())
                .extract()
                .path("next");
        office().get("/issues?limit=2&cursor=" + next)
                .then()
                .body(json("items.id", contains(elsewhere)))
                .body(json("next", nullValue()));
    }

    @Test
    void a_page_costs_the_same_whatever_is_on_it() {
        raise("一");
        office().get("/issues").then().statusCode(200);
        statements.reset();
        office().get("/issues").then().body(json("items", hasSize(1)));
        int forOne = statements.statements().size();
        for (int i = 0; i < 5; i++) {
            raise(list.project("项目" + i, unit), "又一");
        }
        statements.reset();

        office().get("/issues").then().body(json("items", hasSize(6)));

        assertThat(statements.statements()).hasSize(forOne);
    }

    @ParameterizedTest
    @CsvSource({"ON_LIST, 201", "SUSPENDED, 201", "COMPLETED, 409", "REMOVED, 409"})
    void only_projects_that_go_on_take_issues(String listState, int status) {
        String id = ListFixture.entered(
                "/projects", Map.of("name", "乙", "unitId", unit.toString(), "listState", listState));

        raise(UUID.fromString(id), "用地指标未落实")
                .statusCode(status)
                .body(json("reason", status == 409 ? equalTo("issue.project-closed") : nullValue()));
    }
}
