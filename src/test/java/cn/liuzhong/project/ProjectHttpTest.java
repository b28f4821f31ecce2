package cn.liuzhong.project;

import static cn.liuzhong.testsupport.JsonField.json;
import static cn.liuzhong.testsupport.ListFixture.entered;
import static cn.liuzhong.testsupport.ListFixture.project;
import static cn.liuzhong.testsupport.ListFixture.unit;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.liuzhong.testsupport.HttpTest;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ProjectHttpTest extends HttpTest {

    private String unit;

    @BeforeEach
    void aUnit() {
        unit = unit("丰门街道");
    }

    @Test
    void a_project_needs_a_name_and_a_unit() {
        String location = office().body(Map.of("name", "中胤鞋研发基地", "listNo", "2020-005", "unitId", unit))
                .post("/projects")
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .extract()
                .header("Location");

        office().basePath("")
                .get(location)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body(json("listNo", equalTo("2020-005")))
                .body(json("unit.id", equalTo(unit)))
                .body(json("unit.name", equalTo("丰门街道")))
                .body(json("listState", equalTo("ON_LIST")))
                .body(json("light", equalTo("GREEN")))
                .body(json("group", nullValue()))
                .body(json("coUnits", empty()))
                .body(json("sample", equalTo(false)))
                .body(json("createdAt", equalTo("2020-11-20T02:00:00Z")));
    }

    @Test
    void everything_stated_is_shown_again() {
        String other = unit("住建局");
        String body =
                """
                {"name":"科研大楼","listNo":"2020-010","unitId":"%s","coUnitIds":["%s"],
                 "nationalCodes":["2020-330302-48-03-100000"],"categories":["MAJOR_REFORM","MAJOR_PROJECT"],
                 "nature":"PRIVATE","content":"新建","totalInvestment":120000.5,"linkedLeader":"挂钩区领导（示例）",
                 "listState":"SUSPENDED","phaseCode":"CONSTRUCTION","statisticsOn":"2020-06-30",
                 "startOn":"2020-03-01","finishOn":"2022-12-31","note":"示例","sample":true,
                 "yearRoles":[{"year":2020,"role":"NEW_START"},{"year":2021,"role":"CONTINUED"}]}"""
                        .formatted(unit, other);
        String id = office().body(body)
                .post("/projects")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        office().get("/projects/" + id)
                .then()
                .body(json("coUnits.name", equalTo(java.util.List.of("住建局"))))
                .body(json("nationalCodes[0]", equalTo("2020-330302-48-03-100000")))
                .body(json("categories", equalTo(java.util.List.of("MAJOR_PROJECT", "MAJOR_REFORM"))))
                .body(json("nature", equalTo("PRIVATE")))
                .body(json("totalInvestment", equalTo(120000.5f)))
                .body(json("light", equalTo("GREY")))
                .body(json("phaseCode", equalTo("CONSTRUCTION")))
                .body(json("statisticsOn", equalTo("2020-06-30")))
                .body(json("finishOn", equalTo("2022-12-31")))
                .body(json("yearRoles.role", equalTo(java.util.List.of("NEW_START", "CONTINUED"))))
                .body(json("sample", equalTo(true)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        {"unitId":"U"}                                                                    | /name
        {"name":"甲"}                                                                     | /unitId
        {"name":"甲","unitId":"00000000-0000-7000-8000-000000000000"}                     | /unitId
        {"name":"甲","unitId":"U","groupId":"00000000-0000-7000-8000-000000000000"}       | /groupId
        {"name":"甲","unitId":"U","coUnitIds":["U"]}                                      | /coUnitIds
        {"name":"甲","unitId":"U","coUnitIds":["00000000-0000-7000-8000-000000000000"]}   | /coUnitIds
        {"name":"甲","unitId":"U","listNo":" 5"}                                          | /listNo
        {"name":"甲","unitId":"U","nationalCodes":["2020-330302-48-03-10000"]}            | /nationalCodes/0
        {"name":"甲","unitId":"U","categories":["NO_SUCH"]}                               | /categories
        {"name":"甲","unitId":"U","phaseCode":"NO_SUCH"}                                  | /phaseCode
        {"name":"甲","unitId":"U","totalInvestment":-1}                                   | /totalInvestment
        {"name":"甲","unitId":"U","totalInvestment":0.00001}                              | /totalInvestment
        {"name":"甲","unitId":"U","startOn":"2020-03-01","finishOn":"2020-02-29"}         | /finishOn
        {"name":"甲","unitId":"U","listState":"GONE"}                                     | /listState
        {"name":"甲","unitId":"U","yearRoles":[{"year":1999,"role":"RESERVE"}]}           | /yearRoles/0/year
        {"name":"甲","unitId":"U","yearRoles":[{"year":2020,"role":"RESERVE"},{"year":2020,"role":"NEW_START"}]} | /yearRoles/1/year
        """)
    void wrong_input_names_its_field(String body, String pointer) {
        office().body(body.replace("\"U\"", "\"" + unit + "\""))
                .post("/projects")
                .then()
                .statusCode(400)
                .body(json("errors", hasSize(1)))
                .body(json("errors[0].pointer", equalTo(pointer)));
    }

    @Test
    void a_list_number_is_taken_once() {
        Map<String, String> body = Map.of("name", "甲", "listNo", "2020-001", "unitId", unit);
        entered("/projects", body);

        office().body(body).post("/projects").then().statusCode(409).body(json("reason", equalTo("duplicate")));
    }

    @Test
    void a_unit_that_takes_no_new_projects_keeps_those_it_has() {
        String id = project("甲", unit);
        admin().header("If-Match", "\"0\"").body("{\"active\":false}").patch("/units/" + unit);

        office().body(Map.of("name", "乙", "unitId", unit))
                .post("/projects")
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/unitId")));
        office().header("If-Match", "\"0\"")
                .body("{\"note\":\"仍可修改\"}")
                .patch("/projects/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void a_change_merges_and_counts_versions_also_when_only_a_set_changes() {
        String id = entered(
                "/projects", Map.of("name", "甲", "unitId", unit, "totalInvestment", 1000, "startOn", "2020-03-01"));
        String path = "/projects/" + id;

        office().body("{\"name\":\"乙\"}").patch(path).then().statusCode(428);
        office().header("If-Match", "\"0\"")
                .body("{\"categories\":[\"MAJOR_PROJECT\"]}")
                .patch(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body(json("name", equalTo("甲")))
                .body(json("totalInvestment", equalTo(1000)))
                .body(json("startOn", equalTo("2020-03-01")));
        office().header("If-Match", "\"0\"")
                .body("{\"name\":\"乙\"}")
                .patch(path)
                .then()
                .statusCode(412);
        office().header("If-Match", "\"1\"")
                .body("{\"startOn\":null,\"finishOn\":\"2019-01-01\"}")
                .patch(path)
                .then()
                .statusCode(200)
                .body(json("startOn", nullValue()));
        office().header("If-Match", "\"2\"")
                .body("{\"light\":\"RED\"}")
                .patch(path)
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/light")));
    }

    @Test
    void what_is_not_there_is_not_found() {
        office().get("/projects/00000000-0000-7000-8000-000000000000").then().statusCode(404);
        office().get("/projects/nonsense").then().statusCode(400).body(json("errors[0].pointer", equalTo("/id")));
    }

    @Test
    void a_group_that_takes_no_new_projects_keeps_those_it_has() {
        String group = entered("/groups", Map.of("name", "第一专项小组"));
        Map<String, String> body = Map.of("name", "甲", "unitId", unit, "groupId", group);
        String kept = entered("/projects", body);
        String other = project("乙", unit);
        admin().header("If-Match", "*").body("{\"active\":false}").patch("/groups/" + group);

        office().body(body)
                .post("/projects")
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/groupId")));
        office().header("If-Match", "*")
                .body("{\"groupId\":\"" + group + "\"}")
                .patch("/projects/" + other)
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/groupId")));
        office().header("If-Match", "*")
                .body("{\"note\":\"示例\"}")
                .patch("/projects/" + kept)
                .then()
                .statusCode(200);
    }

    @Test
    void a_change_does_not_put_a_removed_project_back_by_leaving_its_state_empty() {
        String id = entered("/projects", Map.of("name", "甲", "unitId", unit, "listState", "REMOVED"));

        office().header("If-Match", "*")
                .body("{\"listState\":null}")
                .patch("/projects/" + id)
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/listState")));
        office().get("/projects/" + id).then().body(json("listState", equalTo("REMOVED")));
    }
}
