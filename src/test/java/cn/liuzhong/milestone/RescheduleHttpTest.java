package cn.liuzhong.milestone;

import static cn.liuzhong.testsupport.JsonField.json;
import static cn.liuzhong.testsupport.ListFixture.entered;
import static cn.liuzhong.testsupport.ListFixture.milestone;
import static cn.liuzhong.testsupport.ListFixture.unit;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.liuzhong.testsupport.HttpTest;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RescheduleHttpTest extends HttpTest {

    private String project;
    private String milestone;
    private String reschedules;

    @BeforeEach
    void aLateMilestone() {
        String unit = unit("丰门街道");
        accounts.ofUnit("unit1", UUID.fromString(unit));
        project = entered("/projects", Map.of("name", "甲", "unitId", unit, "startOn", "2020-03-01"));
        milestone = "/milestones/" + milestone(project, "地下室主体施工", "2020-11-15");
        reschedules = milestone + "/reschedules";
    }

    @Test
    void an_approved_date_moves_the_due_date_and_not_the_baseline() {
        String location = as("unit1")
                .body(Map.of("newDueOn", "2020-12-31", "reason", "管线迁改未完成"))
                .post(reschedules)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body(json("status", equalTo("REQUESTED")))
                .body(json("fromDueOn", equalTo("2020-11-15")))
                .body(json("requestedBy", equalTo("unit1")))
                .extract()
                .header("Location");
        office().get(milestone)
                .then()
                .body(json("dueOn", equalTo("2020-11-15")))
                .body(json("reschedules", hasSize(1)));

        decide(location, true).then().statusCode(200).body(json("status", equalTo("APPROVED")));

        office().get(milestone)
                .then()
                .body(json("dueOn", equalTo("2020-12-31")))
                .body(json("baselineOn", equalTo("2020-11-15")))
                .body(json("replans", equalTo(1)));
        office().basePath("")
                .get(location)
                .then()
                .body(json("decidedBy", equalTo("office1")))
                .body(json("decidedAt", notNullValue()));
        decide(location, false).then().statusCode(409).body(json("reason", equalTo("reschedule.decided")));
    }

    @Test
    void a_refused_date_changes_nothing_and_another_may_be_asked_for() {
        String first = ask("2020-12-31");
        office().body(Map.of("newDueOn", "2021-01-31", "reason", "再晚些"))
                .post(reschedules)
                .then()
                .statusCode(409)
                .body(json("reason", equalTo("reschedule.pending")));

        decide(first, false).then().statusCode(200).body(json("status", equalTo("REFUSED")));

        office().get(milestone)
                .then()
                .body(json("dueOn", equalTo("2020-11-15")))
                .body(json("replans", equalTo(0)));
        decide(ask("2021-01-31"), false);
        decide(ask("2021-02-28"), false);
        String next = office().get(reschedules + "?limit=2&total=true")
                .then()
                .body(json("total", equalTo(3)))
                .body(json("items.newDueOn", equalTo(List.of("2021-02-28", "2021-01-31"))))
                .extract()
                .path("next");
        office().get(reschedules + "?limit=2&cursor=" + next)
                .then()
                .body(json("items.newDueOn", equalTo(List.of("2020-12-31"))))
                .body(json("next", nullValue()));
    }

    @Test
    void wrong_dates_name_their_field() {
        for (String day : List.of("2020-11-15", "2020-02-29")) {
            office().body(Map.of("newDueOn", day, "reason", "理由"))
                    .post(reschedules)
                    .then()
                    .statusCode(400)
                    .body(json("errors[0].pointer", equalTo("/newDueOn")));
        }
        office().body(Map.of("newDueOn", "2020-12-31"))
                .post(reschedules)
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/reason")));
    }

    @Test
    void what_is_done_gets_no_new_date() {
        String asked = ask("2020-12-31");
        office().body("{\"completedOn\":\"2020-11-18\"}")
                .header("If-Match", etagOf(milestone))
                .post(milestone + "/completion");
        office().body("{\"accepted\":true}")
                .header("If-Match", etagOf(milestone))
                .post(milestone + "/verification");

        decide(asked, true).then().statusCode(409).body(json("reason", equalTo("reschedule.settled")));
        decide(asked, false).then().statusCode(200);
        office().body(Map.of("newDueOn", "2021-01-31", "reason", "理由"))
                .post(reschedules)
                .then()
                .statusCode(409)
                .body(json("reason", equalTo("reschedule.not-planned")));
    }

    @Test
    void an_approval_does_not_overtake_the_project_start() {
        String asked = ask("2020-10-01");
        office().header("If-Match", "\"0\"")
                .body("{\"startOn\":\"2020-10-02\"}")
                .patch("/projects/" + project)
                .then()
                .statusCode(200);

        decide(asked, true).then().statusCode(409).body(json("reason", equalTo("reschedule.before-start")));
    }

    private String ask(String newDueOn) {
        return as("unit1")
                .body(Map.of("newDueOn", newDueOn, "reason", "管线迁改未完成"))
                .post(reschedules)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static io.restassured.response.Response decide(String location, boolean accepted) {
        return office().basePath("")
                .body(Map.of("accepted", accepted, "note", "已研究"))
                .header("If-Match", etagOf(location))
                .post(location + "/decision");
    }
}
