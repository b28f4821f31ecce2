package cn.liuzhong.project;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.platform.Cursor;
import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.Superuser;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The cost of a page follows the page (§7): its order is read from the index, never sorted. */
@QuarkusTest
@TestTransaction
class ProjectListPlanTest extends HttpTest {

    private static final ProjectSearch EVERYTHING = new ProjectSearch(List.of(), Map.of());

    @Inject
    EntityManager entities;

    @Inject
    Superuser superuser;

    @BeforeEach
    void aLongList() {
        run("insert into unit (id, name) values (gen_random_uuid(), 'u')");
        run(
                """
            insert into project (id, list_no, name, unit_id, created_at)
            select gen_random_uuid(), case when n % 10 > 0 then '2020-' || n end, 'p' || n, u.id, now()
              from unit u, generate_series(1, 5000) n""");
        run("analyze project");
    }

    @Test
    void a_page_is_read_in_the_order_of_its_index() {
        assertThat(plan(EVERYTHING)).contains("project_list_order").doesNotContain("Sort");
    }

    @Test
    void a_later_page_starts_where_the_one_before_ended() {
        Cursor after = Cursor.of(new UUID(0, 0), "2020-7");

        assertThat(plan(ProjectRepository.beyond(EVERYTHING, after)))
                .contains("project_list_order", "Index Cond: (ROW(")
                .doesNotContain("Sort");
    }

    @Test
    void without_the_index_it_would_be_sorted() {
        run("drop index project_list_order");

        assertThat(plan(EVERYTHING)).contains("Sort");
    }

    private String plan(ProjectSearch search) {
        Query query =
                entities.createNativeQuery("explain " + ProjectRepository.rowsSql(search) + " limit 51", String.class);
        search.parameters().forEach(query::setParameter);
        return String.join("\n", query.getResultList());
    }

    private void run(String sql) {
        superuser.run(sql);
    }
}
