package cn.liuzhong.progress;

import static cn.liuzhong.testsupport.JsonField.json;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.ListRows;
import cn.liuzhong.testsupport.Superuser;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The report's table: 75 government and 254 private projects, 425.58 亿元 in total, 67.81 亿元 in the year. */
@QuarkusTest
class PlanTotalsHttpTest extends HttpTest {

    @Inject
    ListRows rows;

    @Inject
    Superuser superuser;

    private UUID unit;
    private UUID other;
    private UUID group;

    /** Odd fractions, so that only exact sums come out; the last project of each nature makes up the rest. */
    @BeforeEach
    void theReportsTable() {
        unit = rows.unit("丰门街道");
        other = rows.unit("七都街道");
        group = rows.group("交通组");
        projects("GOVERNMENT", unit, 75, "3000000", "400000.5");
        projects("PRIVATE", other, 254, "1255800", "278099.5");
        UUID removed = rows.project("已移出", unit);
        rows.listState(removed, "REMOVED");
        QuarkusTransaction.requiringNew().run(() -> {
            superuser.run("update project set group_id = (select id from work_group) where nature = 'GOVERNMENT'");
            superuser.run(
                    """
                insert into annual_plan (id, project_id, year, annual)
                select gen_random_uuid(), id, 2020, 999 from project where list_state = 'REMOVED'""");
            superuser.run(
                    """
                insert into project_category (project_id, code)
                select id, 'MAJOR_PROJECT' from project where nature is not null
                union all
                select id, 'TEST_OLD' from project where nature = 'PRIVATE'""");
        });
    }

    @Test
    void the_total_and_its_natures_come_out_exactly() {
        office().get("/plans/2020")
                .then()
                .statusCode(200)
                .body(json("projects", equalTo(329)))
                .body(json("totalInvestment", equalTo(4255800)))
                .body(json("annualInvestment", equalTo(678100)))
                .body(json("byNature.key", contains("GOVERNMENT", "PRIVATE")))
                .body(json("byNature.name", contains("政府", "民间")))
                .body(json("byNature.projects", contains(75, 254)))
                .body(json("byNature.totalInvestment", contains(3000000, 1255800)))
                .body(json("byNature.annualInvestment", contains(400000.5f, 278099.5f)));
        office().get("/plans/2019")
                .then()
                .body(json("projects", equalTo(0)))
                .body(json("annualInvestment", equalTo(0)))
                .body(json("byNature", equalTo(List.of())));
    }

    @Test
    void shares_are_paged_the_largest_first_and_those_of_categories_overlap() {
        String next = office().get("/plans/2020/shares?by=UNIT&limit=1&total=true")
                .then()
                .statusCode(200)
                .body(json("items.name", contains("丰门街道")))
                .body(json("items.key", contains(unit.toString())))
                .body(json("items.overlapping", contains(false)))
                .body(json("total", equalTo(2)))
                .extract()
                .path("next");
        office().get("/plans/2020/shares?by=UNIT&limit=1&cursor=" + next)
                .then()
                .body(json("items.name", contains("七都街道")))
                .body(json("items.projects", contains(254)))
                .body(json("next", nullValue()));
        office().get("/plans/2020/shares?by=GROUP")
                .then()
                .body(json("items.name", contains("交通组", "未填")))
                .body(json("items.key", contains(group.toString(), null)));
        office().get("/plans/2020/shares?by=CATEGORY")
                .then()
                .body(json("items.key", contains("MAJOR_PROJECT", "TEST_OLD")))
                .body(json("items.projects", contains(329, 254)))
                .body(json("items.overlapping", contains(true, true)));
        office().get("/plans/2020/shares?by=SIZE")
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/by")));
    }

    @Test
    void a_unit_reads_the_sums_of_its_own_projects() {
        accounts.ofUnit("unit1", other);
        accounts.ofGroup("group1", group);

        as("unit1").get("/plans/2020").then().body(json("projects", equalTo(254)));
        as("unit1").get("/plans/2020/shares?by=NATURE").then().body(json("items.key", contains("PRIVATE")));
        as("group1").get("/plans/2020").then().body(json("projects", equalTo(75)));
    }

    private void projects(String nature, UUID of, int number, String total, String annual) {
        QuarkusTransaction.requiringNew()
                .run(() -> superuser.run(
                        """
            with entered as (
                insert into project (id, name, unit_id, nature, total_investment, created_at)
                select gen_random_uuid(), '%1$s' || n, '%2$s', '%1$s',
                       case when n < %3$d then 0.0001 * n else %4$s - 0.0001 * n * (n - 1) / 2 end, now()
                  from generate_series(1, %3$d) n
                returning id, name)
            insert into annual_plan (id, project_id, year, annual)
            select gen_random_uuid(), id, 2020, case when n < %3$d then 0.0003 * n else %5$s - 0.0003 * n * (n - 1) / 2 end
              from (select id, cast(substr(name, %6$d) as int) as n from entered) numbered"""
                                .formatted(nature, of, number, total, annual, nature.length() + 1)));
    }
}
