package cn.liuzhong.assessment;

import static cn.liuzhong.testsupport.JsonField.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.liuzhong.testsupport.AtOnce;
import cn.liuzhong.testsupport.HttpTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RankingHttpTest extends HttpTest {

    private static final String OCTOBER = "/rankings?period=2020-10";

    @Inject
    EntityManager entities;

    private RankingFixture units;

    @BeforeEach
    void october() {
        units = new RankingFixture(clock);
        accounts.ofUnit("unit1", UUID.fromString(units.behind));
    }

    private static ValidatableResponse ranking(String path) {
        return office().get(path).then().statusCode(200);
    }

    @Test
    void units_are_ranked_with_those_of_their_kind_and_everybody_sees_all_places() {
        as("unit1")
                .get(OCTOBER + "&total=true")
                .then()
                .statusCode(200)
                .body(json("items.unit.name", contains("丰门街道", "七都街道", "双屿街道", "区商务局")))
                .body(json("items.rank", contains(1, 2, null, null)))
                .body(json("items.score", contains(100, 39, null, null)))
                .body(json("items.board", contains("RED", "BLACK", null, null)))
                .body(json("items.published", everyItem(equalTo(false))))
                .body(json("total", equalTo(4)));
        String next = ranking(OCTOBER + "&kind=SUBDISTRICT&limit=2")
                .body(json("items", hasSize(2)))
                .extract()
                .path("next");
        ranking(OCTOBER + "&kind=SUBDISTRICT&limit=2&cursor=" + next)
                .body(json("items.unit.name", contains("双屿街道")))
                .body(json("next", nullValue()));
    }

    @Test
    void a_score_unfolds_to_its_inputs_for_the_unit_itself_and_for_no_other() {
        as("unit1")
                .get("/rankings/2020-10/units/" + units.behind)
                .then()
                .statusCode(200)
                .body(json("score", equalTo(39)))
                .body(json("settingsVersion", equalTo(1)))
                .body(json("components.component", contains("INVESTMENT", "MILESTONES", "STARTS", "ISSUES", "REPORTS")))
                .body(json("components.weight", contains(40, 25, 15, 10, 10)))
                .body(json("components.weightUsed", contains(80, 0, 0, 0, 20)))
                .body(json("components.points", contains(40, 0, 0, 0, 0)))
                .body(json("earned", equalTo(40)))
                .body(json("deducted", equalTo(1)))
                .body(json("inputs.planned", equalTo(1000)))
                .body(json("inputs.done", equalTo(500)))
                .body(json("inputs.ratio", equalTo(0.5f)))
                .body(json("inputs.reportsOwed", equalTo(1)))
                .body(json("inputs.reportsOnTime", equalTo(0)))
                .body(json("inputs.reminders", equalTo(1)))
                .body(json("inputs.interviews", equalTo(0)));
        as("unit1").get("/rankings/2020-10/units/" + units.good).then().statusCode(404);
        ranking("/rankings/2020-10/units/" + units.good)
                .body(json("inputs.milestonesDue", equalTo(1)))
                .body(json("inputs.milestonesOnTime", equalTo(1)))
                .body(json("inputs.reportsGood", equalTo(1)));
    }

    @Test
    void an_open_month_is_previewed_and_not_published() {
        office().get("/rankings?period=2020-11").then().statusCode(400);
        ranking("/rankings?period=2020-11&preview=true").body(json("items", hasSize(4)));
        ranking("/rankings/2020-11/units/" + units.good + "?preview=true").body(json("published", equalTo(false)));
        office().get("/rankings?period=2020-12&preview=true").then().statusCode(400);
        office().post("/rankings/2020-11/publication")
                .then()
                .statusCode(409)
                .body(json("reason", equalTo("ranking.open")));
        office().get("/rankings/2020-10/publication").then().statusCode(404);
    }

    @Test
    void a_published_month_is_frozen_and_published_once() {
        String id = office().post("/rankings/2020-10/publication")
                .then()
                .statusCode(201)
                .body(json("publishedBy", equalTo("office1")))
                .body(json("objectionsUntil", equalTo("2020-12-03")))
                .body(json("units", equalTo(4)))
                .extract()
                .path("id");
        String before = ranking(OCTOBER).extract().asString();
        String unfolded =
                ranking("/rankings/2020-10/units/" + units.good).extract().asString();
        clock.set(LocalDate.of(2020, 11, 20));
        RankingFixture.sender()
                .header("If-Match", etagOf("/projects/" + units.goodProject + "/progress/2020-10"))
                .body("{\"cumulative\":10,\"note\":\"更正\"}")
                .put("/projects/" + units.goodProject + "/progress/2020-10")
                .then()
                .statusCode(200);
        admin().header("If-Match", "*")
                .body("{\"name\":\"改名街道\",\"kindCode\":null}")
                .patch("/units/" + units.good)
                .then()
                .statusCode(200);

        as("office2")
                .post("/rankings/2020-10/publication")
                .then()
                .statusCode(200)
                .body(json("id", equalTo(id)))
                .body(json("publishedBy", equalTo("office1")));
        assertThat(ranking(OCTOBER).extract().asString()).isEqualTo(before).contains("\"published\":true", "丰门街道");
        assertThat(ranking("/rankings/2020-10/units/" + units.good).extract().asString())
                .isEqualTo(unfolded)
                .contains("\"done\":1000");
        assertRefused("update ranking set published_by = 'nobody'");
        assertRefused("update ranking_row set score = 0");
        assertRefused("delete from ranking_row");
        assertThat((List<?>) admin().get("/audit?entity=RANKING&id=" + id).path("items"))
                .hasSize(5);
        as("unit1").get("/audit?entity=RANKING&id=" + id).then().statusCode(404);
    }

    private void assertRefused(String sql) {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> entities.createNativeQuery(sql).executeUpdate()))
                .hasStackTraceContaining("refused");
    }

    @Test
    void an_accepted_reason_keeps_a_unit_off_the_black_list() {
        String exemption = as("unit1")
                .body(
                        """
                {"kind":"INVESTMENT","subjectId":"%s","reason":"台风停工","evidence":["停工令.pdf"],
                 "fromOn":"2020-10-01","untilOn":"2020-10-31"}"""
                                .formatted(units.behindPlan))
                .post("/exemptions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        ranking(OCTOBER).body(json("items[1].board", equalTo("BLACK")));
        office().header("If-Match", "*")
                .body(Map.of("accepted", true))
                .post("/exemptions/" + exemption + "/decision")
                .then()
                .statusCode(200);

        ranking(OCTOBER).body(json("items[1].board", nullValue())).body(json("items[1].score", equalTo(39)));
    }

    @Test
    void two_who_publish_the_same_month_at_once_publish_it_once() throws Exception {
        List<Integer> answers = AtOnce.all(
                () -> office().post("/rankings/2020-10/publication").statusCode(),
                () -> as("office2").post("/rankings/2020-10/publication").statusCode());

        assertThat(answers).containsExactlyInAnyOrder(200, 201);
        ranking(OCTOBER).body(json("items", hasSize(4)));
    }
}
