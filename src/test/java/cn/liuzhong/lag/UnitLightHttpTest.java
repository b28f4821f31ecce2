package cn.liuzhong.lag;

import static cn.liuzhong.testsupport.JsonField.json;
import static cn.liuzhong.testsupport.MainJob.milestone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.ListFixture;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A unit takes its worst project's light (§3.2), also when nothing of it lags: today is 2020-11-20. */
@QuarkusTest
class UnitLightHttpTest extends HttpTest {

    private String unit;

    @BeforeEach
    void aUnit() {
        unit = ListFixture.unit("丰门街道");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        2020-10-01, GREEN,  0,  0
        2020-10-10, BLUE,   0,  0
        2020-10-15, BLUE,   0,  0
        2020-10-16, YELLOW, 1,  1
        2020-11-15, RED,    1, 31
        2020-11-20, RED,    2, 36
        """)
    void its_light_is_that_of_its_worst_project_at_the_day(LocalDate asOf, String light, int lags, int longest) {
        milestone(unit, LocalDate.of(2020, 10, 15));
        milestone(unit, LocalDate.of(2020, 11, 19));
        milestone(ListFixture.unit("双屿街道"), LocalDate.of(2020, 1, 1));

        light("?asOf=" + asOf, light, lags, longest);
    }

    @Test
    void today_is_meant_where_no_day_is_named() {
        milestone(unit, LocalDate.of(2020, 11, 18));

        light("", "YELLOW", 1, 2);
    }

    @Test
    void a_unit_without_supervised_projects_is_green() {
        listed("COMPLETED");

        light("", "GREEN", 0, 0);
    }

    @Test
    void a_suspended_project_greys_only_a_unit_that_has_no_other() {
        ListFixture.milestone(listed("SUSPENDED"), "节点", "2020-10-01");
        light("", "GREY", 0, 0);

        ListFixture.project("在列", unit);
        light("", "GREEN", 0, 0);
    }

    @Test
    void it_agrees_with_the_list_of_units_that_lag() {
        milestone(unit, LocalDate.of(2020, 10, 1));
        milestone(unit, LocalDate.of(2020, 11, 18));

        Map<String, Object> listed = office().get("/lags/units").path("items[0]");

        assertThat(office().get("/lags/units/" + unit).<Map<String, Object>>path("$"))
                .isEqualTo(listed);
    }

    @Test
    void it_costs_the_same_however_many_projects_the_unit_has() {
        milestone(unit, LocalDate.of(2020, 10, 1));
        int few = statementsOf("/lags/units/" + unit);
        for (int day = 1; day <= 12; day++) {
            milestone(unit, LocalDate.of(2020, 11, day));
        }

        assertThat(statementsOf("/lags/units/" + unit)).isEqualTo(few);
    }

    @Test
    void a_unit_that_is_not_there_is_not_found() {
        office().get("/lags/units/" + UUID.randomUUID()).then().statusCode(404).body(json("title", equalTo("没有找到")));
    }

    private String listed(String listState) {
        return ListFixture.entered("/projects", Map.of("name", listState, "unitId", unit, "listState", listState));
    }

    private void light(String query, String light, int lags, int longest) {
        office().get("/lags/units/" + unit + query)
                .then()
                .statusCode(200)
                .body(json("unit.id", equalTo(unit)))
                .body(json("unit.name", equalTo("丰门街道")))
                .body(json("light", equalTo(light)))
                .body(json("lags", equalTo(lags)))
                .body(json("longestLagDays", equalTo(longest)));
    }

    private int statementsOf(String address) {
        statements.reset();
        office().get(address).then().statusCode(200);
        return statements.statements().size();
    }
}
