package cn.liuzhong.reminder;

import static cn.liuzhong.testsupport.JsonField.json;
import static cn.liuzhong.testsupport.MainJob.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.ListFixture;
import cn.liuzhong.testsupport.Neighbours;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A unit sees the letters to it; a group those that name one of its projects, whole. */
@QuarkusTest
class ReminderScopeHttpTest extends HttpTest {

    private Neighbours list;
    private String letter1;
    private String letter2;

    @BeforeEach
    void eachUnitHasALetter() {
        list = Neighbours.moveIn(accounts);
        ListFixture.milestone(list.project1(), "节点", "2020-10-30");
        ListFixture.milestone(list.project2(), "节点", "2020-10-30");
        run("REMINDER", "2020-11-H1").statusCode(201);
        letter1 = office().get("/reminders?unit=" + list.unit1()).path("items[0].id");
        letter2 = office().get("/reminders?unit=" + list.unit2()).path("items[0].id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit", "group"})
    void ones_own_is_seen_and_the_neighbours_is_not_there(String kind) {
        as(kind + "1").get("/reminders/" + letter1).then().statusCode(200);
        as(kind + "1").get("/reminders/" + letter2).then().statusCode(404);
        as(kind + "2").get("/reminders/" + letter2).then().statusCode(200);
        as(kind + "2").get("/reminders/" + letter1).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit", "group"})
    void the_list_and_its_total_hold_ones_own(String kind) {
        as(kind + "1")
                .get("/reminders?total=true&period=2020-11-H1&status=ISSUED")
                .then()
                .body(json("items.id", contains(letter1)))
                .body(json("total", equalTo(1)));
        as(kind + "2").get("/reminders").then().body(json("items.id", contains(letter2)));
        as(kind + "1")
                .get("/reminders?total=true&unit=" + list.unit2())
                .then()
                .body(json("items", empty()))
                .body(json("total", equalTo(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit", "group"})
    void the_offices_cursor_leads_to_ones_own_only(String kind) {
        var first = office().get("/reminders?limit=1");
        String beyond = "/reminders?cursor=" + first.path("next");
        boolean firstIsOurs = letter1.equals(first.path("items[0].id"));

        as(kind + (firstIsOurs ? "1" : "2")).get(beyond).then().body(json("items", empty()));
        as(kind + (firstIsOurs ? "2" : "1"))
                .get(beyond)
                .then()
                .body(json("items.id", contains(firstIsOurs ? letter2 : letter1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        acknowledgement | *     |
        acknowledgement | "99"  |
        reply           | *     | {"text":"已增加班组"}
        reply           | "99"  | {"text":"已增加班组"}
        """)
    void a_letter_to_somebody_else_is_not_there_whatever_version_he_claims(String action, String ifMatch, String body) {
        var request = as("unit1").header("If-Match", ifMatch);
        (body == null ? request : request.body(body))
                .post("/reminders/" + letter2 + "/" + action)
                .then()
                .statusCode(404);

        office().get("/reminders/" + letter2)
                .then()
                .body(json("status", equalTo("ISSUED")))
                .body(json("version", equalTo(0)));
    }

    @ParameterizedTest
    @CsvSource({"acknowledgement, 200", "reply, 400"})
    void ones_own_is_judged_by_what_was_sent(String action, int status) {
        as("unit1")
                .header("If-Match", "*")
                .body("{}")
                .post("/reminders/" + letter1 + "/" + action)
                .then()
                .statusCode(status);
    }

    @Test
    void what_is_somebody_elses_and_what_never_was_are_answered_alike() {
        assertThat(refusalOf(letter2)).isEqualTo(refusalOf(UUID.randomUUID().toString()));
    }

    @Test
    void who_may_not_act_at_all_is_told_so() {
        for (String letter : List.of(letter1, letter2)) {
            as("group1")
                    .header("If-Match", "*")
                    .post("/reminders/" + letter + "/acknowledgement")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void a_letter_about_projects_of_two_groups_is_whole_for_both() {
        String shared = Neighbours.project("学校", list.unit1(), list.group2());
        ListFixture.milestone(shared, "封顶", "2020-10-20");
        run("REMINDER", "2020-10-H2").statusCode(201);

        for (String group : List.of("group1", "group2")) {
            as(group)
                    .get("/reminders?period=2020-10-H2&total=true&unit=" + list.unit1())
                    .then()
                    .body(json("total", equalTo(1)))
                    .body(json("items[0].items.title", containsInAnyOrder("节点", "封顶")));
        }
        as("unit2").get("/reminders?period=2020-10-H2&total=true").then().body(json("total", equalTo(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "office1", "leader"})
    void whoever_stands_above_sees_all(String name) {
        as(name).get("/reminders?total=true").then().body(json("total", equalTo(2)));
        as(name).get("/reminders/" + letter2).then().statusCode(200);
    }

    private static String refusalOf(String letter) {
        return as("unit1")
                .get("/reminders/" + letter)
                .then()
                .statusCode(404)
                .extract()
                .asString()
                .replace(letter, "…");
    }
}
