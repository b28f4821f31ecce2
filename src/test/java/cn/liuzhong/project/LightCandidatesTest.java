package cn.liuzhong.project;

import static cn.liuzhong.testsupport.ListFixture.entered;
import static cn.liuzhong.testsupport.ListFixture.milestone;
import static cn.liuzhong.testsupport.ListFixture.project;
import static cn.liuzhong.testsupport.ListFixture.unit;
import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.lag.rules.Light;
import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.SettableClock;
import cn.liuzhong.testsupport.Superuser;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which projects are worth asking the rule about: none that may have the light is missing. */
@QuarkusTest
class LightCandidatesTest extends HttpTest {

    private static final LocalDate TODAY = SettableClock.START;

    @Inject
    EntityManager entities;

    @Inject
    Superuser superuser;

    @Inject
    ProjectRepository projects;

    private final Map<String, String> names = new TreeMap<>();

    @BeforeEach
    void projectsOfEveryLight() {
        String unit = unit("丰门街道");
        for (String name : List.of("late", "completed today", "issue", "issue asked today", "due today", "excused")) {
            add(project(name, unit), name);
        }
        for (String state : List.of("SUSPENDED", "COMPLETED", "REMOVED")) {
            add(entered("/projects", Map.of("name", state, "unitId", unit, "listState", state)), state);
        }
        for (String name : List.of("due last day", "due later", "done", "voided", "future")) {
            add(project(name, unit), name);
        }
        milestone(id("late"), "m", "2020-11-19");
        complete(milestone(id("completed today"), "m", "2020-11-19"), "2020-11-20");
        complete(milestone(id("done"), "m", "2020-11-19"), "2020-11-19");
        milestone(id("due today"), "m", "2020-11-20");
        milestone(id("due last day"), "m", "2020-11-30");
        milestone(id("due later"), "m", "2020-12-01");
        String voided = milestone(id("voided"), "m", "2020-11-19");
        office().body("{\"note\":\"不再需要\"}")
                .header("If-Match", etagOf("/milestones/" + voided))
                .post("/milestones/" + voided + "/voiding");
        issue("issue", null);
        issue("issue asked today", TODAY);
        exemption("excused", TODAY.minusDays(1));
        exemption("future", TODAY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        RED    | late, completed today, issue, issue asked today
        YELLOW | late, completed today, issue, issue asked today
        BLUE   | due today, due last day
        GREY   | excused, SUSPENDED
        GREEN  | late, completed today, issue, issue asked today, due today, excused, due last day, due later, done, voided, future
        """)
    void a_light_has_its_candidates(Light light, String expected) {
        ProjectSearch search = LightCandidates.of(light, TODAY, TODAY.plusDays(10));

        List<String> found = QuarkusTransaction.requiringNew().call(() -> projects.rows(search, null, 100).stream()
                .map(row -> names.get(row.id().toString()))
                .toList());

        assertThat(found).containsExactly(expected.split(", "));
    }

    @Test
    void a_red_project_is_looked_for_by_what_is_late() {
        ProjectSearch red = LightCandidates.of(Light.RED, TODAY, TODAY);
        String plan = QuarkusTransaction.requiringNew().call(() -> {
            entities.createNativeQuery(
                            """
                    insert into milestone (id, project_id, name, baseline_on, due_on, status, completed_on, created_at)
                    select gen_random_uuid(), p.id, 'm', date '2020-01-01', date '2020-01-01', 'VERIFIED',
                           date '2020-01-01', now()
                      from project p, generate_series(1, 2000) n""")
                    .executeUpdate();
            superuser.run("analyze milestone");
            var query = entities.createNativeQuery("explain " + ProjectRepository.rowsSql(red), String.class);
            red.parameters().forEach(query::setParameter);
            return String.join("\n", query.getResultList());
        });

        assertThat(plan).contains("milestone_open_by_due").doesNotContain("Seq Scan on milestone");
    }

    private void add(String id, String name) {
        names.put(id, name);
    }

    private String id(String name) {
        return names.entrySet().stream()
                .filter(entry -> entry.getValue().equals(name))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private static void complete(String milestone, String on) {
        office().body(Map.of("completedOn", on))
                .header("If-Match", etagOf("/milestones/" + milestone))
                .post("/milestones/" + milestone + "/completion")
                .then()
                .statusCode(200);
    }

    private void issue(String project, LocalDate closureRequestedOn) {
        insert(
                """
            insert into issue (id, project_id, title, due_on, raised_on, raised_by, level_since, status,
                               closure_requested_on, created_at)
            values (gen_random_uuid(), :project, 'i', date '2020-11-19', date '2020-11-01', 'office1',
                    date '2020-11-01', '%s', %s, now())"""
                        .formatted(
                                closureRequestedOn == null ? "OPEN" : "CLOSURE_REQUESTED",
                                closureRequestedOn == null ? "null" : "date '" + closureRequestedOn + "'"),
                project);
    }

    private void exemption(String project, LocalDate fromOn) {
        insert(
                """
            insert into exemption (id, kind, subject_id, project_id, title, reason, from_on, until_on, status,
                                   requested_by, requested_at, decided_at)
            values (gen_random_uuid(), 'MILESTONE', gen_random_uuid(), :project, 't', 'r', date '%s',
                    date '2020-12-31', 'ACCEPTED', 'unit1', now(), now())"""
                        .formatted(fromOn),
                project);
    }

    private void insert(String sql, String project) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(sql)
                .setParameter("project", UUID.fromString(id(project)))
                .executeUpdate());
    }
}
