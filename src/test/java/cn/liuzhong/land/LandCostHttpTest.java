package cn.liuzhong.land;

import static cn.liuzhong.testsupport.JsonField.json;
import static cn.liuzhong.testsupport.ListFixture.project;
import static cn.liuzhong.testsupport.ListFixture.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.liuzhong.testsupport.HttpTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LandCostHttpTest extends HttpTest {

    @Inject
    ReportedRows reported;

    private String project;
    private String landCost;

    @BeforeEach
    void aProject() {
        project = project("中胤鞋研发基地", unit("丰门街道"));
        landCost = "/projects/" + project + "/land-cost";
    }

    @Test
    void a_stated_land_cost_is_spread_over_the_construction_months() {
        office().get(landCost).then().statusCode(404);

        state(null, 164000, "2019-12", "2022-05")
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body(json("reportedUntil", nullValue()))
                .body(json("months", hasSize(30)))
                .body(json("years.year", equalTo(List.of(2019, 2020, 2021, 2022))));

        as("leader").get(landCost).then().statusCode(200).body(json("bookedMonth", equalTo("2019-11")));
        assertThat(sum(months())).isEqualByComparingTo("164000");
        office().get("/audit?entity=PROJECT&id=" + project + "&total=true")
                .then()
                .statusCode(200)
                .body(json("total", greaterThan(30)));
    }

    @Test
    void a_changed_period_leaves_reported_months_as_they_are_and_spreads_the_rest() {
        state(null, 120000, "2020-01", "2020-12").then().statusCode(201);
        reported.report(project, YearMonth.of(2020, 4), 100, null);
        Map<String, BigDecimal> before = months();

        state("\"0\"", 120000, "2020-01", "2021-04")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body(json("reportedUntil", equalTo("2020-04")));

        Map<String, BigDecimal> after = months();
        assertThat(after).hasSize(16);
        assertThat(sum(after)).isEqualByComparingTo("120000");
        assertThat(after.get("2020-05")).isEqualByComparingTo("6666.6666");
        List.of("2020-01", "2020-02", "2020-03", "2020-04")
                .forEach(month -> assertThat(after.get(month)).isEqualByComparingTo(before.get(month)));
        state("\"1\"", 120000, "2020-01", "2020-04")
                .then()
                .statusCode(409)
                .body(json("reason", equalTo("land.nothing-open")));
        state("\"1\"", 30000, "2020-01", "2021-04")
                .then()
                .statusCode(409)
                .body(json("reason", equalTo("land.less-than-reported")));
    }

    @Test
    void the_database_refuses_to_rewrite_a_reported_month_whoever_asks() {
        state(null, 120000, "2020-01", "2020-12").then().statusCode(201);
        reported.report(project, YearMonth.of(2020, 4), 100, null);

        assertThatThrownBy(() -> reported.rewrite(project, YearMonth.of(2020, 4)))
                .hasMessageContaining("is reported: it stays");
        reported.rewrite(project, YearMonth.of(2020, 5));
    }

    @Test
    void who_has_not_read_it_does_not_change_it() {
        state(null, 120000, "2020-01", "2020-12").then().statusCode(201);

        state(null, 1, "2020-01", "2020-12").then().statusCode(428);
        state("\"7\"", 1, "2020-01", "2020-12").then().statusCode(412);
        state("\"0\"", 120000, "2020-02", "2020-01")
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/spreadUntil")));
        state("\"0\"", 120000, "2010-01", "2020-01")
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/spreadUntil")));
        state("\"0\"", 120000, "2020-1", "2020-12")
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/spreadFrom")));
    }

    private Response state(String ifMatch, long amount, String from, String until) {
        var request = office().body(
                        Map.of("amount", amount, "bookedMonth", "2019-11", "spreadFrom", from, "spreadUntil", until));
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put(landCost);
    }

    private Map<String, BigDecimal> months() {
        Map<String, BigDecimal> months = new HashMap<>();
        JsonPath exact = office().get(landCost).jsonPath(new JsonPathConfig(NumberReturnType.BIG_DECIMAL));
        List<Map<String, Object>> rows = exact.getList("months");
        rows.forEach(row -> months.put(
                (String) row.get("month"), new BigDecimal(row.get("amount").toString())));
        return months;
    }

    private static BigDecimal sum(Map<String, BigDecimal> months) {
        return months.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
