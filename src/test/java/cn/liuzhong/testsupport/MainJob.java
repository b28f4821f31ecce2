package cn.liuzhong.testsupport;

import static cn.liuzhong.testsupport.HttpTest.etagOf;
import static cn.liuzhong.testsupport.HttpTest.office;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;

/** The main job over HTTP, read aloud: a milestone, a run, the letters of a period. */
public final class MainJob {

    private MainJob() {}

    /** A milestone of a project of its own, of that unit. */
    public static String milestone(String unitId, LocalDate due) {
        String project = ListFixture.project("项目" + due, unitId);
        return ListFixture.milestone(project, "节点", due.toString());
    }

    public static void completed(String milestoneId, LocalDate on) {
        office().body(Map.of("completedOn", on.toString()))
                .header("If-Match", etagOf("/milestones/" + milestoneId))
                .post("/milestones/" + milestoneId + "/completion")
                .then()
                .statusCode(200);
    }

    public static ValidatableResponse run(String kind, String period) {
        return office().body(Map.of("kind", kind, "period", period))
                .post("/supervision/runs")
                .then();
    }

    public static ValidatableResponse letters(String period) {
        return office().get("/reminders?total=true&period=" + period).then().statusCode(200);
    }

    public static ValidatableResponse interviews(String period) {
        return office().get("/interviews?total=true&period=" + period).then().statusCode(200);
    }

    public static String onlyLetter(String period) {
        return letters(period).extract().path("items[0].id");
    }
}
