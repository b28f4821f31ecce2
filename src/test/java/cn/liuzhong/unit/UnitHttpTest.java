package cn.liuzhong.unit;

import static cn.liuzhong.testsupport.JsonField.json;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.liuzhong.testsupport.HttpTest;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UnitHttpTest extends HttpTest {

    @Test
    void a_unit_needs_only_a_name() {
        String location = admin().body("""
                {"name":"丰门街道"}""")
                .post("/units")
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .extract()
                .header("Location");

        admin().basePath("")
                .get(location)
                .then()
                .statusCode(200)
                .body(json("name", equalTo("丰门街道")))
                .body(json("uscc", nullValue()));
    }

    @Test
    void a_wrong_check_character_is_refused_in_the_language_asked_for() {
        admin().header("Accept-Language", "en")
                .body("""
                {"name":"丰门街道","uscc":"91350100M000100Y4Z"}""")
                .post("/units")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body(json("errors[0].pointer", equalTo("/uscc")))
                .body(json("title", equalTo("The input is wrong")));
    }

    @Test
    void a_change_needs_the_etag_and_loses_against_a_newer_one() {
        String id = admin().body("""
                {"name":"丰门街道"}""")
                .post("/units")
                .path("id");
        String patch = """
                {"shortName":"丰门"}""";

        admin().body(patch).patch("/units/" + id).then().statusCode(428);
        admin().header("If-Match", "\"0\"")
                .body(patch)
                .patch("/units/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body(json("shortName", equalTo("丰门")));
        admin().header("If-Match", "\"0\"")
                .body(patch)
                .patch("/units/" + id)
                .then()
                .statusCode(412);
    }

    @Test
    void a_list_is_followed_by_its_next() {
        for (int i = 1; i <= 3; i++) {
            admin().body("{\"name\":\"单位" + i + "\"}").post("/units").then().statusCode(201);
        }

        String next = admin().get("/units?limit=2&total=true")
                .then()
                .body(json("items", hasSize(2)))
                .body(json("total", equalTo(3)))
                .header("Link", notNullValue())
                .extract()
                .path("next");
        admin().get("/units?limit=2&cursor=" + next)
                .then()
                .body(json("items.name", equalTo(java.util.List.of("单位3"))))
                .body(json("next", nullValue()));
    }

    @Test
    void a_retired_unit_does_not_return_by_an_empty_field() {
        String id =
                admin().body("{\"name\":\"甲\",\"active\":false}").post("/units").path("id");

        admin().header("If-Match", "*")
                .body("{\"active\":null}")
                .patch("/units/" + id)
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/active")));
        admin().get("/units/" + id).then().body(json("active", equalTo(false)));
    }

    @Test
    void a_unit_is_of_a_kind_that_is_on_the_list() {
        admin().body("{\"name\":\"甲\",\"kindCode\":\"VILLAGE\"}")
                .post("/units")
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/kindCode")));
        String id = admin().body("{\"name\":\"甲\"}").post("/units").path("id");
        admin().header("If-Match", "*")
                .body("{\"kindCode\":\"BUREAU\"}")
                .patch("/units/" + id)
                .then()
                .statusCode(200)
                .body(json("kindCode", equalTo("BUREAU")));
    }
}
