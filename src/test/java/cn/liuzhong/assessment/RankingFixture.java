package cn.liuzhong.assessment;

import static io.restassured.RestAssured.given;

import cn.liuzhong.testsupport.Accounts;
import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.ListFixture;
import cn.liuzhong.testsupport.SettableClock;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.Map;

/**
 * October 2020 of four units: 丰门街道 is where its plan is and reports in time, 七都街道 has done one half and has not reported
 * September, 双屿街道 has nothing to be judged by, and 区商务局 is of no kind.
 */
final class RankingFixture extends HttpTest {

    final String good;
    final String behind;
    final String silent;
    final String ofNoKind;
    final String goodProject;
    final String behindPlan;

    RankingFixture(SettableClock clock) {
        good = unit("丰门街道", "SUBDISTRICT");
        behind = unit("七都街道", "SUBDISTRICT");
        silent = unit("双屿街道", "SUBDISTRICT");
        ofNoKind = ListFixture.unit("区商务局");
        goodProject = ListFixture.project("中胤鞋研发基地", good);
        String behindProject = ListFixture.project("七都大桥北汊桥", behind);
        plan(goodProject);
        behindPlan = plan(behindProject);
        clock.set(LocalDate.of(2020, 10, 12));
        report(goodProject, "2020-09", 900);
        clock.set(LocalDate.of(2020, 10, 20));
        milestone(goodProject);
        run("2020-10-H1");
        clock.set(LocalDate.of(2020, 11, 3));
        report(goodProject, "2020-10", 1000);
        report(behindProject, "2020-10", 500);
    }

    private static String unit(String name, String kind) {
        return ListFixture.entered("/units", Map.of("name", name, "kindCode", kind));
    }

    private static String plan(String project) {
        return sender().body("{\"annual\":1200}")
                .put("/projects/" + project + "/plans/2020")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static void report(String project, String month, int cumulative) {
        sender().body("{\"cumulative\":" + cumulative + "}")
                .put("/projects/" + project + "/progress/" + month)
                .then()
                .statusCode(201);
    }

    /** Plans and reports are held against the contract where they are tested. */
    static RequestSpecification sender() {
        return given().basePath("/api/v1")
                .contentType(ContentType.JSON)
                .auth()
                .preemptive()
                .basic("office1", Accounts.PASSWORD);
    }

    private static void milestone(String project) {
        String id = ListFixture.milestone(project, "主体结构封顶", "2020-10-20");
        office().header("If-Match", "*")
                .body("{\"completedOn\":\"2020-10-19\"}")
                .post("/milestones/" + id + "/completion")
                .then()
                .statusCode(200);
    }

    private static void run(String period) {
        office().body(Map.of("kind", "REMINDER", "period", period))
                .post("/supervision/runs")
                .then()
                .statusCode(201);
    }

    static void publish(String period) {
        office().post("/rankings/" + period + "/publication").then().statusCode(201);
    }
}
