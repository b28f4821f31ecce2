package cn.liuzhong.milestone;

import static cn.liuzhong.testsupport.ListFixture.entered;
import static cn.liuzhong.testsupport.ListFixture.milestone;
import static cn.liuzhong.testsupport.ListFixture.project;
import static cn.liuzhong.testsupport.ListFixture.unit;
import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.lag.LagScope;
import cn.liuzhong.lag.LagSubject;
import cn.liuzhong.lag.rules.Lag;
import cn.liuzhong.lag.rules.Lagging;
import cn.liuzhong.settings.rules.RuleSettings;
import cn.liuzhong.testsupport.HttpTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class MilestoneLagsTest extends HttpTest {

    private static final LocalDate D = LocalDate.of(2020, 11, 16);

    @Inject
    MilestoneLags lags;

    private String unit;
    private String project;

    @BeforeEach
    void aProject() {
        unit = unit("丰门街道");
        project = project("中胤鞋研发基地", unit);
    }

    /** The first table of §3.8, and the boundaries around it. */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        2020-11-15, ,           2020-11-16, 1
        2020-11-15, 2020-11-15, 2020-11-16,
        2020-11-15, 2020-11-16, 2020-11-16, 1
        2020-11-16, ,           2020-11-16,
        2020-10-20, 2020-11-20, 2020-11-16, 27
        2020-10-20, 2020-11-20, 2020-11-20, 31
        2020-10-20, 2020-11-20, 2020-11-21,
        2020-11-16, ,           2020-11-17, 1
        """)
    void lags_as_the_office_worked_it_out(String dueOn, String completedOn, LocalDate asOf, Integer days) {
        String id = milestone(project, "地下室主体施工", dueOn);
        if (completedOn != null) {
            complete(id, completedOn);
        }

        List<Integer> found = lags.lagging(asOf, LagScope.ALL, RuleSettings.STANDARD).stream()
                .map(lagging -> Lag.of(lagging, asOf, 30).lagDays())
                .toList();

        assertThat(found).isEqualTo(days == null ? List.of() : List.of(days));
    }

    @Test
    void a_returned_completion_is_as_if_it_had_never_been_reported() {
        String id = milestone(project, "地下室主体施工", "2020-11-10");
        complete(id, "2020-11-10");
        assertThat(names(LagScope.ALL)).isEmpty();

        office().body("{\"accepted\":false,\"note\":\"未完成\"}")
                .header("If-Match", etagOf("/milestones/" + id))
                .post("/milestones/" + id + "/verification");

        assertThat(lags.lagging(D, LagScope.ALL, RuleSettings.STANDARD))
                .singleElement()
                .satisfies(lagging -> {
                    assertThat(lagging.subjectId()).hasToString(id);
                    assertThat(lagging.projectId()).hasToString(project);
                    assertThat(lagging.projectName()).isEqualTo("中胤鞋研发基地");
                    assertThat(lagging.unitId()).hasToString(unit);
                    assertThat(lagging.dueOn()).isEqualTo("2020-11-10");
                    assertThat(lagging.lagSince()).isEqualTo("2020-11-11");
                });
    }

    @Test
    void voided_milestones_and_projects_that_are_not_on_the_list_do_not_lag() {
        String voided = milestone(project, "作废", "2020-11-10");
        office().body("{\"note\":\"不再需要\"}")
                .header("If-Match", etagOf("/milestones/" + voided))
                .post("/milestones/" + voided + "/voiding");
        for (String state : List.of("SUSPENDED", "COMPLETED", "REMOVED")) {
            String other = project(state, unit);
            milestone(other, state, "2020-11-10");
            office().header("If-Match", "\"0\"")
                    .body(Map.of("listState", state))
                    .patch("/projects/" + other)
                    .then()
                    .statusCode(200);
        }
        milestone(project, "仍在", "2020-11-10");

        assertThat(names(LagScope.ALL)).containsExactly("仍在");
    }

    @Test
    void a_scope_narrows_in_both_branches() {
        String otherUnit = unit("住建局");
        String other = project("科研大楼", otherUnit);
        complete(milestone(project, "晚做完", "2020-11-12"), "2020-11-18");
        milestone(project, "没做", "2020-11-10");
        complete(milestone(other, "他晚做完", "2020-11-11"), "2020-11-18");
        milestone(other, "他没做", "2020-11-13");

        assertThat(names(LagScope.ALL)).containsExactly("没做", "他晚做完", "晚做完", "他没做");
        assertThat(names(new LagScope(UUID.fromString(unit), null, null, null, null, null)))
                .containsExactly("没做", "晚做完");
        assertThat(names(new LagScope(null, UUID.randomUUID(), null, null, null, null)))
                .isEmpty();
        assertThat(names(LagScope.ofProjects(List.of(UUID.fromString(other))))).containsExactly("他晚做完", "他没做");
        assertThat(names(LagScope.ofProjects(List.of()))).isEmpty();
        assertThat(names(LagScope.since(LocalDate.of(2020, 11, 12)))).containsExactly("没做", "他晚做完");
    }

    @Test
    void pages_follow_the_order_across_branches_and_days() {
        for (int i = 0; i < 4; i++) {
            milestone(project, "没做" + i, "2020-11-10");
            complete(milestone(project, "晚做完" + i, "2020-11-10"), "2020-11-18");
        }
        milestone(project, "最早", "2020-11-09");

        List<UUID> walked = new ArrayList<>();
        LagScope.After after = null;
        List<Lagging> page;
        do {
            page = lags.lagging(D, new LagScope(null, null, null, null, after, 2), RuleSettings.STANDARD);
            page.forEach(lagging -> walked.add(lagging.subjectId()));
            after = page.isEmpty()
                    ? null
                    : new LagScope.After(
                            page.get(page.size() - 1).lagSince(),
                            page.get(page.size() - 1).subjectId());
        } while (page.size() == 2);

        assertThat(walked)
                .hasSize(9)
                .isEqualTo(lags.lagging(D, LagScope.ALL, RuleSettings.STANDARD).stream()
                        .map(Lagging::subjectId)
                        .toList());
    }

    @Test
    void due_soon_is_what_is_undone_from_the_first_day_to_the_last() {
        LocalDate until = D.plusDays(10);
        Map<String, String> projects = Map.of(
                "2020-11-15", project("昨天", unit),
                "2020-11-16", project("今天", unit),
                "2020-11-26", project("最后一天", unit),
                "2020-11-27", project("太远", unit));
        projects.forEach((day, id) -> milestone(id, "节点", day));
        String done = project("已完成", unit);
        complete(milestone(done, "节点", "2020-11-20"), "2020-11-15");
        String suspended = entered("/projects", Map.of("name", "暂停", "unitId", unit, "listState", "SUSPENDED"));
        milestone(suspended, "节点", "2020-11-20");
        List<UUID> asked =
                new ArrayList<>(projects.values().stream().map(UUID::fromString).toList());
        asked.add(UUID.fromString(done));
        asked.add(UUID.fromString(suspended));

        assertThat(lags.dueSoon(D, until, asked))
                .isEqualTo(Set.of(
                        UUID.fromString(projects.get("2020-11-16")), UUID.fromString(projects.get("2020-11-26"))));
        assertThat(lags.dueSoon(D, until, List.of(UUID.fromString(project)))).isEmpty();
    }

    @Test
    void a_subject_is_named_with_its_project() {
        String id = milestone(project, "地下室主体施工", "2020-12-31");

        assertThat(lags.subject(UUID.fromString(id))).contains(new LagSubject(UUID.fromString(project), "地下室主体施工"));
        assertThat(lags.subject(UUID.randomUUID())).isEmpty();
    }

    private List<String> names(LagScope scope) {
        return lags.lagging(D, scope, RuleSettings.STANDARD).stream()
                .map(Lagging::title)
                .toList();
    }

    private static void complete(String milestone, String on) {
        office().body(Map.of("completedOn", on))
                .header("If-Match", etagOf("/milestones/" + milestone))
                .post("/milestones/" + milestone + "/completion")
                .then()
                .statusCode(200);
    }
}
