package cn.liuzhong.supervision;

import static cn.liuzhong.testsupport.JsonField.json;
import static cn.liuzhong.testsupport.MainJob.interviews;
import static cn.liuzhong.testsupport.MainJob.letters;
import static cn.liuzhong.testsupport.MainJob.milestone;
import static cn.liuzhong.testsupport.MainJob.run;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.ListFixture;
import cn.liuzhong.testsupport.MainJob;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of the rule (§3.8), through HTTP. */
@QuarkusTest
class WorkedExamplesHttpTest extends HttpTest {

    private String unit;

    @BeforeEach
    void aUnitLongAfterwards() {
        clock.set(LocalDate.of(2021, 3, 1));
        unit = ListFixture.unit("丰门街道");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
        2020-11-15, -,          2020-11-16, 1
        2020-11-15, 2020-11-15, 2020-11-16, -
        2020-11-15, 2020-11-16, 2020-11-16, 1
        2020-11-16, -,          2020-11-16, -
        2020-10-20, 2020-11-20, 2020-11-16, 27
        """)
    void what_lags_and_how_many_days(LocalDate due, LocalDate completed, LocalDate asOf, Integer days) {
        String milestone = milestone(unit, due);
        if (completed != null) {
            MainJob.completed(milestone, completed);
        }

        office().get("/lags?asOf=" + asOf)
                .then()
                .statusCode(200)
                .body(json("items.lagDays", equalTo(days == null ? List.of() : List.of(days))))
                .body(json("items.settingsVersion", equalTo(days == null ? List.of() : List.of(1))))
                .body(json(
                        "items.lagSince",
                        equalTo(
                                days == null
                                        ? List.of()
                                        : List.of(due.plusDays(1).toString()))));
    }

    @Test
    void a_milestone_due_on_october_30_leads_to_letters_and_to_interviews_that_climb() {
        milestone(unit, LocalDate.of(2020, 10, 30));

        for (String period : List.of("2020-10-H2", "2020-11-H1", "2020-11-H2", "2020-12-H1")) {
            run("REMINDER", period)
                    .statusCode(201)
                    .body(json("units", equalTo(1)))
                    .body(json("items", equalTo(1)));
        }
        run("INTERVIEW", "2020-10").statusCode(201).body(json("units", equalTo(0)));
        run("INTERVIEW", "2020-11").statusCode(201).body(json("units", equalTo(1)));
        run("INTERVIEW", "2020-12").statusCode(201).body(json("units", equalTo(1)));

        letters("2020-11-H1")
                .body(json("items", hasSize(1)))
                .body(json("items[0].items.lagSince", contains("2020-10-31")))
                .body(json("items[0].items.lagDays", contains(17)));
        interviews("2020-11")
                .body(json("items.level", contains("OFFICE")))
                .body(json("items[0].asOf", equalTo("2020-12-01")))
                .body(json("items[0].items", hasSize(1)))
                .body(json("items[0].reminders", hasSize(2)));
        interviews("2020-12").body(json("items.level", contains("DEPUTY_LEADER")));
    }

    @Test
    void the_third_month_in_a_row_goes_to_the_leading_group_and_a_cancelled_one_breaks_the_row() {
        milestone(unit, LocalDate.of(2020, 9, 30));
        for (String period : List.of("2020-10-H1", "2020-11-H1", "2020-12-H1", "2021-01-H1")) {
            run("REMINDER", period).statusCode(201);
        }
        for (String month : List.of("2020-10", "2020-11", "2020-12")) {
            run("INTERVIEW", month).statusCode(201);
        }
        interviews("2020-12").body(json("items.level", contains("LEADING_GROUP")));

        String last = interviews("2020-12").extract().path("items[0].id");
        office().body("""
                {"reason":"滞后事项正在验收"}""")
                .header("If-Match", etagOf("/interviews/" + last))
                .post("/interviews/" + last + "/cancellation")
                .then()
                .statusCode(200);
        run("INTERVIEW", "2021-01").statusCode(201);
        interviews("2021-01").body(json("items.level", contains("OFFICE")));
    }

    @Test
    void a_milestone_due_on_november_1_leads_to_letters_and_to_its_first_interview_in_december() {
        milestone(unit, LocalDate.of(2020, 11, 1));

        for (String period : List.of("2020-11-H1", "2020-11-H2", "2020-12-H1", "2020-12-H2")) {
            run("REMINDER", period).statusCode(201).body(json("units", equalTo(1)));
        }
        run("INTERVIEW", "2020-11").statusCode(201).body(json("units", equalTo(0)));
        run("INTERVIEW", "2020-12").statusCode(201).body(json("units", equalTo(1)));
        interviews("2020-12").body(json("items.level", contains("OFFICE")));
    }

    @Test
    void a_reply_is_due_five_working_days_after_issue_whatever_holidays_lie_between() {
        clock.set(LocalDate.of(2020, 9, 30));
        milestone(unit, LocalDate.of(2020, 9, 1));

        run("REMINDER", "2020-09-H1").statusCode(201);

        letters("2020-09-H1")
                .body(json("items.issuedOn", contains("2020-09-30")))
                .body(json("items.replyDueOn", contains("2020-10-14")));
    }
}
