package cn.liuzhong.progress;

import static cn.liuzhong.testsupport.JsonField.json;
import static cn.liuzhong.testsupport.ListFixture.entered;
import static cn.liuzhong.testsupport.ListFixture.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.liuzhong.testsupport.HttpTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlanHttpTest extends HttpTest {

    private static final List<Integer> MONTHLY =
            List.of(2000, 3000, 5000, 8000, 10000, 11000, 11000, 11000, 11000, 10000, 9000, 9000);

    private String project;
    private String plan;

    @BeforeEach
    void aProject() {
        project = "/projects/" + entered("/projects", Map.of("name", "甲", "unitId", unit("丰门街道")));
        plan = project + "/plans/2020";
    }

    @Test
    void what_was_approved_stays_when_the_plan_is_changed_with_a_reason() {
        state(Map.of("annual", 100000, "monthly", MONTHLY, "yearRole", "NEW_START"))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body(json("number", equalTo(1)))
                .body(json("approver", equalTo("office1")));

        office().header("If-Match", "\"0\"")
                .body(Map.of("annual", 60000, "reason", "用地推迟", "approver", "区政府常务会议（示例）"))
                .put(plan)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body(json("annual", equalTo(60000)))
                .body(json("monthly", nullValue()))
                .body(json("yearRole", equalTo("NEW_START")))
                .body(json("number", equalTo(2)));

        office().get(plan + "/versions")
                .then()
                .body(json("items.number", contains(2, 1)))
                .body(json("items[0].reason", equalTo("用地推迟")))
                .body(json("items[0].approver", equalTo("区政府常务会议（示例）")))
                .body(json("items[1].annual", equalTo(100000)))
                .body(json("items[1].monthly", hasSize(12)));
        office().get(project).then().body(json("yearRoles[0].role", equalTo("NEW_START")));
    }

    @Test
    void a_change_needs_the_version_it_was_made_from_and_a_reason() {
        state(Map.of("annual", 1200)).statusCode(201);

        state(Map.of("annual", 1300, "reason", "调整")).statusCode(428);
        office().header("If-Match", "\"7\"")
                .body(Map.of("annual", 1300, "reason", "调整"))
                .put(plan)
                .then()
                .statusCode(412);
        office().header("If-Match", "\"0\"")
                .body(Map.of("annual", 1300))
                .put(plan)
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/reason")));
        office().header("If-Match", "\"0\"")
                .body(Map.of("annual", 1300, "reason", "调整"))
                .put(plan)
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/approver")));
        office().header("If-Match", "*")
                .body(Map.of("annual", 1300))
                .put(project + "/plans/2021")
                .then()
                .statusCode(412);
        office().get(plan).then().body(json("annual", equalTo(1200)));
    }

    @Test
    void months_and_sources_must_agree_with_the_year() {
        state(Map.of("annual", 100001, "monthly", MONTHLY))
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/monthly")))
                .body(json("errors[0].message", equalTo("各月之和 100000 与全年 100001 不一致")));
        state(Map.of("annual", 100, "sources", List.of(part("DISTRICT", 60), part("PRIVATE", 41))))
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/sources")));
        state(Map.of("annual", 100, "sources", List.of(part("DISTRICT", 60), part("DISTRICT", 10))))
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/sources/1/source")));
        state(Map.of("annual", 100, "sources", List.of(part("LOTTERY", 60))))
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/sources/0/source")));
        office().get(plan).then().statusCode(404);
    }

    private static Map<String, ?> part(String source, int amount) {
        return Map.of("source", source, "amount", amount);
    }

    private ValidatableResponse state(Map<String, ?> body) {
        return office().body(body).put(plan).then();
    }
}
