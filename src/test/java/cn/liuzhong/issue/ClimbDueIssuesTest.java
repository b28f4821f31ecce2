package cn.liuzhong.issue;

import static cn.liuzhong.testsupport.JsonField.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.liuzhong.access.Caller;
import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.ListRows;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClimbDueIssuesTest extends HttpTest {

    @Inject
    ClimbDueIssues climb;

    @Inject
    ListRows list;

    @Inject
    IssueFixture issues;

    private UUID project;

    @BeforeEach
    void a_project() {
        project = list.project("中胤鞋研发基地", list.unit("丰门街道"));
        clock.set(LocalDate.of(2020, 11, 2));
    }

    private int climbOn(int month, int day) {
        clock.set(LocalDate.of(2020, month, day));
        return climb.handle(Caller.SCHEDULER);
    }

    @Test
    void each_level_has_its_full_time() {
        UUID issue = issues.issue(project, "2020-12-31");

        assertThat(climbOn(11, 10)).isZero();
        assertThat(climbOn(11, 11)).isEqualTo(1);
        assertThat(climbOn(11, 24)).isZero();
        assertThat(climbOn(11, 25)).isEqualTo(1);
        assertThat(climbOn(12, 15)).isZero();
        assertThat(climbOn(12, 16)).isEqualTo(1);
        assertThat(climbOn(12, 31)).isZero();

        office().get("/issues/" + issue)
                .then()
                .body(json("level", equalTo("LEADING_GROUP")))
                .body(json("status", equalTo("OPEN")))
                .body(json("steps.action", contains("CLIMB_BY_CLOCK", "CLIMB_BY_CLOCK", "CLIMB_BY_CLOCK")))
                .body(json("steps.toLevel", contains("LEADING_GROUP", "OFFICE", "GROUP")))
                .body(json("steps[0].doneBy", equalTo("scheduler")));
    }

    @Test
    void after_a_long_pause_it_climbs_one_level_a_day_at_most() {
        UUID issue = issues.issue(project, "2020-12-31");

        assertThat(climbOn(12, 31)).isEqualTo(1);
        assertThat(climbOn(12, 31)).isZero();

        office().get("/issues/" + issue)
                .then()
                .body(json("level", equalTo("GROUP")))
                .body(json("levelSince", equalTo("2020-12-31")))
                .body(json("steps", hasSize(1)));
    }

    @Test
    void what_awaits_its_closure_or_is_not_supervised_stays() {
        issues.closureRequested(issues.issue(project, "2020-12-31"), "2020-11-02");
        UUID suspended = list.project("滨江路改造", list.unit("滨江街道"));
        issues.issue(suspended, "2020-12-31");
        list.listState(suspended, "SUSPENDED");

        assertThat(climbOn(11, 30)).isZero();
    }

    @Test
    void what_climbs_is_read_in_batches_and_written_in_few_statements() {
        for (int i = 0; i < 501; i++) {
            issues.issue(project, "2020-12-31");
        }
        clock.set(LocalDate.of(2020, 11, 11));
        statements.reset();

        assertThat(climb.handle(Caller.SCHEDULER)).isEqualTo(501);

        assertThat(statements.statements().stream().filter(sql -> sql.contains(" from issue ")))
                .hasSize(4);
    }

    @Test
    void two_replicas_at_once_climb_each_issue_once() throws Exception {
        for (int i = 0; i < 20; i++) {
            issues.issue(project, "2020-12-31");
        }
        clock.set(LocalDate.of(2020, 11, 11));
        ExecutorService replicas = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> morning = () -> climb.handle(Caller.SCHEDULER);
            int climbed = 0;
            for (Future<Integer> replica : replicas.invokeAll(List.of(morning, morning))) {
                climbed += replica.get();
            }
            assertThat(climbed).isEqualTo(20);
        } finally {
            replicas.shutdown();
        }
        office().get("/issues?level=GROUP&total=true").then().body(json("total", equalTo(20)));
    }
}
