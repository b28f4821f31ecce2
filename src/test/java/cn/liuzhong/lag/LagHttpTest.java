package cn.liuzhong.lag;

import static cn.liuzhong.testsupport.JsonField.json;
import static cn.liuzhong.testsupport.MainJob.milestone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.ListFixture;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lags, live: today is 2020-11-20. */
@QuarkusTest
class LagHttpTest extends HttpTest {

    private String first;
    private String second;

    @BeforeEach
    void twoUnitsThatLag() {
        first = ListFixture.unit("丰门街道");
        second = ListFixture.unit("双屿街道");
        milestone(first, LocalDate.of(2020, 11, 18));
        milestone(first, LocalDate.of(2020, 10, 1));
        milestone(second, LocalDate.of(2020, 11, 10));
        milestone(second, LocalDate.of(2020, 11, 20));
    }

    @Test
    void each_says_since_when_how_many_days_and_why() {
        office().get("/lags?total=true")
                .then()
                .statusCode(200)
                .body(json("total", equalTo(3)))
                .body(json("items.lagDays", contains(50, 10, 2)))
                .body(json("items.light", contains("RED", "YELLOW", "YELLOW")))
                .body(json("items[2].reason", containsString("应于 2020-11-18 完成")))
                .body(json("items[2].unit.name", equalTo("丰门街道")))
                .body(json("items.settingsVersion", contains(1, 1, 1)));
        office().header("Accept-Language", "en")
                .get("/lags")
                .then()
                .body(json("items[0].reason", containsString("was due on 2020-10-01")));
    }

    @Test
    void units_that_lag_are_listed_with_the_longest_lag_first() {
        office().get("/lags/units?limit=1&total=true")
                .then()
                .body(json("items.unit.name", contains("丰门街道")))
                .body(json("items[0].lags", equalTo(2)))
                .body(json("items[0].longestLagDays", equalTo(50)))
                .body(json("items[0].light", equalTo("RED")))
                .body(json("total", equalTo(2)));
        String next = office().get("/lags/units?limit=1").then().extract().path("next");
        office().get("/lags/units?limit=1&cursor=" + next)
                .then()
                .body(json("items.unit.name", contains("双屿街道")))
                .body(json("next", nullValue()));
    }

    @Test
    void pages_follow_each_other_across_kinds_without_gap_or_double() {
        String project = ListFixture.project("丙", second);
        for (int day = 1; day <= 9; day++) {
            ListFixture.entered(
                    "/issues", Map.of("projectId", project, "title", "i" + day, "dueOn", "2020-11-0" + day));
            ListFixture.milestone(project, "m" + day, "2020-11-0" + day);
        }
        List<String> all = office().get("/lags").then().extract().path("items.subjectId");
        List<String> walked = new ArrayList<>();
        String next = "";
        while (next != null) {
            var page = office().get("/lags?limit=4&cursor=" + next)
                    .then()
                    .statusCode(200)
                    .extract();
            walked.addAll(page.path("items.subjectId"));
            next = page.path("next");
        }

        assertThat(all).hasSize(21).doesNotHaveDuplicates();
        assertThat(walked).isEqualTo(all);
    }

    @Test
    void filters_narrow_to_a_unit_a_project_or_a_group() {
        String group = ListFixture.entered("/groups", Map.of("name", "第一专项小组"));
        String project = ListFixture.entered("/projects", Map.of("name", "丁", "unitId", second, "groupId", group));
        ListFixture.milestone(project, "节点", "2020-11-01");

        office().get("/lags?unit=" + first).then().body(json("items", hasSize(2)));
        office().get("/lags?group=" + group).then().body(json("items.project.name", contains("丁")));
        office().get("/lags?project=" + project).then().body(json("items.project.id", contains(project)));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        /lags?asOf=2020-11-31, /asOf
        /lags?asOf=yesterday,  /asOf
        /lags?asOf=%2B999999999-12-31, /asOf
        /lags?unit=1,          /unit
        /lags?limit=0,         /limit
        /lags?limit=201,       /limit
        /lags?total=maybe,     /total
        /lags?cursor=abc,      /cursor
        """)
    void what_cannot_be_read_is_named(String address, String pointer) {
        office().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo(pointer)));
    }

    @Test
    void a_page_costs_the_same_however_long_it_is() {
        int few = statementsOf("/lags?limit=2");

        assertThat(statementsOf("/lags?limit=200")).isEqualTo(few);
        assertThat(few).isLessThanOrEqualTo(10);
    }

    @Test
    void a_project_shows_its_light() {
        office().get("/projects?light=RED").then().body(json("items.name", contains("项目2020-10-01")));
        office().get("/projects?light=YELLOW&total=true").then().body(json("total", equalTo(2)));
        office().get("/projects?light=BLUE").then().body(json("items.name", contains("项目2020-11-20")));
    }

    private int statementsOf(String address) {
        statements.reset();
        office().get(address).then().statusCode(200);
        return statements.statements().size();
    }
}
