package cn.liuzhong.progress;

import static cn.liuzhong.testsupport.JsonField.json;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.ListFixture;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class EarnedScheduleHttpTest extends HttpTest {

    private static final List<Integer> WORKED =
            List.of(2000, 3000, 5000, 8000, 10000, 11000, 11000, 11000, 11000, 10000, 9000, 9000);

    private String unit;
    private String project;

    @BeforeEach
    void aProject() {
        unit = ListFixture.unit("丰门街道");
        project = ListFixture.project("中胤鞋研发基地", unit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
          2020-06 | 24000 | 0.6154 | YELLOW | 4.6  | 1.4 | 0.7667 | false
          2020-09 | 50000 | 0.6944 | YELLOW | 7.0  | 2.0 | 0.7778 | false
          2020-11 | 82000 | 0.9011 | GREEN  | 10.0 | 1.0 | 0.9091 | true
        """)
    void the_worked_table_is_answered(
            String month,
            int done,
            double ratio,
            String light,
            float earned,
            double late,
            double spi,
            boolean greenButLate) {
        plan(project, Map.of("annual", 100000, "monthly", WORKED));
        report(project, month, done);

        schedule(month)
                .body(json("reportedMonth", equalTo(month)))
                .body("ratio.toDouble()", closeTo(ratio, 0.00001))
                .body(json("light", equalTo(light)))
                .body("earnedSchedule.toFloat()", equalTo(earned))
                .body("lagMonths.toDouble()", closeTo(late, 0.00001))
                .body("spi.toDouble()", closeTo(spi, 0.00001))
                .body(json("greenButLate", equalTo(greenButLate)))
                .body(json("byMonth", equalTo(true)))
                .body(json("enoughData", equalTo(false)))
                .body(json("forecast.state", equalTo("TOO_EARLY")))
                .body(json("forecast.text", equalTo("不足三个月数据，不作预测")))
                .body(json("confidence", nullValue()));
    }

    @Test
    void three_months_make_a_forecast_and_a_month_without_a_report_is_not_read_as_nothing_done() {
        plan(project, Map.of("annual", 1200));
        schedule("2020-04")
                .body(json("reportedMonth", nullValue()))
                .body(json("done", nullValue()))
                .body(json("light", nullValue()))
                .body("planned.toInteger()", equalTo(400));
        report(project, "2020-01", 100);
        report(project, "2020-02", 150);
        report(project, "2020-03", 350);

        schedule("2020-05")
                .body(json("month", equalTo("2020-05")))
                .body(json("reportedMonth", equalTo("2020-03")))
                .body("planned.toInteger()", equalTo(300))
                .body("lagMonths.toDouble()", closeTo(-0.5, 0.00001))
                .body(json("byMonth", equalTo(false)))
                .body(json("enoughData", equalTo(true)))
                .body(json("forecast.earliest", equalTo("2020-08")))
                .body(json("forecast.latest", equalTo("2021-08")))
                .body("paceSoFar.toDouble()", closeTo(116.6667, 0.00001))
                .body("paceNeeded.toDouble()", closeTo(94.4444, 0.00001));
        office().get("/projects/" + project + "/earned-schedule")
                .then()
                .statusCode(200)
                .body(json("month", equalTo("2020-03")));
        office().get("/projects/" + project + "/earned-schedule?month=2019-12")
                .then()
                .statusCode(404);
        office().get("/projects/" + project + "/earned-schedule?month=2020-13")
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/month")));
    }

    @Test
    void of_several_each_month_is_that_of_its_own_reporters() {
        String second = ListFixture.project("黄龙片区", unit);
        String silent = ListFixture.project("未报", unit);
        String elsewhere = ListFixture.project("别处", ListFixture.unit("别处街道"));
        String removed =
                ListFixture.entered("/projects", Map.of("name", "已移出", "unitId", unit, "listState", "REMOVED"));
        List.of(project, second, silent, elsewhere, removed).forEach(each -> plan(each, Map.of("annual", 1200)));
        report(project, "2020-01", 100);
        report(project, "2020-02", 200);
        report(second, "2020-01", 100);
        report(second, "2020-02", 100);
        report(project, "2020-03", 300);
        report(second, "2020-03", 300);
        report(elsewhere, "2020-03", 0);
        report(removed, "2020-03", 900);
        accounts.ofUnit("unit1", UUID.fromString(unit));

        as("unit1")
                .get("/earned-schedule?month=2020-03")
                .then()
                .statusCode(200)
                .body(json("withPlan", equalTo(3)))
                .body(json("reported", equalTo(2)))
                .body(json("notReported", equalTo(1)))
                .body("schedule.planned.toInteger()", equalTo(600))
                .body("schedule.done.toInteger()", equalTo(600))
                .body("schedule.spi.toDouble()", closeTo(1, 0.00001))
                // Month 1: one month earned of two plans. Month 2: 300 of two plans, 1.5. Month 3: 3. Paces 1, 0.5 and
                // 1.5.
                .body(json("schedule.forecast.earliest", equalTo("2020-09")))
                .body(json("schedule.forecast.latest", equalTo("2021-09")));
        office().get("/earned-schedule?month=2020-03")
                .then()
                .body(json("withPlan", equalTo(4)))
                .body("schedule.planned.toInteger()", equalTo(900))
                .body(json("schedule.light", equalTo("YELLOW")));
        office().get("/earned-schedule?month=2020-05&unit=" + unit)
                .then()
                .body(json("schedule.reportedMonth", equalTo("2020-03")))
                .body(json("reported", equalTo(2)));
        office().get("/earned-schedule?group=" + UUID.randomUUID())
                .then()
                .statusCode(200)
                .body(json("withPlan", equalTo(0)))
                .body(json("schedule.month", equalTo("2020-10")))
                .body(json("schedule.done", nullValue()));
    }

    @Test
    void a_month_reported_by_few_does_not_speak_for_all() {
        String second = ListFixture.project("黄龙片区", unit);
        String third = ListFixture.project("未报", unit);
        List.of(project, second, third).forEach(each -> plan(each, Map.of("annual", 1200)));
        report(third, "2020-02", 1200);
        office().get("/earned-schedule?month=2020-03")
                .then()
                .body(json("schedule.reportedMonth", equalTo("2020-02")))
                .body(json("schedule.enoughData", equalTo(false)))
                .body(json("schedule.forecast.state", equalTo("TOO_EARLY")))
                .body(json("schedule.paceSoFar", nullValue()));
        report(project, "2020-03", 300);
        report(second, "2020-03", 200);
        report(third, "2020-04", 1200);

        office().get("/earned-schedule?month=2020-04")
                .then()
                .statusCode(200)
                .body(json("schedule.month", equalTo("2020-04")))
                .body(json("schedule.reportedMonth", equalTo("2020-03")))
                .body(json("reported", equalTo(2)))
                .body(json("notReported", equalTo(1)))
                .body("schedule.done.toInteger()", equalTo(500))
                .body(json("schedule.forecast.state", equalTo("TOO_EARLY")));
    }

    @Test
    void confidence_stands_beside_it_with_its_disagreement_and_says_when_it_never_changes() {
        plan(project, Map.of("annual", 1200));
        report(project, "2020-06", 300);
        String group = ListFixture.entered("/groups", Map.of("name", "交通组"));
        accounts.ofGroup("group1", UUID.fromString(group));
        state("group1", "2020-04", "HIGH").statusCode(404);
        office().header("If-Match", etagOf("/projects/" + project))
                .contentType("application/merge-patch+json")
                .body(Map.of("groupId", group))
                .patch("/projects/" + project)
                .then()
                .statusCode(200);
        accounts.ofUnit("unit1", UUID.fromString(unit));

        state("unit1", "2020-04", "HIGH").statusCode(403);
        state("group1", "2020-12", "HIGH").statusCode(400).body(json("errors[0].pointer", equalTo("/month")));
        state("group1", "2020-04", "LOW").statusCode(201).header("Location", containsString("/confidence/2020-04"));
        state("group1", "2020-04", "HIGH");
        state("group1", "2020-05", "HIGH");
        schedule("2020-05").body(json("confidence.disagreement", nullValue()));
        schedule("2020-06")
                .body(json("confidence.stated.level", equalTo("HIGH")))
                .body(json("confidence.stated.month", equalTo("2020-05")))
                .body(json("confidence.unchangedMonths", equalTo(2)))
                .body(json("confidence.neverChanging", equalTo(false)))
                .body(json("confidence.disagreement", equalTo("TOO_SURE")));
        state("office1", "2020-06", "HIGH");
        schedule("2020-06").body(json("confidence.neverChanging", equalTo(true)));

        as("unit1")
                .get("/projects/" + project + "/confidence?limit=3&total=true")
                .then()
                .statusCode(200)
                .body(json("items.month", equalTo(List.of("2020-06", "2020-05", "2020-04"))))
                .body(json("items.level", equalTo(List.of("HIGH", "HIGH", "HIGH"))))
                .body(json("total", equalTo(4)));
        office().get("/projects/" + project + "/confidence/2020-04")
                .then()
                .body(json("level", equalTo("HIGH")))
                .body(json("statedBy", equalTo("group1")));
        office().get("/projects/" + project + "/confidence/2020-03").then().statusCode(404);
    }

    private ValidatableResponse state(String who, String month, String level) {
        return as(who).body(Map.of("month", month, "level", level, "reason", "总包已进场"))
                .post("/projects/" + project + "/confidence")
                .then();
    }

    private ValidatableResponse schedule(String month) {
        return office().get("/projects/" + project + "/earned-schedule?month=" + month)
                .then()
                .statusCode(200);
    }

    private static void plan(String project, Map<String, ?> plan) {
        office().body(plan).put("/projects/" + project + "/plans/2020").then().statusCode(201);
    }

    private static void report(String project, String month, int done) {
        office().body(Map.of("cumulative", done))
                .put("/projects/" + project + "/progress/" + month)
                .then()
                .statusCode(201);
    }
}
