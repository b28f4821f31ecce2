package cn.liuzhong.issue;

import static cn.liuzhong.testsupport.JsonField.json;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class IssueActionHttpTest extends IssueHttp {

    @Test
    void three_persons_close_an_issue() {
        String id = raise("用地指标未落实");

        act("unit1", id, """
                {"action":"START"}""")
                .statusCode(200)
                .body(json("status", equalTo("IN_PROGRESS")));
        act(
                        "unit1",
                        id,
                        """
                {"action":"REQUEST_CLOSURE","note":"指标已下达","evidence":["批复.pdf"],"on":"2020-11-20"}""")
                .statusCode(200)
                .body(json("status", equalTo("CLOSURE_REQUESTED")))
                .body(json("closureRequestedOn", equalTo("2020-11-20")))
                .body(json("levelDueOn", nullValue()));
        act("unit1", id, """
                {"action":"CHECK"}""").statusCode(403);
        act("group1", id, """
                {"action":"CHECK"}""")
                .statusCode(200)
                .body(json("closureCheckedBy", equalTo("group1")));
        act("group1", id, """
                {"action":"CLOSE"}""").statusCode(403);
        act("office1", id, """
                {"action":"CLOSE"}""")
                .statusCode(200)
                .header("ETag", "\"4\"")
                .body(json("status", equalTo("CLOSED")))
                .body(json("closedOn", equalTo("2020-11-20")))
                .body(json("lookBackDueOn", equalTo("2020-12-20")));

        office().get("/issues/" + id)
                .then()
                .body(json("steps.action", contains("CLOSE", "CHECK", "REQUEST_CLOSURE", "START")))
                .body(json("steps[2].evidence", contains("批复.pdf")))
                .body(json("steps[2].note", equalTo("指标已下达")))
                .body(json("steps.on", contains(nullValue(), nullValue(), equalTo("2020-11-20"), nullValue())))
                .body(json("steps[2].fromStatus", equalTo("IN_PROGRESS")));
    }

    @Test
    void one_person_of_the_office_does_one_of_the_three_steps() {
        String id = raise("用地指标未落实");
        act("office1", id, """
                {"action":"REQUEST_CLOSURE","evidence":["批复.pdf"]}""")
                .statusCode(200);
        act("office1", id, """
                {"action":"CHECK"}""")
                .statusCode(409)
                .body(json("reason", equalTo("issue.checker-is-requester")));
        act("office2", id, """
                {"action":"CHECK"}""").statusCode(200);
        act("office1", id, """
                {"action":"CLOSE"}""")
                .statusCode(409)
                .body(json("reason", equalTo("issue.verifier-is-requester")));
        act("office2", id, """
                {"action":"CLOSE"}""")
                .statusCode(409)
                .body(json("reason", equalTo("issue.verifier-is-checker")));
    }

    @Test
    void a_returned_request_was_never_made() {
        String id = raise("用地指标未落实");
        act("unit1", id, """
                {"action":"REQUEST_CLOSURE","evidence":["批复.pdf"]}""")
                .statusCode(200);
        act("group1", id, """
                {"action":"CHECK"}""").statusCode(200);

        act("office1", id, """
                {"action":"RETURN"}""")
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/note")));
        act("office1", id, """
                {"action":"RETURN","note":"批复不全"}""")
                .statusCode(200)
                .body(json("status", equalTo("IN_PROGRESS")))
                .body(json("closureRequestedOn", nullValue()))
                .body(json("closureRequestedBy", nullValue()))
                .body(json("closureCheckedBy", nullValue()));
        act("office2", id, """
                {"action":"REQUEST_CLOSURE","evidence":["批复.pdf"]}""")
                .statusCode(200);
        act("group1", id, """
                {"action":"CHECK"}""").statusCode(200);
    }

    @Test
    void a_closed_issue_is_looked_back_at_once_and_can_be_reopened() {
        String id = closed();
        clock.set(LocalDate.of(2020, 12, 21));

        act("office2", id, """
                {"action":"LOOK_BACK","note":"未反弹","on":"2020-12-20"}""")
                .statusCode(200)
                .body(json("lookedBackOn", equalTo("2020-12-20")));
        act("office2", id, """
                {"action":"LOOK_BACK"}""")
                .statusCode(409)
                .body(json("reason", equalTo("issue.looked-back-already")));
        act("office2", id, """
                {"action":"REOPEN","note":"指标被收回","dueOn":"2021-01-15"}""")
                .statusCode(200)
                .body(json("status", equalTo("IN_PROGRESS")))
                .body(json("dueOn", equalTo("2021-01-15")))
                .body(json("closedOn", nullValue()))
                .body(json("closureRequestedOn", nullValue()))
                .body(json("lookedBackOn", nullValue()))
                .body(json("levelSince", equalTo("2020-12-21")));
    }

    @Test
    void a_refusal_names_status_and_action_in_the_readers_language() {
        String id = raise("用地指标未落实");

        act("office1", id, """
                {"action":"CLOSE"}""")
                .statusCode(409)
                .contentType("application/problem+json")
                .body(json("reason", equalTo("life-cycle")))
                .body(json("detail", equalTo("现为“待处理”，不能销号")));
        act("office1", id, """
                {"action":"LOOK_BACK","on":"2020-11-20"}""")
                .statusCode(409);
    }

    @Test
    void an_issue_is_escalated_level_by_level_up_to_the_leading_group() {
        String id = raise("用地指标未落实");
        clock.set(LocalDate.of(2020, 11, 23));
        String escalate = """
                {"action":"ESCALATE","note":"已与资规局会商两次"}""";

        act("unit1", id, """
                {"action":"ESCALATE","note":" "}""")
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/note")));
        act("unit1", id, escalate)
                .statusCode(200)
                .body(json("level", equalTo("GROUP")))
                .body(json("levelSince", equalTo("2020-11-23")))
                .body(json("levelDueOn", equalTo("2020-12-07")))
                .body(json("status", equalTo("OPEN")));
        act("group1", id, escalate).statusCode(200).body(json("level", equalTo("OFFICE")));
        act("office1", id, escalate)
                .statusCode(200)
                .body(json("level", equalTo("LEADING_GROUP")))
                .body(json("levelDueOn", nullValue()))
                .body(json("steps[0].fromLevel", equalTo("OFFICE")))
                .body(json("steps[0].toLevel", equalTo("LEADING_GROUP")));
        act("office1", id, escalate).statusCode(409).body(json("reason", equalTo("issue.highest-level")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        {"action":"REQUEST_CLOSURE","note":"好了"}                                | /evidence
        {"action":"REQUEST_CLOSURE","evidence":[" "]}                             | /evidence/0
        {"action":"REQUEST_CLOSURE","evidence":["a"],"on":"2020-11-21"}           | /on
        {"action":"REQUEST_CLOSURE","evidence":["a"],"on":"2020-11-19"}           | /on
        {"action":"START","on":"2020-11-20"}                                      | /on
        {"action":"START","dueOn":"2020-12-20"}                                   | /dueOn
        {"action":"CLIMB_BY_CLOCK"}                                               | /action
        {"action":"REOPENED"}                                                     | /action
        {"note":"好了"}                                                           | /action
        """)
    void a_wrong_action_is_refused_at_its_field(String body, String pointer) {
        String id = raise("用地指标未落实");

        act("unit1", id, body).statusCode(400).body(json("errors[0].pointer", equalTo(pointer)));
        office().get("/issues/" + id).then().body(json("version", equalTo(0))).body(json("steps", hasSize(0)));
    }

    @Test
    void an_action_obeys_if_match_where_it_is_sent() {
        String id = raise("用地指标未落实");
        act("unit1", id, """
                {"action":"START"}""").statusCode(200);

        as("unit1")
                .header("If-Match", "\"0\"")
                .body("""
                        {"action":"ESCALATE","note":"已会商"}""")
                .post("/issues/" + id + "/actions")
                .then()
                .statusCode(412);
    }

    @Test
    void what_a_returned_request_claimed_stays_in_the_history() {
        String id = raise("用地指标未落实");
        act("unit1", id, """
                {"action":"REQUEST_CLOSURE","evidence":["批复.pdf"]}""")
                .statusCode(200);
        clock.set(LocalDate.of(2020, 11, 25));

        act("group1", id, """
                {"action":"RETURN","note":"批复不全"}""")
                .statusCode(200)
                .body(json("closureRequestedOn", nullValue()))
                .body(json("steps.on", contains(nullValue(), equalTo("2020-11-20"))))
                .body(json("steps[1].evidence", contains("批复.pdf")));
    }

    @Test
    void a_new_request_is_not_dated_before_the_return() {
        String id = raise("用地指标未落实");
        act("unit1", id, """
                {"action":"REQUEST_CLOSURE","evidence":["批复.pdf"]}""")
                .statusCode(200);
        clock.set(LocalDate.of(2020, 11, 25));
        act("group1", id, """
                {"action":"RETURN","note":"批复不全"}""")
                .statusCode(200);
        clock.set(LocalDate.of(2020, 11, 27));

        requestOn(id, "2020-11-24")
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/on")))
                .body(json("errors[0].message", containsString("2020-11-25")));
        requestOn(id, "2020-11-25").statusCode(200).body(json("closureRequestedOn", equalTo("2020-11-25")));
    }

    @Test
    void a_new_request_is_not_dated_before_the_reopening() {
        String id = closed();
        clock.set(LocalDate.of(2020, 12, 21));
        act("office2", id, """
                {"action":"REOPEN","note":"指标被收回"}""")
                .statusCode(200);

        requestOn(id, "2020-12-20").statusCode(400).body(json("errors[0].pointer", equalTo("/on")));
        requestOn(id, "2020-12-21").statusCode(200);
    }

    private static ValidatableResponse requestOn(String id, String day) {
        return act(
                "unit1",
                id,
                """
                {"action":"REQUEST_CLOSURE","evidence":["批复.pdf"],"on":"%s"}""".formatted(day));
    }
}
