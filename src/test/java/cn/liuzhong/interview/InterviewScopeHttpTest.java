package cn.liuzhong.interview;

import static cn.liuzhong.testsupport.JsonField.json;
import static cn.liuzhong.testsupport.MainJob.run;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.ListFixture;
import cn.liuzhong.testsupport.Neighbours;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A unit sees its own interviews; a group those that are about one of its projects. */
@QuarkusTest
class InterviewScopeHttpTest extends HttpTest {

    private Neighbours list;
    private String interview1;
    private String interview2;

    @BeforeEach
    void eachUnitHasAnInterview() {
        list = Neighbours.moveIn(accounts);
        ListFixture.milestone(list.project1(), "节点", "2020-10-30");
        ListFixture.milestone(list.project2(), "节点", "2020-10-30");
        run("REMINDER", "2020-11-H1").statusCode(201);
        clock.set(LocalDate.of(2020, 12, 3));
        run("INTERVIEW", "2020-11").statusCode(201);
        interview1 = office().get("/interviews?unit=" + list.unit1()).path("items[0].id");
        interview2 = office().get("/interviews?unit=" + list.unit2()).path("items[0].id");
        for (String interview : List.of(interview1, interview2)) {
            byOffice(interview, "confirmation", "{\"scheduledOn\":\"2020-12-03\"}");
            byOffice(interview, "record", "{\"heldOn\":\"2020-12-03\"}");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit", "group"})
    void ones_own_is_seen_with_its_history_and_the_neighbours_is_not_there(String kind) {
        as(kind + "1").get("/interviews/" + interview1).then().statusCode(200).body(json("steps", hasSize(2)));
        as(kind + "1").get("/interviews/" + interview2).then().statusCode(404);
        as(kind + "2").get("/interviews/" + interview2).then().statusCode(200);
        as(kind + "2").get("/interviews/" + interview1).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit", "group"})
    void the_list_and_its_total_hold_ones_own(String kind) {
        as(kind + "1")
                .get("/interviews?total=true&period=2020-11&status=RECORDED")
                .then()
                .body(json("items.id", contains(interview1)))
                .body(json("total", equalTo(1)));
        as(kind + "2").get("/interviews").then().body(json("items.id", contains(interview2)));
        as(kind + "1")
                .get("/interviews?total=true&unit=" + list.unit2())
                .then()
                .body(json("items", empty()))
                .body(json("total", equalTo(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit", "group"})
    void the_offices_cursor_leads_to_ones_own_only(String kind) {
        var first = office().get("/interviews?limit=1");
        String beyond = "/interviews?cursor=" + first.path("next");
        boolean firstIsOurs = interview1.equals(first.path("items[0].id"));

        as(kind + (firstIsOurs ? "1" : "2")).get(beyond).then().body(json("items", empty()));
        as(kind + (firstIsOurs ? "2" : "1"))
                .get(beyond)
                .then()
                .body(json("items.id", contains(firstIsOurs ? interview2 : interview1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock = """
        *     | {"text":"主体已完成"}
        "99"  | {"text":"主体已完成"}
        """)
    void an_interview_with_somebody_else_is_not_there_whatever_version_he_claims(String ifMatch, String body) {
        as("unit1")
                .header("If-Match", ifMatch)
                .body(body)
                .post("/interviews/" + interview2 + "/result")
                .then()
                .statusCode(404);

        office().get("/interviews/" + interview2).then().body(json("status", equalTo("RECORDED")));
    }

    @Test
    void the_unit_itself_reports_what_came_of_it() {
        as("unit1")
                .header("If-Match", "*")
                .body("{\"text\":\"主体已完成\"}")
                .post("/interviews/" + interview1 + "/result")
                .then()
                .statusCode(200)
                .body(json("status", equalTo("RESULT_REPORTED")))
                .body(json("steps[2].by", equalTo("unit1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "office1", "leader"})
    void whoever_stands_above_sees_all(String name) {
        as(name).get("/interviews?total=true").then().body(json("total", equalTo(2)));
        as(name).get("/interviews/" + interview2).then().statusCode(200);
    }

    private static void byOffice(String interview, String step, String body) {
        office().header("If-Match", "*")
                .body(body)
                .post("/interviews/" + interview + "/" + step)
                .then()
                .statusCode(200);
    }
}
