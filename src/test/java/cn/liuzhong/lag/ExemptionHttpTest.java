package cn.liuzhong.lag;

import static cn.liuzhong.testsupport.JsonField.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.liuzhong.issue.IssueFixture;
import cn.liuzhong.lag.rules.ExemptSubject;
import cn.liuzhong.lag.rules.LagKind;
import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.ListRows;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ExemptionHttpTest extends HttpTest {

    @Inject
    ListRows list;

    @Inject
    IssueFixture issues;

    @Inject
    ExemptionRepository exemptions;

    private UUID project;
    private UUID issue;

    @BeforeEach
    void an_issue() {
        UUID unit = list.unit("丰门街道");
        accounts.ofUnit("unit1", unit);
        project = list.project("中胤鞋研发基地", unit);
        issue = issues.issue(project, "2020-11-02");
    }

    private ValidatableResponse ask() {
        return ask("unit1");
    }

    private ValidatableResponse ask(String who) {
        return as(who).body(
                        """
                {"kind":"ISSUE","subjectId":"%s","reason":"台风停工","causeCode":"WEATHER",
                 "evidence":["停工令.pdf"],"fromOn":"2020-11-03","untilOn":"2020-11-30"}"""
                                .formatted(issue))
                .post("/exemptions")
                .then();
    }

    private String asked() {
        return ask().statusCode(201).extract().path("id");
    }

    private static ValidatableResponse decide(String who, String id, String body) {
        return as(who).body(body)
                .header("If-Match", etagOf("/exemptions/" + id))
                .post("/exemptions/" + id + "/decision")
                .then();
    }

    private static ValidatableResponse end(String id, String until) {
        return office().body("""
                {"untilOn":"%s","note":"已复工"}""".formatted(until))
                .header("If-Match", etagOf("/exemptions/" + id))
                .post("/exemptions/" + id + "/end")
                .then();
    }

    private Set<ExemptSubject> coveredOn(String day) {
        return QuarkusTransaction.requiringNew().call(() -> exemptions.covering(LocalDate.parse(day)));
    }

    @Test
    void it_is_asked_for_and_covers_nothing_until_another_has_accepted_it() {
        String id = ask().statusCode(201)
                .header("ETag", "\"0\"")
                .body(json("status", equalTo("REQUESTED")))
                .body(json("title", equalTo("用地指标未落实")))
                .body(json("project.name", equalTo("中胤鞋研发基地")))
                .body(json("requestedBy", equalTo("unit1")))
                .extract()
                .path("id");
        assertThat(coveredOn("2020-11-15")).isEmpty();

        decide("unit1", id, """
                {"accepted":true,"note":"情况属实"}""")
                .statusCode(403);
        decide("office1", id, """
                {"accepted":true,"note":"情况属实","untilOn":"2020-11-20"}""")
                .statusCode(200)
                .body(json("status", equalTo("ACCEPTED")))
                .body(json("fromOn", equalTo("2020-11-03")))
                .body(json("untilOn", equalTo("2020-11-20")))
                .body(json("decidedBy", equalTo("office1")));
        decide("office2", id, """
                {"accepted":false,"note":"改主意"}""")
                .statusCode(409)
                .body(json("reason", equalTo("life-cycle")));

        var covered = new ExemptSubject(LagKind.ISSUE, issue);
        assertThat(coveredOn("2020-11-02")).isEmpty();
        assertThat(coveredOn("2020-11-03")).containsExactly(covered);
        assertThat(coveredOn("2020-11-20")).containsExactly(covered);
        assertThat(coveredOn("2020-11-21")).isEmpty();
    }

    @Test
    void only_the_subjects_asked_about_are_looked_for() {
        decide("office1", asked(), """
                {"accepted":true}""").statusCode(200);
        LocalDate day = LocalDate.of(2020, 11, 15);

        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(exemptions.covering(day, List.of(issue, UUID.randomUUID())))
                    .containsExactly(new ExemptSubject(LagKind.ISSUE, issue));
            assertThat(exemptions.covering(day, List.of(UUID.randomUUID()))).isEmpty();
            assertThat(exemptions.covering(day, List.of())).isEmpty();
        });
    }

    @Test
    void a_refusal_says_why_and_covers_nothing() {
        String id = asked();

        decide("office1", id, """
                {"accepted":false}""")
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/note")));
        decide("office1", id, """
                {"accepted":false,"note":"证据不足","untilOn":"2020-11-10"}""")
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/untilOn")));
        decide("office1", id, """
                {"accepted":false,"note":"证据不足"}""")
                .statusCode(200)
                .body(json("status", equalTo("REFUSED")))
                .body(json("decisionNote", equalTo("证据不足")));
        assertThat(coveredOn("2020-11-15")).isEmpty();
        end(id, "2020-11-10").statusCode(409).body(json("reason", equalTo("life-cycle")));
    }

    @Test
    void an_accepted_one_can_only_be_ended_earlier() {
        String id = asked();
        end(id, "2020-11-10").statusCode(409);
        decide("office1", id, """
                {"accepted":true}""")
                .statusCode(200)
                .body(json("endedBy", nullValue()));

        end(id, "2020-11-30").statusCode(400).body(json("errors[0].pointer", equalTo("/untilOn")));
        end(id, "2020-11-02").statusCode(400).body(json("errors[0].pointer", equalTo("/untilOn")));
        end(id, "2020-11-10")
                .statusCode(200)
                .body(json("status", equalTo("ACCEPTED")))
                .body(json("untilOn", equalTo("2020-11-10")))
                .body(json("endedBy", equalTo("office1")))
                .body(json("endNote", equalTo("已复工")));

        assertThat(coveredOn("2020-11-10")).hasSize(1);
        assertThat(coveredOn("2020-11-11")).isEmpty();
    }

    @Test
    void a_decision_obeys_if_match_where_it_is_sent() {
        String id = asked();
        office().header("If-Match", "\"7\"")
                .body("""
                        {"accepted":true}""")
                .post("/exemptions/" + id + "/decision")
                .then()
                .statusCode(412);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        "kind":"ISSUE","evidence":[],"fromOn":"2020-11-03","untilOn":"2020-11-30"     | /evidence
        "kind":"ISSUE","fromOn":"2020-11-03","untilOn":"2020-11-30"                   | /evidence
        "kind":"ISSUE","evidence":["a"],"fromOn":"2020-11-03"                         | /untilOn
        "kind":"ISSUE","evidence":["a"],"fromOn":"2020-11-03","untilOn":"2020-11-02"  | /untilOn
        "kind":"ISSUE","evidence":["a"],"fromOn":"2020-11-03","untilOn":"2020-11-30","causeCode":"RAIN" | /causeCode
        "kind":"WEATHER","evidence":["a"],"fromOn":"2020-11-03","untilOn":"2020-11-30" | /kind
        """)
    void a_wrong_request_is_refused_at_its_field(String fields, String pointer) {
        office().body("{\"subjectId\":\"" + issue + "\",\"reason\":\"台风停工\"," + fields + "}")
                .post("/exemptions")
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo(pointer)));
    }

    @Test
    void what_does_not_exist_cannot_be_exempt() {
        issue = UUID.randomUUID();
        ask().statusCode(400).body(json("errors[0].pointer", equalTo("/subjectId")));
        office().get("/exemptions/" + issue).then().statusCode(404);
        office().header("If-Match", "*")
                .body("""
                {"accepted":true}""")
                .post("/exemptions/" + issue + "/decision")
                .then()
                .statusCode(404);
    }

    @Test
    void the_list_is_filtered_and_paged() {
        String first = asked();
        decide("office1", first, """
                {"accepted":true}""").statusCode(200);
        UUID other = list.project("滨江路改造", list.unit("滨江街道"));
        issue = issues.issue(other, "2020-11-02");
        String second = ask("office2").statusCode(201).extract().path("id");

        office().get("/exemptions?total=true")
                .then()
                .body(json("items.id", contains(first, second)))
                .body(json("total", equalTo(2)));
        office().get("/exemptions?status=ACCEPTED&total=true")
                .then()
                .body(json("items.id", contains(first)))
                .body(json("total", equalTo(1)));
        office().get("/exemptions?project=" + other + "&kind=ISSUE").then().body(json("items.id", contains(second)));
        office().get("/exemptions?kind=MILESTONE").then().body(json("items", hasSize(0)));
        String next = office().get("/exemptions?limit=1").then().extract().path("next");
        office().get("/exemptions?limit=1&cursor=" + next)
                .then()
                .body(json("items.id", contains(second)))
                .body(json("items[0].project.name", equalTo("滨江路改造")))
                .body(json("next", nullValue()));
    }

    private static ValidatableResponse revoke(String id, String note) {
        return office().body("{\"note\":\"" + note + "\"}")
                .header("If-Match", etagOf("/exemptions/" + id))
                .post("/exemptions/" + id + "/revocation")
                .then();
    }

    @Test
    void one_accepted_by_mistake_is_revoked_and_covers_nothing_not_even_in_the_past() {
        String id = asked();
        revoke(id, "误批").statusCode(409).body(json("reason", equalTo("life-cycle")));
        decide("office1", id, """
                {"accepted":true}""").statusCode(200);
        end(id, "2020-11-15").statusCode(200);

        revoke(id, " ").statusCode(400).body(json("errors[0].pointer", equalTo("/note")));
        revoke(id, "误批，停工令不是本项目的")
                .statusCode(200)
                .body(json("status", equalTo("REVOKED")))
                .body(json("revokedBy", equalTo("office1")))
                .body(json("revocationNote", equalTo("误批，停工令不是本项目的")))
                .body(json("endNote", equalTo("已复工")));
        assertThat(coveredOn("2020-11-03")).isEmpty();
        revoke(id, "误批").statusCode(409);
        end(id, "2020-11-10").statusCode(409);
    }

    @Test
    void who_asked_does_not_decide() {
        String id = ask("office1").statusCode(201).extract().path("id");

        decide("office1", id, """
                {"accepted":true,"note":"情况属实"}""")
                .statusCode(409)
                .body(json("reason", equalTo("exemption.decider-is-asker")));
        decide("office2", id, """
                {"accepted":true,"note":"情况属实"}""")
                .statusCode(200);
    }

    @Test
    void it_covers_at_most_a_year() {
        String asked =
                """
                {"kind":"ISSUE","subjectId":"%s","reason":"台风停工","evidence":["停工令.pdf"],
                 "fromOn":"2020-11-03","untilOn":"%s"}""";

        as("unit1")
                .body(asked.formatted(issue, "2021-11-04"))
                .post("/exemptions")
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/untilOn")));
        String id = as("unit1")
                .body(asked.formatted(issue, "2021-11-03"))
                .post("/exemptions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        decide("office1", id, """
                {"accepted":true,"untilOn":"9999-12-31"}""")
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/untilOn")));
    }
}
