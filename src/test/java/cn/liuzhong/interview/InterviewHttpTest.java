package cn.liuzhong.interview;

import static cn.liuzhong.testsupport.JsonField.json;
import static cn.liuzhong.testsupport.MainJob.interviews;
import static cn.liuzhong.testsupport.MainJob.milestone;
import static cn.liuzhong.testsupport.MainJob.run;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.ListFixture;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class InterviewHttpTest extends HttpTest {

    private String interview;

    @BeforeEach
    void anInterviewIsProposed() {
        milestone(ListFixture.unit("丰门街道"), LocalDate.of(2020, 10, 30));
        run("REMINDER", "2020-11-H1").statusCode(201);
        clock.set(LocalDate.of(2020, 12, 3));
        run("INTERVIEW", "2020-11").statusCode(201);
        interview = interviews("2020-11").extract().path("items[0].id");
    }

    @Test
    void it_is_confirmed_held_recorded_reported_and_closed() {
        act("confirmation", """
                {"scheduledOn":"2020-12-08","place":"301"}""")
                .statusCode(200)
                .body(json("status", equalTo("CONFIRMED")))
                .body(json("minutesDueOn", nullValue()));
        clock.set(LocalDate.of(2020, 12, 8));
        act("record", """
                {"heldOn":"2020-12-08"}""")
                .body(json("status", equalTo("RECORDED")))
                .body(json("minutesDueOn", equalTo("2020-12-11")))
                .body(json("rectificationDueOn", equalTo("2020-12-15")))
                .body(json("resultDueOn", equalTo("2021-01-07")));
        act(
                        "record",
                        """
                {"minutes":"议定赶工","requirements":[{"text":"完成主体","dueOn":"2020-12-31"}],
                 "rectification":"增加班组","commitment":"按期完成"}""")
                .body(json("minutes", equalTo("议定赶工")))
                .body(json("heldOn", equalTo("2020-12-08")))
                .body(json("requirements.dueOn", contains("2020-12-31")));
        act("result", """
                {"text":"主体已完成"}""").body(json("status", equalTo("RESULT_REPORTED")));
        act("closure", """
                {"accepted":false,"note":"未见照片"}""")
                .body(json("status", equalTo("RECORDED")));
        act("result", """
                {"text":"附照片"}""").body(json("status", equalTo("RESULT_REPORTED")));
        act("closure", """
                {"accepted":true}""")
                .body(json("status", equalTo("CLOSED")))
                .body(json("closedOn", equalTo("2020-12-08")));

        office().get("/interviews/" + interview)
                .then()
                .body(json(
                        "steps.action",
                        contains("CONFIRM", "RECORD", "RECORD", "REPORT_RESULT", "RETURN", "REPORT_RESULT", "CLOSE")))
                .body(json("steps[0].by", equalTo("office1")))
                .body(json("items.title", contains("节点")))
                .body(json("reminders[0].name", notNullValue()));
    }

    @Test
    void what_is_recorded_is_not_overwritten() {
        act("confirmation", """
                {"scheduledOn":"2020-12-03"}""");
        act("record", """
                {"heldOn":"2020-12-03","minutes":"第一稿"}""")
                .statusCode(200);

        act("record", """
                {"minutes":"第二稿"}""")
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/minutes")));
        office().get("/interviews/" + interview).then().body(json("minutes", equalTo("第一稿")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        confirmation | {}                                              | 400 | /scheduledOn
        confirmation | {"scheduledOn":"8.12.2020"}                     | 400 | /scheduledOn
        record       | {"heldOn":"2020-12-03"}                         | 409 |
        result       | {"text":"x"}                                    | 409 |
        closure      | {"accepted":true}                               | 409 |
        closure      | {"accepted":false}                              | 400 | /note
        closure      | {}                                              | 400 | /accepted
        cancellation | {"reason":" "}                                  | 400 | /reason
        """)
    void what_is_out_of_turn_or_wrong_is_refused(String step, String body, int status, String pointer) {
        act(step, body).statusCode(status).body(json("errors[0].pointer", equalTo(pointer)));
        office().get("/interviews/" + interview).then().body(json("status", equalTo("PROPOSED")));
    }

    @Test
    void it_is_not_held_in_the_future() {
        act("confirmation", """
                {"scheduledOn":"2020-12-08"}""").statusCode(200);

        act("record", """
                {"heldOn":"2020-12-08"}""")
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/heldOn")));
    }

    @Test
    void a_stale_etag_loses() {
        office().header("If-Match", "\"0\"")
                .body("""
                {"scheduledOn":"2020-12-08"}""")
                .post("/interviews/" + interview + "/confirmation")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        office().header("If-Match", "\"0\"")
                .body("""
                {"reason":"x"}""")
                .post("/interviews/" + interview + "/cancellation")
                .then()
                .statusCode(412);
    }

    private ValidatableResponse act(String step, String body) {
        return office().header("If-Match", etagOf("/interviews/" + interview))
                .body(body)
                .post("/interviews/" + interview + "/" + step)
                .then();
    }

    @Test
    void nothing_is_closed_before_its_papers_are_on_record() {
        act("confirmation", """
                {"scheduledOn":"2020-12-03"}""").statusCode(200);
        act("record", """
                {"heldOn":"2020-12-03","minutes":"","commitment":"  "}""")
                .statusCode(200)
                .body(json("minutes", nullValue()))
                .body(json("commitment", nullValue()));
        act("result", """
                {"text":"已完成"}""").statusCode(200);

        act("closure", """
                {"accepted":true}""")
                .statusCode(409)
                .body(json("reason", equalTo("interview.record-incomplete")));
        act("record", """
                {"minutes":"纪要","rectification":"方案","commitment":"承诺"}""")
                .body(json("status", equalTo("RESULT_REPORTED")));
        act("closure", """
                {"accepted":true}""")
                .statusCode(200)
                .body(json("status", equalTo("CLOSED")));
    }

    @Test
    void it_is_not_scheduled_or_held_before_the_day_it_was_judged_by() {
        act("confirmation", """
                {"scheduledOn":"1900-01-01"}""")
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/scheduledOn")));
    }

    @Test
    void its_deadlines_are_those_of_the_settings_it_was_made_under() {
        act("confirmation", """
                {"scheduledOn":"2020-12-03"}""").statusCode(200);
        act("record", """
                {"heldOn":"2020-12-03"}""").body(json("resultDueOn", equalTo("2021-01-02")));

        admin().header("If-Match", "\"1\"")
                .body("""
                {"rules":{"resultDays":60},"note":"放宽"}""")
                .patch("/settings")
                .then()
                .statusCode(200);

        office().get("/interviews/" + interview).then().body(json("resultDueOn", equalTo("2021-01-02")));
    }
}
