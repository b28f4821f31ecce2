package cn.liuzhong.issue;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.access.Caller;
import cn.liuzhong.testsupport.Told;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Who is told what became of an issue. */
@QuarkusTest
class IssueNewsHttpTest extends IssueHttp {

    @Inject
    Told told;

    @Inject
    ClimbDueIssues climb;

    @Test
    void the_unit_is_told_of_an_issue_its_checkers_of_a_request_and_the_unit_how_it_ends() {
        String id = closed();
        assertThat(told.of("issue.assigned")).containsExactly("丰门街道");
        assertThat(told.of("issue.closure-requested")).containsExactly("第一专项小组", "OFFICE");
        assertThat(told.of("issue.closed")).containsExactly("丰门街道");

        act("office1", id, """
                {"action":"REOPEN","note":"指标又被收回"}""")
                .statusCode(200);
        assertThat(told.of("issue.returned")).containsExactly("丰门街道");
        assertThat(told.fact("issue.returned", "note")).containsExactly("指标又被收回");
    }

    @Test
    void each_return_is_told_and_what_is_refused_tells_nothing() {
        String id = raise("用地指标未落实");
        for (int time = 1; time <= 2; time++) {
            act("unit1", id, """
                    {"action":"REQUEST_CLOSURE","evidence":["批复.pdf"]}""")
                    .statusCode(200);
            act("group1", id, """
                    {"action":"RETURN","note":"批复不全"}""")
                    .statusCode(200);
        }
        act("group1", id, """
                {"action":"RETURN","note":"再退一次"}""")
                .statusCode(409);

        assertThat(told.of("issue.returned")).containsExactly("丰门街道", "丰门街道");
        assertThat(told.of("issue.closure-requested")).containsExactly("第一专项小组", "第一专项小组");
    }

    @Test
    void who_receives_an_issue_that_climbs_is_told_and_so_is_the_unit() {
        String id = raise("用地指标未落实");
        act("unit1", id, """
                {"action":"ESCALATE","note":"已与资源局会商两次"}""")
                .statusCode(200);
        assertThat(told.of("issue.assigned")).containsExactly("丰门街道", "第一专项小组");
        assertThat(told.fact("issue.climbed", "level")).containsExactly("GROUP");

        clock.set(LocalDate.of(2021, 1, 4));
        assertThat(climb.handle(Caller.SCHEDULER)).isEqualTo(1);
        assertThat(climb.handle(Caller.SCHEDULER)).isZero();
        assertThat(told.of("issue.assigned")).containsExactly("丰门街道", "第一专项小组", "OFFICE");
        assertThat(told.of("issue.climbed")).containsExactly("丰门街道", "丰门街道");
    }
}
