package cn.liuzhong.progress;

import static cn.liuzhong.testsupport.JsonField.json;
import static cn.liuzhong.testsupport.ListFixture.entered;
import static cn.liuzhong.testsupport.ListFixture.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.liuzhong.testsupport.HttpTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProgressHttpTest extends HttpTest {

    private String project;
    private String june;

    @BeforeEach
    void aPlannedProject() {
        String unit = unit("丰门街道");
        accounts.ofUnit("unit1", UUID.fromString(unit));
        project = "/projects/" + entered("/projects", Map.of("name", "甲", "unitId", unit));
        june = project + "/progress/2020-06";
        office().body(Map.of("annual", 1200))
                .put(project + "/plans/2020")
                .then()
                .statusCode(201);
    }

    @Test
    void a_correction_is_a_new_version_and_a_returned_one_counts_as_never_made() {
        report(june, Map.of("cumulative", 300, "text", "主体结构施工"))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body(json("status", equalTo("SUBMITTED")))
                .body(json("ratio", equalTo(0.5f)))
                .body(json("light", equalTo("RED")));
        decide(0, Map.of("accepted", true)).statusCode(200).body(json("status", equalTo("CHECKED")));
        correct(1, Map.of("cumulative", 600)).statusCode(400).body(json("errors[0].pointer", equalTo("/note")));

        correct(1, Map.of("cumulative", 600, "note", "漏报设备款"))
                .statusCode(200)
                .body(json("status", equalTo("SUBMITTED")))
                .body(json("number", equalTo(2)))
                .body(json("inForce", equalTo(600)))
                .body(json("light", equalTo("GREEN")));
        decide(2, Map.of("accepted", false)).statusCode(400).body(json("errors[0].pointer", equalTo("/note")));
        decide(2, Map.of("accepted", false, "note", "无凭证"))
                .statusCode(200)
                .body(json("status", equalTo("RETURNED")))
                .body(json("cumulative", equalTo(600)))
                .body(json("inForce", equalTo(300)))
                .body(json("light", equalTo("RED")));

        office().get(june + "/versions")
                .then()
                .body(json("items.number", contains(2, 1)))
                .body(json("items.status", contains("RETURNED", "CHECKED")))
                .body(json("items.cumulative", contains(600, 300)));
    }

    @Test
    void the_first_report_returned_leaves_the_month_without_one() {
        report(june, Map.of("cumulative", 300)).statusCode(201);
        lags("2020-07-16").body(json("items.kind", contains("INVESTMENT")));

        decide(0, Map.of("accepted", false, "note", "无凭证"))
                .body(json("inForce", nullValue()))
                .body(json("ratio", nullValue()));

        lags("2020-07-16").body(json("items.kind", contains("REPORT")));
    }

    @Test
    void nobody_checks_what_he_reported_and_what_is_decided_stays_decided() {
        office().body(Map.of("cumulative", 300)).put(june).then().statusCode(201);

        decide(0, Map.of("accepted", true))
                .statusCode(409)
                .body(json("reason", equalTo("progress.checker-is-reporter")));
        as("office2")
                .header("If-Match", "\"0\"")
                .body(Map.of("accepted", true))
                .post(june + "/verification")
                .then()
                .statusCode(200);
        decide(1, Map.of("accepted", false, "note", "再看")).statusCode(409);
    }

    @Test
    void what_looks_odd_is_marked_and_found() {
        report(project + "/progress/2020-04", Map.of("cumulative", 300)).body(json("doubts", empty()));
        report(project + "/progress/2020-05", Map.of("cumulative", 300)).body(json("doubts", contains("UNCHANGED")));
        report(june, Map.of("cumulative", 200)).body(json("doubts", contains("DECREASE")));

        office().get("/progress?doubtful=true&total=true")
                .then()
                .body(json("items.month", contains("2020-06", "2020-05")))
                .body(json("total", equalTo(2)));
        office().get("/progress?month=2020-04&status=SUBMITTED&doubtful=false&limit=1")
                .then()
                .body(json("items", hasSize(1)))
                .body(json("next", nullValue()));
        String next = office().get("/progress?limit=2").then().extract().path("next");
        office().get("/progress?limit=2&cursor=" + next).then().body(json("items.month", contains("2020-04")));
    }

    @Test
    void bad_months_and_figures_are_refused() {
        report(project + "/progress/2020-13", Map.of("cumulative", 1))
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/month")));
        report(project + "/progress/" + (clock.today().getYear() + 1) + "-01", Map.of("cumulative", 1))
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/month")));
        report(june, Map.of("cumulative", 10, "land", 4, "other", 5))
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/cumulative")));
        report(june, Map.of("cumulative", -1)).statusCode(400);
        office().get(june).then().statusCode(404);
    }

    private ValidatableResponse report(String month, Map<String, ?> body) {
        return as("unit1").body(body).put(month).then();
    }

    private ValidatableResponse correct(int version, Map<String, ?> body) {
        return as("unit1")
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(june)
                .then();
    }

    private ValidatableResponse decide(int version, Map<String, ?> body) {
        return office().header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(june + "/verification")
                .then();
    }

    private ValidatableResponse lags(String asOf) {
        return office().get("/lags?asOf=" + asOf).then();
    }
}
