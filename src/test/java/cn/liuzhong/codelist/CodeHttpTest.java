package cn.liuzhong.codelist;

import static cn.liuzhong.testsupport.JsonField.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import cn.liuzhong.testsupport.HttpTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class CodeHttpTest extends HttpTest {

    @Inject
    CodeRepository codes;

    @AfterEach
    void removeWhatWasAdded() {
        QuarkusTransaction.requiringNew().run(() -> codes.delete("code like 'TEST%'"));
    }

    @ParameterizedTest
    @EnumSource(CodeList.class)
    void every_list_comes_with_codes(CodeList list) {
        admin().get("/codes/" + list.path() + "?limit=1")
                .then()
                .statusCode(200)
                .body(json("items[0].list", equalTo(list.name())));
    }

    @Test
    void a_list_that_does_not_exist_is_refused_with_those_that_do() {
        admin().get("/codes/CATEGORY")
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/list")))
                .body(
                        json(
                                "errors[0].message",
                                equalTo(
                                        "应为以下之一：categories, issue-types, factors, causes, phases, funding-sources, unit-kinds")));
    }

    @Test
    void a_code_added_without_a_place_is_the_last_and_takes_a_name_only() {
        admin().body("""
                {"code":"TEST_7","name":"第七类"}""")
                .post("/codes/categories")
                .then()
                .statusCode(201)
                .header("Location", endsWith("/api/v1/codes/categories/TEST_7"))
                .header("ETag", "\"0\"")
                .body(json("status", equalTo("ACTIVE")))
                .body(json("validFrom", nullValue()));

        List<String> paged = new ArrayList<>();
        String next = "";
        while (next != null) {
            var page = admin().get("/codes/categories?limit=2" + (next.isEmpty() ? "" : "&cursor=" + next));
            paged.addAll(page.path("items.code"));
            next = page.path("next");
        }
        assertThat(paged).hasSize(7).startsWith("MAJOR_PROJECT", "MAJOR_REFORM").endsWith("MAJOR_WORK", "TEST_7");
    }

    @Test
    void a_code_is_added_once_to_a_list_and_may_be_on_another() {
        String body = """
                {"code":"TEST","name":"测试"}""";
        admin().body(body).post("/codes/causes").then().statusCode(201);
        admin().body(body).post("/codes/causes").then().statusCode(409).body(json("reason", equalTo("duplicate")));
        admin().body(body).post("/codes/factors").then().statusCode(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        {"code":"test","name":"x"}                                                        | /code
        {"code":"1TEST","name":"x"}                                                       | /code
        {"code":"TEST_45678901234567890123456789012345678901","name":"x"}                 | /code
        {"name":"x"}                                                                      | /code
        {"code":"TEST","name":" "}                                                        | /name
        {"code":"TEST","name":"x","sort":-1}                                              | /sort
        {"code":"TEST","name":"x","validFrom":"2020-02-01","validTo":"2020-01-31"}        | /validTo
        {"code":"TEST","name":"x","status":"GONE"}                                        | /status
        """)
    void what_is_no_code_is_refused_where_it_is_wrong(String body, String pointer) {
        admin().body(body).post("/codes/phases").then().statusCode(400).body(json("errors.pointer", hasItems(pointer)));
    }

    @Test
    void a_change_needs_the_etag_and_never_changes_the_code_itself() {
        admin().body("""
                {"code":"TEST","name":"测试","nameEn":"Test"}""")
                .post("/codes/causes")
                .then()
                .statusCode(201);
        String retire = """
                {"status":"RETIRED","nameEn":null}""";

        admin().body(retire).patch("/codes/causes/TEST").then().statusCode(428);
        admin().header("If-Match", "\"0\"")
                .body(retire)
                .patch("/codes/causes/TEST")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body(json("status", equalTo("RETIRED")))
                .body(json("nameEn", nullValue()))
                .body(json("name", equalTo("测试")));
        admin().header("If-Match", "\"0\"")
                .body(retire)
                .patch("/codes/causes/TEST")
                .then()
                .statusCode(412);
        admin().header("If-Match", "\"1\"")
                .body("""
                {"code":"TEST_2"}""")
                .patch("/codes/causes/TEST")
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/code")));
        admin().header("If-Match", "\"1\"")
                .body(retire)
                .patch("/codes/factors/TEST")
                .then()
                .statusCode(404);
    }
}
