package cn.liuzhong.platform;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.ListFixture;
import cn.liuzhong.testsupport.MainJob;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing loads row by row: a long page of any list costs as many statements as a short one. */
@QuarkusTest
class ListCostHttpTest extends HttpTest {

    private static final int UNITS = 12;

    private static final List<String> LISTS = List.of(
            "/units",
            "/groups",
            "/projects",
            "/issues",
            "/exemptions",
            "/lags",
            "/lags/units",
            "/reminders",
            "/interviews",
            "/deliveries",
            "/supervision/runs",
            "/codes/categories",
            "/settings/versions",
            "/supervision/preview?kind=INTERVIEW&period=2020-11",
            "/projects/{id}/milestones");

    private String project;

    /** Once for all lists, as they are only read. */
    @BeforeEach
    void aListWithLettersInterviewsIssuesAndExemptions() {
        clock.set(LocalDate.of(2020, 12, 3));
        for (int i = 0; i < UNITS; i++) {
            String unit = ListFixture.unit("单位" + i);
            ListFixture.entered("/groups", Map.of("name", "小组" + i));
            project = ListFixture.project("项目" + i, unit);
            String milestone = ListFixture.milestone(project, "节点", "2020-10-15");
            ListFixture.entered("/issues", Map.of("projectId", project, "title", "问题", "dueOn", "2020-10-20"));
            exempt(milestone);
        }
        for (int i = 0; i < UNITS; i++) {
            ListFixture.milestone(project, "节点" + i, "2020-10-15");
        }
        MainJob.run("REMINDER", "2020-10-H2").statusCode(201);
        MainJob.run("INTERVIEW", "2020-11").statusCode(201);
        // Last, so that the newest deliveries name a unit: those of proposed interviews go to the office and name none.
        MainJob.run("REMINDER", "2020-11-H1").statusCode(201);
    }

    @Test
    void a_long_page_of_any_list_costs_as_many_statements_as_a_short_one() {
        for (String address : LISTS) {
            String list = address.replace("{id}", project) + (address.contains("?") ? "&" : "?") + "limit=";

            assertThat(statementsOf(list + 100))
                    .as(address)
                    .isEqualTo(statementsOf(list + 2))
                    .isPositive();
        }
    }

    private int statementsOf(String address) {
        statements.reset();
        office().get(address).then().statusCode(200);
        return statements.statements().size();
    }

    private static void exempt(String milestone) {
        ListFixture.entered(
                "/exemptions",
                Map.of(
                        "kind", "MILESTONE",
                        "subjectId", milestone,
                        "reason", "台风",
                        "evidence", List.of("停工令"),
                        "fromOn", "2020-10-01",
                        "untilOn", "2020-10-02"));
    }
}
