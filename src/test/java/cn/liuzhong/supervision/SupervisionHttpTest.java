package cn.liuzhong.supervision;

import static cn.liuzhong.testsupport.JsonField.json;
import static cn.liuzhong.testsupport.MainJob.interviews;
import static cn.liuzhong.testsupport.MainJob.letters;
import static cn.liuzhong.testsupport.MainJob.milestone;
import static cn.liuzhong.testsupport.MainJob.onlyLetter;
import static cn.liuzhong.testsupport.MainJob.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.ListFixture;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SupervisionHttpTest extends HttpTest {

    private String unit;

    @BeforeEach
    void aUnitThatLags() {
        unit = ListFixture.unit("丰门街道");
        milestone(unit, LocalDate.of(2020, 10, 30));
    }

    @Test
    void a_run_says_what_it_did_and_asked_again_does_nothing() {
        String id = run("REMINDER", "2020-11-H1")
                .statusCode(201)
                .body(json("asOf", equalTo("2020-11-16")))
                .body(json("status", equalTo("DONE")))
                .body(json("units", equalTo(1)))
                .body(json("items", equalTo(1)))
                .body(json("settingsVersion", equalTo(1)))
                .body(json("trigger", equalTo("PERSON")))
                .body(json("startedBy", equalTo("office1")))
                .body(json("startedAt", notNullValue()))
                .body(json("tookMs", greaterThanOrEqualTo(0)))
                .extract()
                .path("id");

        run("REMINDER", "2020-11-H1").statusCode(200).body(json("id", equalTo(id)));
        letters("2020-11-H1").body(json("total", equalTo(1))).body(json("items.number", contains("六重办提醒〔2020〕1号")));
        office().get("/supervision/runs/" + id).then().statusCode(200).body(json("period", equalTo("2020-11-H1")));
        office().get("/deliveries").then().body(json("items.event", contains("reminder.issued")));
    }

    @Test
    void numbers_go_on_through_the_year_of_issue_and_begin_again_with_the_next() {
        run("REMINDER", "2020-10-H2").statusCode(201);
        run("REMINDER", "2020-11-H1").statusCode(201);
        clock.set(LocalDate.of(2021, 1, 6));
        run("REMINDER", "2020-12-H2").statusCode(201);

        letters("2020-11-H1").body(json("items.number", contains("六重办提醒〔2020〕2号")));
        letters("2020-12-H2").body(json("items.number", contains("六重办提醒〔2021〕1号")));
    }

    @Test
    void a_period_that_is_open_is_refused_until_it_has_closed() {
        run("REMINDER", "2020-11-H2")
                .statusCode(409)
                .contentType("application/problem+json")
                .body(json("reason", equalTo("period.open")))
                .body(json("detail", containsString("2020-12-01")));
        run("INTERVIEW", "2020-11").statusCode(409);
        letters("2020-11-H2").body(json("total", equalTo(0)));

        clock.set(LocalDate.of(2020, 12, 1));
        run("REMINDER", "2020-11-H2").statusCode(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        {"kind":"REMINDER","period":"2020-11"}             | /period
        {"kind":"REMINDER","period":"2020-13-H1"}          | /period
        {"kind":"INTERVIEW","period":"2020-11-H1"}         | /period
        {"kind":"INTERVIEW"}                               | /period
        {"kind":"LETTER","period":"2020-11-H1"}            | /kind
        {"period":"2020-11-H1"}                            | /kind
        {"kind":"REMINDER","period":"2020-11-H1","x":1}    | /x
        {"kind":"REMINDER","period":20201101}              | /period
        """)
    void what_is_not_a_period_is_named(String body, String pointer) {
        office().body(body)
                .post("/supervision/runs")
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo(pointer)))
                .body(json("errors[0].message", notNullValue()));
        office().get("/supervision/runs?total=true").then().body(json("total", equalTo(0)));
    }

    @Test
    void a_preview_shows_who_would_get_what_and_writes_nothing() {
        statements.reset();
        office().get("/supervision/preview?kind=REMINDER&period=2020-11-H1&total=true")
                .then()
                .statusCode(200)
                .body(json("closed", equalTo(true)))
                .body(json("run", nullValue()))
                .body(json("recipients.total", equalTo(1)))
                .body(json("recipients.items[0].unit.name", equalTo("丰门街道")))
                .body(json("recipients.items[0].items[0].lagDays", equalTo(17)));

        assertThat(statements.statements()).noneMatch(sql -> sql.startsWith("insert") || sql.startsWith("update"));
        letters("2020-11-H1").body(json("total", equalTo(0)));
    }

    @Test
    void a_preview_of_an_interview_names_the_letters_that_warned_and_the_run_that_exists() {
        run("REMINDER", "2020-11-H1").statusCode(201);
        clock.set(LocalDate.of(2020, 12, 3));

        office().get("/supervision/preview?kind=INTERVIEW&period=2020-11")
                .then()
                .body(json("recipients.items[0].level", equalTo("OFFICE")))
                .body(json("recipients.items[0].reminders.name", contains("六重办提醒〔2020〕1号")));
        run("INTERVIEW", "2020-11").statusCode(201);
        office().get("/supervision/preview?kind=INTERVIEW&period=2020-11")
                .then()
                .body(json("run.status", equalTo("DONE")));
    }

    @Test
    void a_withdrawn_letter_warns_nobody_and_its_number_stays_used() {
        run("REMINDER", "2020-11-H1").statusCode(201);
        office().body("""
                {"reason":"节点日期录入有误"}""")
                .header("If-Match", etagOf("/reminders/" + onlyLetter("2020-11-H1")))
                .post("/reminders/" + onlyLetter("2020-11-H1") + "/withdrawal")
                .then()
                .statusCode(200)
                .body(json("status", equalTo("WITHDRAWN")))
                .body(json("withdrawnBy", equalTo("office1")));
        clock.set(LocalDate.of(2020, 12, 3));

        run("INTERVIEW", "2020-11").statusCode(201).body(json("units", equalTo(0)));
        run("REMINDER", "2020-11-H2").statusCode(201);
        letters("2020-11-H2").body(json("items.number", contains("六重办提醒〔2020〕2号")));
    }

    @Test
    void a_new_unit_has_not_been_warned() {
        String project = office().get("/projects").then().extract().path("items[0].id");
        String other = ListFixture.unit("双屿街道");
        run("REMINDER", "2020-11-H1").statusCode(201);
        office().header("If-Match", "\"0\"")
                .body("{\"unitId\":\"" + other + "\"}")
                .patch("/projects/" + project)
                .then()
                .statusCode(200);
        clock.set(LocalDate.of(2020, 12, 3));

        run("INTERVIEW", "2020-11").statusCode(201).body(json("units", equalTo(0)));
    }

    @Test
    void only_projects_on_the_list_are_supervised() {
        String project = office().get("/projects").then().extract().path("items[0].id");
        office().header("If-Match", "\"0\"")
                .body("""
                {"listState":"SUSPENDED"}""")
                .patch("/projects/" + project)
                .then()
                .statusCode(200);

        run("REMINDER", "2020-11-H1").statusCode(201).body(json("units", equalTo(0)));
        interviews("2020-11").body(json("total", equalTo(0)));
    }

    @Test
    void an_exemption_stops_the_ladder_for_its_item_only() {
        String kept = milestone(unit, LocalDate.of(2020, 11, 2));
        accounts.ofUnit("unit1", UUID.fromString(unit));
        String id = as("unit1")
                .body(
                        """
                {"kind":"MILESTONE","subjectId":"%s","reason":"台风","evidence":["停工令"],
                 "fromOn":"2020-11-01","untilOn":"2020-11-15"}"""
                                .formatted(kept))
                .post("/exemptions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        office().body("""
                {"accepted":true}""")
                .header("If-Match", etagOf("/exemptions/" + id))
                .post("/exemptions/" + id + "/decision")
                .then()
                .statusCode(200);

        run("REMINDER", "2020-11-H1").statusCode(201).body(json("items", equalTo(1)));
        clock.set(LocalDate.of(2020, 12, 1));
        run("REMINDER", "2020-11-H2").statusCode(201).body(json("items", equalTo(2)));
    }

    @Test
    void a_letter_merges_what_a_unit_lags_with_the_longest_first_and_copies_its_leaders_and_groups() {
        String group = ListFixture.entered("/groups", Map.of("name", "第一专项小组"));
        String project = ListFixture.entered(
                "/projects", Map.of("name", "甲", "unitId", unit, "groupId", group, "linkedLeader", "挂钩区领导（示例）"));
        ListFixture.milestone(project, "更早", "2020-09-01");
        ListFixture.entered("/issues", Map.of("projectId", project, "title", "用地", "dueOn", "2020-11-10"));

        run("REMINDER", "2020-11-H1")
                .statusCode(201)
                .body(json("units", equalTo(1)))
                .body(json("items", equalTo(3)));

        letters("2020-11-H1")
                .body(json("items[0].items.title", contains("更早", "节点", "用地")))
                .body(json("items[0].items.kind", contains("MILESTONE", "MILESTONE", "ISSUE")))
                .body(json("items[0].items.light", contains("RED", "YELLOW", "YELLOW")))
                .body(json("items[0].copies", hasSize(2)));
    }

    @Test
    void the_cost_of_a_run_does_not_grow_with_statements_per_letter() {
        run("REMINDER", "2020-10-H2").statusCode(201);
        statements.reset();
        run("REMINDER", "2020-11-H1").statusCode(201);
        int one = statements.statements().size();

        for (int i = 0; i < 30; i++) {
            milestone(ListFixture.unit("单位" + i), LocalDate.of(2020, 11, 1));
        }
        clock.set(LocalDate.of(2020, 12, 1));
        statements.reset();
        run("REMINDER", "2020-11-H2").statusCode(201).body(json("units", equalTo(31)));

        assertThat(statements.statements()).hasSameSizeAs(new int[one]);
    }

    @Test
    void runs_are_followed_page_by_page() {
        for (String period : List.of("2020-09-H1", "2020-09-H2", "2020-10-H1", "2020-10-H2")) {
            run("REMINDER", period).statusCode(201);
        }
        String next = office().get("/supervision/runs?limit=3")
                .then()
                .body(json("items.period", contains("2020-10-H2", "2020-10-H1", "2020-09-H2")))
                .extract()
                .path("next");
        office().get("/supervision/runs?limit=3&cursor=" + next)
                .then()
                .statusCode(200)
                .body(json("items.period", contains("2020-09-H1")))
                .body(json("next", nullValue()));
        office().get("/supervision/runs?cursor=Kzk5OTk5OTk5OS0xMi0zMQp4")
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/cursor")));
    }
}
