package cn.liuzhong.project;

import static cn.liuzhong.testsupport.JsonField.json;
import static cn.liuzhong.testsupport.ListFixture.entered;
import static cn.liuzhong.testsupport.ListFixture.project;
import static cn.liuzhong.testsupport.ListFixture.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import cn.liuzhong.testsupport.HttpTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ProjectListTest extends HttpTest {

    @Inject
    EntityManager entities;

    private String unit;

    @BeforeEach
    void aUnit() {
        unit = unit("丰门街道");
    }

    @Test
    void pages_go_by_list_number_and_end_with_projects_that_have_none() {
        project("无编号一", unit);
        for (String listNo : List.of("2020-010", "2020-002", "B-1", "2020-001")) {
            entered("/projects", Map.of("name", listNo, "listNo", listNo, "unitId", unit));
        }
        project("无编号二", unit);
        project("无编号三", unit);

        assertThat(walk("/projects?limit=2"))
                .containsExactly("2020-001", "2020-002", "2020-010", "B-1", "无编号一", "无编号二", "无编号三");
        assertThat(walk("/projects?limit=2&light=GREEN"))
                .containsExactly("2020-001", "2020-002", "2020-010", "B-1", "无编号一", "无编号二", "无编号三");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        q=鞋研发                       | 甲鞋研发
        q=2020-00                      | 甲鞋研发, 乙大楼
        q=48-03-1                      | 乙大楼
        q=%25                          |
        unit=UNIT                      | 甲鞋研发, 丙道路
        unit=OTHER                     | 乙大楼
        category=MAJOR_PROJECT         | 甲鞋研发
        listState=SUSPENDED            | 丙道路
        yearRole=CONTINUED             | 乙大楼
        yearRole=CONTINUED&year=2021   | 甲鞋研发
        year=2020                      | 甲鞋研发, 乙大楼
        light=GREY                     | 丙道路
        light=GREEN                    | 甲鞋研发, 乙大楼
        light=GREEN&unit=UNIT          | 甲鞋研发
        group=GROUP                    |
        """)
    void filters_narrow_items_and_total_alike(String query, String names) {
        String other = unit("住建局");
        entered("/projects", first());
        entered(
                "/projects",
                Map.of(
                        "name",
                        "乙大楼",
                        "listNo",
                        "2020-002",
                        "unitId",
                        other,
                        "nationalCodes",
                        List.of("2020-330302-48-03-100000"),
                        "yearRoles",
                        List.of(Map.of("year", 2020, "role", "CONTINUED"))));
        entered("/projects", Map.of("name", "丙道路", "unitId", unit, "listState", "SUSPENDED"));
        entered("/projects", Map.of("name", "丁已完成", "unitId", unit("国企"), "listState", "COMPLETED"));
        List<String> expected = names == null ? List.of() : List.of(names.split(", "));
        String asked = query.replace("UNIT", unit).replace("OTHER", other).replace("GROUP", other);

        office().urlEncodingEnabled(false)
                .get("/projects?total=true&" + asked.replace("鞋研发", "%E9%9E%8B%E7%A0%94%E5%8F%91"))
                .then()
                .statusCode(200)
                .body(json("items.name", equalTo(expected)))
                .body(json("total", equalTo(expected.size())));
    }

    private Map<String, Object> first() {
        return Map.of(
                "name",
                "甲鞋研发",
                "listNo",
                "2020-001",
                "unitId",
                unit,
                "categories",
                List.of("MAJOR_PROJECT"),
                "yearRoles",
                List.of(Map.of("year", 2020, "role", "NEW_START"), Map.of("year", 2021, "role", "CONTINUED")));
    }

    @Test
    void a_light_is_looked_for_beyond_the_first_batch() {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        """
                insert into project (id, list_no, name, unit_id, list_state, created_at)
                select gen_random_uuid(), 'A' || 1000 + n, 'p' || n, :unit, 'SUSPENDED', now()
                  from generate_series(1, 205) n""")
                .setParameter("unit", UUID.fromString(unit))
                .executeUpdate());

        assertThat(walk("/projects?light=GREY&limit=150")).hasSize(205).endsWith("p205");
        office().get("/projects?light=GREY&limit=1&total=true").then().body(json("total", equalTo(205)));
    }

    @Test
    void a_page_of_fifty_costs_as_many_statements_as_one_of_five() {
        String other = unit("住建局");
        for (int i = 0; i < 50; i++) {
            entered(
                    "/projects",
                    Map.of(
                            "name", "p" + i,
                            "unitId", i % 2 == 0 ? unit : other,
                            "coUnitIds", List.of(i % 2 == 0 ? other : unit),
                            "categories", List.of("MAJOR_PROJECT"),
                            "yearRoles", List.of(Map.of("year", 2020, "role", "RESERVE"))));
        }

        int five = statementsOf("/projects?limit=5");
        assertThat(five).isPositive().isLessThanOrEqualTo(14);
        assertThat(statementsOf("/projects?limit=50")).isEqualTo(five);
    }

    @Test
    void a_cursor_that_is_not_ours_is_refused() {
        office().get("/projects?cursor=AAAA")
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/cursor")));
        office().get("/projects?light=PINK").then().statusCode(400).body(json("errors[0].pointer", equalTo("/light")));
    }

    private int statementsOf(String path) {
        statements.reset();
        office().get(path).then().statusCode(200);
        return statements.statements().size();
    }

    private static List<String> walk(String path) {
        List<String> names = new ArrayList<>();
        String next = "";
        while (next != null) {
            var page = office().get(path + (next.isEmpty() ? "" : "&cursor=" + next))
                    .then()
                    .statusCode(200)
                    .extract();
            names.addAll(page.path("items.name"));
            next = page.path("next");
        }
        return names;
    }
}
