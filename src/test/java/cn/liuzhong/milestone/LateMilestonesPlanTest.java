package cn.liuzhong.milestone;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.lag.DeadlineTable;
import cn.liuzhong.lag.LagScope;
import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.Superuser;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The cost of finding what is late follows what is late (§7): 3,000 projects, 60,000 milestones, half of them not yet due, one in a hundred open and late. */
@QuarkusTest
class LateMilestonesPlanTest extends HttpTest {

    private static final String WHOLE_TABLE = "Seq Scan on milestone";
    private static final LocalDate D = LocalDate.of(2020, 11, 16);

    @Inject
    EntityManager entities;

    @Inject
    Superuser superuser;

    @BeforeEach
    void aLongList() {
        run("insert into unit (id, name) select gen_random_uuid(), 'u' || n from generate_series(1, 40) n");
        run(
                """
            insert into project (id, name, unit_id, created_at)
            select gen_random_uuid(), 'p' || n, (select id from unit where name = 'u' || (n % 40 + 1)), now()
              from generate_series(1, 3000) n""");
        run(
                """
            insert into milestone (id, project_id, name, baseline_on, due_on, status, completed_on, created_at)
            select gen_random_uuid(), p.id, 'm' || n, due_on, due_on,
                   case when due_on < date '2020-11-16' and not late then 'VERIFIED' else 'PLANNED' end,
                   case when due_on < date '2020-11-16' and not late then due_on end, now()
              from project p, generate_series(1, 20) n,
                   lateral (select date '2020-01-20' + (n * 30 + cast(substr(p.name, 2) as int) % 30) as due_on,
                                   (cast(substr(p.name, 2) as int) + n) % 100 = 0 as late) as drawn""");
        run("analyze unit, project, milestone");
    }

    @Test
    void neither_all_that_lags_nor_a_page_of_it_reads_the_whole_table() {
        assertThat(plan(LagScope.ALL)).contains("milestone_open_by_due").doesNotContain(WHOLE_TABLE);
        assertThat(plan(new LagScope(null, null, null, null, null, 51)))
                .contains("milestone_open_by_due")
                .doesNotContain(WHOLE_TABLE);
        assertThat(plan(LagScope.since(LocalDate.of(2020, 11, 1)))).doesNotContain(WHOLE_TABLE);
    }

    @Test
    void without_its_index_it_would() {
        QuarkusTransaction.begin();
        try {
            superuser.run("drop index milestone_open_by_due");

            assertThat(plan(LagScope.ALL)).contains(WHOLE_TABLE);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private String plan(LagScope scope) {
        DeadlineTable.Statement late = MilestoneLags.TABLE.late(D, scope);
        return QuarkusTransaction.joiningExisting().call(() -> {
            Query query = entities.createNativeQuery("explain " + late.sql(), String.class);
            late.parameters().forEach(query::setParameter);
            return String.join("\n", query.getResultList());
        });
    }

    /** Committed: the planner knows what has been analyzed, and not what still may be rolled back. */
    private void run(String sql) {
        QuarkusTransaction.requiringNew().run(() -> superuser.run(sql));
    }
}
