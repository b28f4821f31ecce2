package cn.liuzhong.platform;

import static cn.liuzhong.testsupport.JsonField.json;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.ListFixture;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input names its field, in the user's language, and changes nothing. */
@QuarkusTest
class BadInputHttpTest extends HttpTest {

    private String project;

    @BeforeEach
    void aProjectThatStartsInMarch() {
        String unit = ListFixture.unit("丰门街道");
        project = ListFixture.entered("/projects", Map.of("name", "甲", "unitId", unit, "startOn", "2020-03-01"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        {"name":"节点","dueOn":"2020-02-29"}              | /dueOn
        {"name":"节点","dueOn":"2020-02-30"}              | /dueOn
        {"name":"节点","dueOn":"2020-2-3"}                | /dueOn
        {"name":"节点","dueOn":"20201115"}                | /dueOn
        {"name":"节点","dueOn":"+999999999-12-31"}        | /dueOn
        {"name":"节点","dueOn":"0000-01-01"}              | /dueOn
        {"name":"节点","dueOn":20201115}                  | /dueOn
        {"name":"节点","dueOn":[2020,11,15]}              | /dueOn
        {"name":"节点","dueOn":null}                      | /dueOn
        {"name":"节点"}                                   | /dueOn
        {"name":"","dueOn":"2020-11-15"}                  | /name
        {"name":7,"dueOn":"2020-11-15"}                   | /name
        {"name":"a\\u0000b","dueOn":"2020-11-15"}         | /name
        {"name":"a\\ud800b","dueOn":"2020-11-15"}         | /name
        {"name":"节点","dueOn":"2020-11-15","done":true}  | /done
        {"name":"节点","name":"双","dueOn":"2020-11-15"}  | ''
        {"name":"节点","dueOn":"2020-11-15"} x            | ''
        {"name":"节点"                                    | ''
        nonsense                                          | ''
        []                                                | ''
        "text"                                            | ''
        null                                              | ''
        """)
    void a_milestone_that_cannot_be_read_is_refused(String body, String pointer) {
        office().body(body)
                .post("/projects/" + project + "/milestones")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body(json("status", equalTo(400)))
                .body(json("errors[0].pointer", equalTo(pointer)))
                .body(json("errors[0].message", not(emptyOrNullString())));

        office().get("/projects/" + project + "/milestones?total=true").then().body(json("total", equalTo(0)));
    }

    @Test
    void a_text_that_is_too_long_is_refused() {
        office().body(Map.of("name", "长".repeat(201), "dueOn", "2020-11-15"))
                .post("/projects/" + project + "/milestones")
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/name")));
    }

    @Test
    void a_body_that_is_too_large_is_refused() {
        office().body(Map.of("name", "长".repeat(600_000), "dueOn", "2020-11-15"))
                .post("/projects/" + project + "/milestones")
                .then()
                .statusCode(413);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        /projects/1,                                                         400
        /projects/1-1-1-1-1,                                                 400
        /projects/00000000-0000-0000-0000-000000000000,                      404
        /milestones/00000000-0000-0000-0000-000000000000,                    404
        /projects/00000000-0000-0000-0000-000000000000/milestones,           404
        /issues/x,                                                           400
        /reminders/x,                                                        400
        /nothing,                                                            404
        """)
    void an_id_that_is_none_is_named_and_an_unknown_one_is_not_found(String address, int status) {
        office().get(address)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body(json("title", notNullValue()))
                .body(json("errors[0].pointer", status == 400 ? equalTo("/id") : equalTo(null)));
    }

    @Test
    void the_problem_speaks_the_language_asked_for_and_chinese_otherwise() {
        office().header("Accept-Language", "fr, en;q=0.8")
                .get("/projects/1")
                .then()
                .body(json("errors[0].message", equalTo("must be a UUID")));
        office().header("Accept-Language", "fr")
                .get("/projects/1")
                .then()
                .body(json("errors[0].message", equalTo("应为 UUID")));
        office().header("Accept-Language", "***").get("/projects/1").then().statusCode(400);
    }

    @Test
    void a_format_that_is_not_served_is_refused() {
        admin().contentType("text/plain").body("x").post("/units").then().statusCode(415);
        office().delete("/units").then().statusCode(405);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        {"totalInvestment":" "}      | /totalInvestment
        {"totalInvestment":""}       | /totalInvestment
        {"totalInvestment":"5"}      | /totalInvestment
        {"totalInvestment":"\\u0000"} | /totalInvestment
        {"groupId":""}               | /groupId
        {"groupId":" "}              | /groupId
        {"groupId":"\\u0000"}        | /groupId
        {"sample":" "}               | /sample
        {"nature":""}                | /nature
        {"startOn":" "}              | /startOn
        {"categories":""}            | /categories
        """)
    void a_blank_is_no_number_no_id_and_no_truth_value(String patch, String pointer) {
        office().header("If-Match", "*")
                .body(patch)
                .patch("/projects/" + project)
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo(pointer)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%2B5", "005", "%D9%A1", "5.0", "99999999999"})
    void a_limit_is_written_in_plain_digits(String limit) {
        office().urlEncodingEnabled(false)
                .get("/units?limit=" + limit)
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/limit")));
    }

    @Test
    void a_filter_that_is_misspelt_is_refused() {
        office().get("/reminders?unitt=x")
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/unitt")))
                .body(json("errors[0].message", equalTo("没有这个查询参数")));
    }

    @Test
    void a_problem_does_not_mix_languages() {
        admin().header("Accept-Language", "en-GB, zh;q=0.1")
                .body("{\"name\":\"\"}")
                .post("/units")
                .then()
                .body(json("title", equalTo("The input is wrong")))
                .body(json("errors[0].message", equalTo("must not be blank")));
        admin().header("Accept-Language", "*")
                .body("{\"name\":\"" + "长".repeat(101) + "\"}")
                .post("/units")
                .then()
                .body(json("title", equalTo("提交的内容有误")))
                .body(json("errors[0].message", equalTo("个数必须在0和100之间")));
    }
}
