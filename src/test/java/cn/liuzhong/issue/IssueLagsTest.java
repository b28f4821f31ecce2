package cn.liuzhong.issue;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.lag.LagScope;
import cn.liuzhong.lag.LagSubject;
import cn.liuzhong.lag.rules.Lag;
import cn.liuzhong.lag.rules.Lagging;
import cn.liuzhong.settings.rules.RuleSettings;
import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.ListRows;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class IssueLagsTest extends HttpTest {

    private static final LocalDate D = LocalDate.of(2020, 11, 16);

    @Inject
    IssueLags lags;

    @Inject
    ListRows list;

    @Inject
    IssueFixture issues;

    private UUID unit;
    private UUID project;

    @BeforeEach
    void a_project() {
        unit = list.unit("丰门街道");
        project = list.project("中胤鞋研发基地", unit);
    }

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
        2020-10-20, ,           2020-12-01, 42
        """)
    void the_as_of_day_decides_what_is_late(String dueOn, String closureRequestedOn, LocalDate asOf, Integer lagDays) {
        UUID issue = issues.issue(project, dueOn);
        if (closureRequestedOn != null) {
            issues.closureRequested(issue, closureRequestedOn);
        }

        List<Lagging> found = lags.lagging(asOf, LagScope.ALL, RuleSettings.STANDARD);

        assertThat(found.stream()
                        .map(lagging -> Lag.of(lagging, asOf, 30).lagDays())
                        .toList())
                .isEqualTo(Stream.ofNullable(lagDays).toList());
    }

    @Test
    void what_lags_is_named() {
        UUID issue = issues.issue(project, "2020-11-02");

        assertThat(lags.lagging(D, LagScope.ALL, RuleSettings.STANDARD))
                .singleElement()
                .satisfies(lagging -> {
                    assertThat(lagging.subjectId()).isEqualTo(issue);
                    assertThat(lagging.projectId()).isEqualTo(project);
                    assertThat(lagging.projectName()).isEqualTo("中胤鞋研发基地");
                    assertThat(lagging.unitId()).isEqualTo(unit);
                    assertThat(lagging.title()).isEqualTo("用地指标未落实");
                    assertThat(lagging.lagSince()).isEqualTo("2020-11-03");
                });
        assertThat(lags.subject(issue)).contains(new LagSubject(project, "用地指标未落实"));
        assertThat(lags.subject(UUID.randomUUID())).isEmpty();
    }

    @Test
    void a_returned_request_counts_as_never_made() {
        UUID issue = issues.issue(project, "2020-11-02");
        issues.closureRequested(issue, "2020-11-05");
        assertThat(lags.lagging(D, LagScope.ALL, RuleSettings.STANDARD)).isEmpty();

        issues.returned(issue);

        assertThat(lags.lagging(D, LagScope.ALL, RuleSettings.STANDARD)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUSPENDED", "COMPLETED", "REMOVED"})
    void only_projects_on_the_list_are_supervised(String listState) {
        issues.issue(project, "2020-11-02");

        list.listState(project, listState);

        assertThat(lags.lagging(D, LagScope.ALL, RuleSettings.STANDARD)).isEmpty();
    }

    @Test
    void both_branches_come_in_one_order_and_page_by_page() {
        UUID third = issues.issue(project, "2020-11-04");
        UUID first = issues.issue(project, "2020-11-02");
        UUID second = issues.issue(project, "2020-11-03");
        UUID fourth = issues.issue(project, "2020-11-04");
        issues.closureRequested(second, "2020-11-19");

        List<Lagging> page = lags.lagging(D, new LagScope(null, null, null, null, null, 3), RuleSettings.STANDARD);
        Lagging last = page.get(2);
        var after = new LagScope.After(last.lagSince(), last.subjectId());

        assertThat(page).extracting(Lagging::subjectId).containsExactly(first, second, third);
        assertThat(lags.lagging(D, new LagScope(null, null, null, null, after, 3), RuleSettings.STANDARD))
                .extracting(Lagging::subjectId)
                .containsExactly(fourth);
    }

    @Test
    void a_scope_narrows() {
        UUID group = list.group("第一专项小组");
        UUID other = list.project("滨江路改造", list.unit("滨江街道"));
        list.coordinate(other, group);
        UUID here = issues.issue(project, "2020-11-02");
        UUID there = issues.issue(other, "2020-11-04");

        assertThat(in(new LagScope(unit, null, null, null, null, null))).containsExactly(here);
        assertThat(in(new LagScope(null, group, null, null, null, null))).containsExactly(there);
        assertThat(in(LagScope.ofProjects(List.of(other)))).containsExactly(there);
        assertThat(in(LagScope.ofProjects(List.of(other, project)))).containsExactly(here, there);
        assertThat(in(LagScope.ofProjects(List.of()))).isEmpty();
        assertThat(in(LagScope.since(LocalDate.of(2020, 11, 3)))).containsExactly(here);
        assertThat(in(LagScope.since(LocalDate.of(2020, 11, 2)))).isEmpty();
    }

    private List<UUID> in(LagScope scope) {
        return lags.lagging(D, scope, RuleSettings.STANDARD).stream()
                .map(Lagging::subjectId)
                .toList();
    }
}
