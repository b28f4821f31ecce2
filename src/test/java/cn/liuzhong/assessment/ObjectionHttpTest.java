package cn.liuzhong.assessment;

import static cn.liuzhong.testsupport.JsonField.json;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.ListFixture;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ObjectionHttpTest extends HttpTest {

    private RankingFixture units;

    @BeforeEach
    void october_is_published() {
        units = new RankingFixture(clock);
        accounts.ofUnit("unit1", UUID.fromString(units.behind));
        accounts.ofUnit("unit2", UUID.fromString(units.good));
        RankingFixture.publish("2020-10");
    }

    private static ValidatableResponse raise() {
        return as("unit1")
                .body("{\"reason\":\"9月进度报告已按时报送\",\"evidence\":[\"报送回执.pdf\"]}")
                .post("/rankings/2020-10/objections")
                .then();
    }

    private static ValidatableResponse decide(String who, String id, boolean accepted) {
        return as(who).header("If-Match", etagOf("/objections/" + id))
                .body("{\"accepted\":" + accepted + ",\"note\":\"经核实\"}")
                .post("/objections/" + id + "/decision")
                .then();
    }

    @Test
    void it_is_decided_by_someone_not_involved_and_the_ranking_stays() {
        String id = raise().statusCode(201)
                .body(json("status", equalTo("RAISED")))
                .body(json("unit.name", equalTo("七都街道")))
                .body(json("period", equalTo("2020-10")))
                .extract()
                .path("id");
        raise().statusCode(409).body(json("reason", equalTo("objection.pending")));
        as("unit2").get("/objections/" + id).then().statusCode(404);
        as("unit2").get("/objections").then().statusCode(200).body(json("items", empty()));
        decide("office1", id, true).statusCode(409).body(json("reason", equalTo("objection.decider-is-publisher")));
        decide("office2", id, true)
                .statusCode(200)
                .body(json("status", equalTo("ACCEPTED")))
                .body(json("decidedBy", equalTo("office2")));
        decide("office2", id, false).statusCode(409);

        office().get("/rankings?period=2020-10")
                .then()
                .body(json("items.score", contains(100, 39, null, null)))
                .body(json("items.corrected", contains(false, true, false, false)));
        as("unit1")
                .get("/rankings/2020-10/units/" + units.behind)
                .then()
                .body(json("corrections", hasSize(1)))
                .body(json("corrections[0].note", equalTo("经核实")));
        raise().statusCode(201);
        as("unit1").get("/objections?period=2020-10&status=ACCEPTED").then().body(json("items.id", contains(id)));
    }

    @Test
    void a_unit_that_the_ranking_does_not_name_may_not_object() {
        accounts.ofUnit("unit3", UUID.fromString(ListFixture.unit("南汇街道")));

        as("unit3")
                .body("{\"reason\":\"未列入排名\"}")
                .post("/rankings/2020-10/objections")
                .then()
                .statusCode(409)
                .body(json("reason", equalTo("objection.not-ranked")));
        office().get("/objections").then().body(json("items", empty()));
    }

    @Test
    void it_is_raised_until_thirty_days_after_publication() {
        clock.set(LocalDate.of(2020, 12, 3));
        raise().statusCode(201);
        clock.set(LocalDate.of(2020, 12, 4));
        as("unit2")
                .body("{\"reason\":\"排名有误\"}")
                .post("/rankings/2020-10/objections")
                .then()
                .statusCode(409)
                .body(json("reason", equalTo("objection.too-late")));
        as("unit2")
                .body("{\"reason\":\"排名有误\"}")
                .post("/rankings/2020-11/objections")
                .then()
                .statusCode(404);
    }
}
