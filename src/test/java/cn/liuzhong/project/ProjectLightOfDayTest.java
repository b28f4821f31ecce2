package cn.liuzhong.project;

import static cn.liuzhong.testsupport.JsonField.json;
import static org.hamcrest.Matchers.equalTo;

import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.ListFixture;
import cn.liuzhong.testsupport.MainJob;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The light shown and the light looked for are those of the day asked for: today is 2020-11-20. */
@QuarkusTest
class ProjectLightOfDayTest extends HttpTest {

    private String late;

    @BeforeEach
    void oneLateAndOneThatWasCompletedLate() {
        String unit = ListFixture.unit("丰门街道");
        late = ListFixture.project("甲", unit);
        ListFixture.milestone(late, "节点", "2020-10-15");
        String project = ListFixture.project("乙", unit);
        MainJob.completed(ListFixture.milestone(project, "节点", "2020-11-01"), LocalDate.of(2020, 11, 10));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        2020-10-01, GREEN,  GREEN
        2020-10-15, BLUE,   GREEN
        2020-10-16, YELLOW, GREEN
        2020-11-02, YELLOW, YELLOW
        2020-11-10, YELLOW, YELLOW
        2020-11-15, RED,    GREEN
        2020-11-20, RED,    GREEN
        2021-11-21, RED,    GREEN
        """)
    void it_is_shown_and_looked_for_at_the_day(String asOf, String first, String second) {
        office().get("/projects/" + late + "?asOf=" + asOf).then().body(json("light", equalTo(first)));
        office().get("/projects?asOf=" + asOf).then().body(json("items.light", equalTo(List.of(first, second))));
        for (String wanted : List.of("RED", "YELLOW", "BLUE", "GREEN", "GREY")) {
            List<String> having =
                    Arrays.asList(first, second).stream().filter(wanted::equals).toList();
            office().get("/projects?total=true&light=" + wanted + "&asOf=" + asOf)
                    .then()
                    .statusCode(200)
                    .body(json("items.light", equalTo(having)))
                    .body(json("total", equalTo(having.size())));
        }
    }

    @Test
    void today_is_meant_where_no_day_is_named() {
        office().get("/projects/" + late).then().body(json("light", equalTo("RED")));
        office().get("/projects").then().body(json("items.light", equalTo(List.of("RED", "GREEN"))));
    }
}
