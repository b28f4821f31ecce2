package cn.liuzhong.land;

import static cn.liuzhong.testsupport.JsonField.json;
import static cn.liuzhong.testsupport.ListFixture.entered;
import static cn.liuzhong.testsupport.ListFixture.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.ListRows;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The report's −37.6 % of private investment, and what of it is the rule by which one project's land was booked. */
@QuarkusTest
class InvestmentGrowthHttpTest extends HttpTest {

    private static final String TO_OCTOBER = "?year=2020&throughMonth=10";

    @Inject
    ReportedRows reported;

    @Inject
    ListRows list;

    private String unit;
    private String shoes;

    @BeforeEach
    void twoPrivateProjectsAndThreeOfTheGovernment() {
        unit = unit("丰门街道");
        accounts.ofUnit("unit1", UUID.fromString(unit));
        String other = unit("仰义街道");
        shoes = project("中胤鞋研发基地", unit, "PRIVATE");
        reported.report(shoes, YearMonth.of(2019, 10), 80000, 60000L);
        reported.report(shoes, YearMonth.of(2020, 9), 20000, 0L);
        reported.report(shoes, YearMonth.of(2020, 10), 22400, 0L);
        reported.report(shoes, YearMonth.of(2020, 11), 99999, 0L);
        landCost(shoes, 60000, "2019-05", "2019-06", "2021-05");
        String plant = project("物流园", unit, "PRIVATE");
        reported.report(plant, YearMonth.of(2019, 10), 20000, null);
        reported.report(plant, YearMonth.of(2020, 10), 40000, null);
        String road = project("市政道路", other, "GOVERNMENT");
        reported.report(road, YearMonth.of(2020, 10), 3000, 2400L);
        landCost(road, 2400, "2020-03", "2020-01", "2020-12");
        String school = project("学校", other, "GOVERNMENT");
        reported.report(school, YearMonth.of(2020, 8), 9000, 5000L);
        String silent = project("未报项目", unit, "PRIVATE");
        reported.plan(silent, 2020);
    }

    @Test
    void private_growth_is_minus_37_6_percent_with_land_booked_once_and_66_5_with_land_spread() {
        growth(TO_OCTOBER + "&nature=PRIVATE")
                .body(json("once.investment", equalTo(62400)))
                .body(json("once.before", equalTo(100000)))
                .body(json("once.growth", equalTo(-37.6f)))
                .body(json("spread.investment", equalTo(87400)))
                .body(json("spread.before", equalTo(52500)))
                .body(json("spread.growth", equalTo(66.5f)))
                .body(json("difference.change", equalTo(72500)))
                .body(json("difference.growth", equalTo(104.1f)))
                .body(json("projects", equalTo(2)))
                .body(json("unreported", equalTo(1)))
                .body(json("unreportedBefore", equalTo(0)))
                .body(json("unreportedBoth", equalTo(1)));

        office().get("/investment-growth/projects" + TO_OCTOBER + "&nature=PRIVATE&total=true")
                .then()
                .statusCode(200)
                .body(json("total", equalTo(2)))
                .body(json("items[0].project.name", equalTo("中胤鞋研发基地")))
                .body(json("items[0].unit.name", equalTo("丰门街道")))
                .body(json("items[0].once.growth", equalTo(-72)))
                .body(json("items[0].spread.investment", equalTo(47400)))
                .body(json("items[0].difference.change", equalTo(72500)))
                .body(json("items[1].difference.change", equalTo(0)));
    }

    @Test
    void the_projects_differences_sum_to_that_of_the_total_and_the_largest_comes_first() {
        List<Map<String, Object>> rows = new ArrayList<>();
        String page = "/investment-growth/projects" + TO_OCTOBER + "&limit=1";
        String next;
        do {
            var answer = office().get(page).then().statusCode(200).extract();
            rows.addAll(answer.path("items"));
            next = answer.path("next");
            page = "/investment-growth/projects" + TO_OCTOBER + "&limit=1&cursor=" + next;
        } while (next != null);

        List<BigDecimal> changes = rows.stream()
                .map(row -> ((Map<?, ?>) row.get("difference")).get("change").toString())
                .map(BigDecimal::new)
                .toList();
        assertThat(rows).hasSize(4);
        assertThat(changes.get(0)).isEqualByComparingTo("72500");
        assertThat(changes.get(1)).isEqualByComparingTo("-400");
        growth(TO_OCTOBER)
                .body(json(
                        "difference.change",
                        equalTo(changes.stream()
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .intValue())));
    }

    @Test
    void without_a_land_cost_the_reported_land_counts_under_both_and_without_a_year_before_there_is_no_growth() {
        growth(TO_OCTOBER + "&nature=GOVERNMENT")
                .body(json("once.investment", equalTo(12000)))
                .body(json("spread.investment", equalTo(11600)))
                .body(json("once.before", nullValue()))
                .body(json("once.growth", nullValue()))
                .body(json("difference.change", equalTo(-400)));
    }

    @Test
    void a_project_removed_from_the_list_counts_in_neither_year() {
        String removed = project("已移出", unit, "PRIVATE");
        reported.report(removed, YearMonth.of(2019, 10), 500, null);
        reported.report(removed, YearMonth.of(2020, 10), 700, null);
        reported.plan(removed, 2020);
        list.listState(UUID.fromString(removed), "REMOVED");

        growth(TO_OCTOBER + "&nature=PRIVATE")
                .body(json("once.investment", equalTo(62400)))
                .body(json("once.before", equalTo(100000)))
                .body(json("projects", equalTo(2)))
                .body(json("unreported", equalTo(1)));
    }

    @Test
    void a_project_is_compared_up_to_the_latest_month_both_years_reported() {
        String first = unit("南白象街道");
        String second = unit("梧田街道");
        String third = unit("茶山街道");
        String road = project("慢报项目", first, "GOVERNMENT");
        reported.report(road, YearMonth.of(2019, 6), 600, null);
        reported.report(road, YearMonth.of(2019, 8), 800, null);
        reported.report(road, YearMonth.of(2019, 10), 1000, null);
        reported.report(road, YearMonth.of(2020, 7), 7777, null);
        reported.report(road, YearMonth.of(2020, 8), 900, null);
        String alone = project("去年未报", second, "GOVERNMENT");
        reported.plan(alone, 2019);
        reported.report(alone, YearMonth.of(2020, 9), 50, null);
        String apart = project("不同月份", third, "GOVERNMENT");
        reported.plan(apart, 2019);
        reported.report(apart, YearMonth.of(2019, 7), 70, null);
        reported.report(apart, YearMonth.of(2020, 8), 80, null);

        growth(TO_OCTOBER + "&unit=" + first)
                .body(json("once.investment", equalTo(900)))
                .body(json("once.before", equalTo(800)));
        growth(TO_OCTOBER + "&unit=" + second)
                .body(json("once.investment", equalTo(50)))
                .body(json("once.before", nullValue()))
                .body(json("unreportedBefore", equalTo(1)));
        growth(TO_OCTOBER + "&unit=" + third)
                .body(json("once.investment", equalTo(80)))
                .body(json("once.before", nullValue()))
                .body(json("unreportedBefore", equalTo(1)));
    }

    @Test
    void a_report_that_does_not_say_what_it_is_made_of_holds_the_land_booked_by_then() {
        String quiet = unit("潘桥街道");
        String plant = project("厂房", quiet, "PRIVATE");
        reported.report(plant, YearMonth.of(2020, 10), 24000, null);
        landCost(plant, 10000, "2020-06", "2020-06", "2021-03");

        growth(TO_OCTOBER + "&unit=" + quiet)
                .body(json("once.investment", equalTo(24000)))
                .body(json("spread.investment", equalTo(19000)));
    }

    @Test
    void land_booked_after_the_report_is_not_in_it_and_works_are_never_below_0() {
        String quiet = unit("潘桥街道");
        String later = project("厂房", quiet, "PRIVATE");
        reported.report(later, YearMonth.of(2020, 5), 24000, null);
        landCost(later, 10000, "2020-06", "2020-06", "2021-03");
        String less = project("仓库", quiet, "GOVERNMENT");
        reported.report(less, YearMonth.of(2020, 10), 4000, null);
        landCost(less, 10000, "2020-06", "2020-06", "2021-03");

        growth(TO_OCTOBER + "&nature=PRIVATE&unit=" + quiet).body(json("once.investment", equalTo(34000)));
        growth(TO_OCTOBER + "&nature=GOVERNMENT&unit=" + quiet)
                .body(json("once.investment", equalTo(10000)))
                .body(json("spread.investment", equalTo(5000)));
    }

    @Test
    void without_a_month_the_last_complete_one_counts() {
        growth("").body(json("year", equalTo(2020))).body(json("throughMonth", equalTo(10)));
    }

    @Test
    void a_unit_compares_its_own_projects_only() {
        as("unit1")
                .get("/investment-growth" + TO_OCTOBER)
                .then()
                .statusCode(200)
                .body(json("once.investment", equalTo(62400)))
                .body(json("projects", equalTo(2)));
        growth(TO_OCTOBER + "&unit=" + unit).body(json("projects", equalTo(2)));
    }

    @Test
    void it_takes_the_same_few_statements_whatever_the_number_of_projects() {
        statements.reset();
        growth(TO_OCTOBER);
        assertThat(statements.statements())
                .filteredOn(sql -> sql.contains("progress_report"))
                .hasSize(1);
        statements.reset();
        office().get("/investment-growth/projects" + TO_OCTOBER + "&total=true");
        assertThat(statements.statements())
                .filteredOn(sql -> sql.contains("progress_report") || sql.contains("from unit"))
                .hasSizeBetween(2, 3);
    }

    private static ValidatableResponse growth(String query) {
        return office().get("/investment-growth" + query).then().statusCode(200);
    }

    private static String project(String name, String unit, String nature) {
        return entered("/projects", Map.of("name", name, "unitId", unit, "nature", nature));
    }

    private static void landCost(String project, long amount, String booked, String from, String until) {
        office().body(Map.of("amount", amount, "bookedMonth", booked, "spreadFrom", from, "spreadUntil", until))
                .put("/projects/" + project + "/land-cost")
                .then()
                .statusCode(201);
    }
}
