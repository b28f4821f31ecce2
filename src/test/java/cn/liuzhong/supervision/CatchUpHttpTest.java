package cn.liuzhong.supervision;

import static cn.liuzhong.testsupport.JsonField.json;
import static cn.liuzhong.testsupport.MainJob.milestone;
import static cn.liuzhong.testsupport.MainJob.run;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.ListFixture;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The morning's work, asked for by the office; the service was installed on 2020-11-20. */
@QuarkusTest
class CatchUpHttpTest extends HttpTest {

    @BeforeEach
    void aUnitThatLags() {
        milestone(ListFixture.unit("丰门街道"), LocalDate.of(2020, 10, 30));
    }

    @Test
    void a_fresh_installation_starts_with_the_period_it_was_installed_in() {
        catchUp().body(json("ran", empty())).body(json("skipped", empty())).body(json("failed", empty()));

        clock.set(LocalDate.of(2020, 12, 3));
        catchUp().body(json("ran.period", contains("2020-11-H2", "2020-11"))).body(json("skipped", empty()));
    }

    @Test
    void the_latest_missed_period_is_run_and_older_ones_are_skipped_until_a_person_runs_them() {
        clock.set(LocalDate.of(2020, 12, 31));

        catchUp()
                .body(json("ran.period", contains("2020-12-H1", "2020-11")))
                .body(json("skipped.period", contains("2020-11-H2")))
                .body(json("skipped.status", contains("SKIPPED")));
        catchUp().body(json("ran", empty())).body(json("skipped", empty()));

        run("REMINDER", "2020-11-H2")
                .statusCode(201)
                .body(json("status", equalTo("DONE")))
                .body(json("trigger", equalTo("PERSON")))
                .body(json("units", equalTo(1)));
        run("REMINDER", "2020-11-H2").statusCode(200);
        office().get("/supervision/runs?kind=REMINDER")
                .then()
                .body(json("items.period", containsInAnyOrder("2020-12-H1", "2020-11-H2")))
                .body(json("items.status", contains("DONE", "DONE")));
    }

    @Test
    void issues_whose_clock_has_run_out_climb_with_the_morning() {
        String project = office().get("/projects").then().extract().path("items[0].id");
        String issue =
                ListFixture.entered("/issues", Map.of("projectId", project, "title", "用地", "dueOn", "2021-02-01"));
        catchUp().body(json("climbed", equalTo(0)));

        clock.set(LocalDate.of(2020, 12, 1));
        catchUp().body(json("climbed", equalTo(1)));
        catchUp().body(json("climbed", equalTo(0)));
        office().get("/issues/" + issue).then().body(json("level", equalTo("GROUP")));
    }

    private static ValidatableResponse catchUp() {
        return office().post("/supervision/catch-up").then().statusCode(200);
    }
}
