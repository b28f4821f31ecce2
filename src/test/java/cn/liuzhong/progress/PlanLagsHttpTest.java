package cn.liuzhong.progress;

import static cn.liuzhong.testsupport.JsonField.json;
import static cn.liuzhong.testsupport.ListFixture.entered;
import static cn.liuzhong.testsupport.ListFixture.milestone;
import static cn.liuzhong.testsupport.ListFixture.unit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.liuzhong.testsupport.AtOnce;
import cn.liuzhong.testsupport.HttpTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Investment and reports lag beside milestones and issues (§3.2): live, in lights, in letters and in interviews. */
@QuarkusTest
class PlanLagsHttpTest extends HttpTest {

    private String unit;
    private String id;
    private String project;
    private String plan;

    @BeforeEach
    void aPlanOfAHundredAMonth() {
        unit = unit("丰门街道");
        accounts.ofUnit("unit1", UUID.fromString(unit));
        id = entered("/projects", Map.of("name", "甲", "unitId", unit));
        project = "/projects/" + id;
        plan = office().body(Map.of("annual", 1200))
                .put(project + "/plans/2020")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void investment_lags_from_the_day_after_the_first_month_of_the_run() {
        reported(7, 700);
        reported(8, 600);
        reported(10, 550);

        lags("2020-11-16")
                .body(json("items.kind", contains("INVESTMENT")))
                .body(json("items[0].subjectId", equalTo(plan)))
                .body(json("items[0].title", equalTo("2020年1—10月投资完成率55.0%（按年度计划均摊）")))
                .body(json("items[0].dueOn", nullValue()))
                .body(json("items[0].lagSince", equalTo("2020-09-01")))
                .body(json("items[0].lagDays", equalTo(77)))
                .body(json("items[0].light", equalTo("RED")))
                .body(json("items[0].reason", containsString("滞后 77 天")));
        // At the first of September, August was not complete before July was judged; at the second half, it was.
        lags("2020-08-16").body(json("items", empty()));
        light("RED", "2020-11-16").body(json("items.name", contains("甲")));
    }

    @Test
    void letters_and_interviews_name_it_beside_milestones() {
        milestone(id, "地下室主体施工", "2020-08-31");
        reported(8, 500);
        reported(9, 500);
        run("REMINDER", "2020-10-H1");
        office().get("/reminders?period=2020-10-H1")
                .then()
                .body(json("items[0].items.kind", contains("INVESTMENT", "MILESTONE")))
                .body(json("items[0].items.light", contains("RED", "RED")));

        run("INTERVIEW", "2020-10");

        office().get("/interviews?period=2020-10")
                .then()
                .body(json("items[0].level", equalTo("OFFICE")))
                .body(json("items[0].items.kind", contains("INVESTMENT", "MILESTONE")));
    }

    @Test
    void a_report_lags_from_the_day_after_it_was_due_until_it_or_a_later_one_is_made() {
        reported(9, 900);

        lags("2020-11-04").body(json("items", empty()));
        lags("2020-11-05")
                .body(json("items.kind", contains("REPORT")))
                .body(json("items[0].title", equalTo("2020年10月进度报告")))
                .body(json("items[0].dueOn", equalTo("2020-11-04")))
                .body(json("items[0].lagSince", equalTo("2020-11-05")))
                .body(json("items[0].light", equalTo("YELLOW")));
        light("YELLOW", "2020-11-05").body(json("items.name", contains("甲")));

        reported(11, 1100);

        lags("2020-11-05").body(json("items", empty()));
    }

    @Test
    void two_months_reported_at_the_same_moment_are_both_reported() throws Exception {
        for (int month = 1; month < 10; month += 2) {
            int first = month;
            AtOnce.all(() -> reportedToo(first), () -> reportedToo(first + 1));
        }

        lags("2020-11-16").body(json("items", empty()));
    }

    @Test
    void at_the_turn_of_the_year_december_is_owed_by_who_has_a_plan_for_both_years() {
        reported(11, 1100);

        lags("2021-01-01").body(json("items", empty()));
        lags("2021-01-16").body(json("items", empty()));

        office().body(Map.of("annual", 1200))
                .put(project + "/plans/2021")
                .then()
                .statusCode(201);

        lags("2021-01-16").body(json("items.title", contains("2020年12月进度报告")));
    }

    @Test
    void a_missing_report_is_never_nothing_done_and_an_exemption_covers_one_of_both() {
        lags("2020-11-16").body(json("items.kind", contains("REPORT")));
        reported(8, 100);
        lags("2020-11-16").body(json("items.kind", containsInAnyOrder("REPORT", "INVESTMENT")));

        exempted("INVESTMENT");

        lags("2020-11-16").body(json("items.kind", contains("REPORT")));
        exempted("REPORT");
        lags("2020-11-16").body(json("items", empty()));
        light("GREY", "2020-11-16").body(json("items.name", contains("甲")));
    }

    @Test
    void by_which_measure_is_a_setting_and_a_changed_plan_is_judged_anew() {
        reported(10, 900);
        lags("2020-11-16").body(json("items", empty()));

        String etag = etagOf("/settings");
        admin().header("If-Match", etag)
                .contentType("application/merge-patch+json")
                .body(Map.of(
                        "rules", Map.of("investment", Map.of("measure", "MONTHS", "monthsYellow", 1)), "note", "按月数判断"))
                .patch("/settings")
                .then()
                .statusCode(200);

        lags("2020-11-16").body(json("items.kind", contains("INVESTMENT")));

        office().header("If-Match", "*")
                .body(Map.of("annual", 1080, "reason", "年中调整", "approver", "区政府（示例）"))
                .put(project + "/plans/2020")
                .then()
                .statusCode(200);

        lags("2020-11-16").body(json("items", empty()));
    }

    private void exempted(String kind) {
        String exemption = as("unit1")
                .body(Map.of(
                        "kind",
                        kind,
                        "subjectId",
                        plan,
                        "reason",
                        "台风停工",
                        "evidence",
                        List.of("停工令.pdf"),
                        "fromOn",
                        "2020-11-01",
                        "untilOn",
                        "2020-11-30"))
                .post("/exemptions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        office().header("If-Match", "*")
                .body(Map.of("accepted", true))
                .post("/exemptions/" + exemption + "/decision")
                .then()
                .statusCode(200);
    }

    private int reportedToo(int month) {
        reported(month, month * 100);
        return month;
    }

    private void reported(int month, int cumulative) {
        as("unit1")
                .body(Map.of("cumulative", cumulative))
                .put(project + "/progress/2020-%02d".formatted(month))
                .then()
                .statusCode(201);
    }

    private static void run(String kind, String period) {
        office().body(Map.of("kind", kind, "period", period))
                .post("/supervision/runs")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse lags(String asOf) {
        return office().get("/lags?asOf=" + asOf).then().statusCode(200);
    }

    private static ValidatableResponse light(String light, String asOf) {
        return office().get("/projects?light=" + light + "&asOf=" + asOf).then().statusCode(200);
    }
}
