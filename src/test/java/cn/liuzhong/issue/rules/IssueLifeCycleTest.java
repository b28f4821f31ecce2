package cn.liuzhong.issue.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.platform.rules.LifeCycle.Step;
import cn.liuzhong.platform.rules.Verdict;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class IssueLifeCycleTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        OPEN,              START,           IN_PROGRESS
        OPEN,              REQUEST_CLOSURE, CLOSURE_REQUESTED
        IN_PROGRESS,       REQUEST_CLOSURE, CLOSURE_REQUESTED
        CLOSURE_REQUESTED, CHECK,           CLOSURE_CHECKED
        CLOSURE_REQUESTED, RETURN,          IN_PROGRESS
        CLOSURE_CHECKED,   RETURN,          IN_PROGRESS
        CLOSURE_CHECKED,   CLOSE,           CLOSED
        CLOSED,            REOPEN,          IN_PROGRESS
        CLOSED,            LOOK_BACK,       CLOSED
        """)
    void an_issue_moves_without_changing_its_level(IssueStatus from, IssueAction action, IssueStatus to) {
        assertThat(judge(from, action)).isEqualTo(Verdict.granted(new IssueMove(to, IssueLevel.UNIT)));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        OPEN,        ESCALATE,       UNIT,   GROUP
        OPEN,        CLIMB_BY_CLOCK, GROUP,  OFFICE
        IN_PROGRESS, ESCALATE,       OFFICE, LEADING_GROUP
        IN_PROGRESS, CLIMB_BY_CLOCK, UNIT,   GROUP
        """)
    void it_climbs_one_level_and_keeps_its_status(
            IssueStatus status, IssueAction action, IssueLevel from, IssueLevel to) {
        assertThat(IssueLifeCycle.judge(new IssueFacts(status, from, null, null, false), action, "office1"))
                .isEqualTo(Verdict.granted(new IssueMove(status, to)));
    }

    @ParameterizedTest
    @EnumSource(
            value = IssueAction.class,
            names = {"ESCALATE", "CLIMB_BY_CLOCK"})
    void nothing_is_above_the_leading_group(IssueAction action) {
        var issue = new IssueFacts(IssueStatus.OPEN, IssueLevel.LEADING_GROUP, null, null, false);
        assertThat(IssueLifeCycle.judge(issue, action, "office1")).isEqualTo(refused("issue.highest-level"));
    }

    @ParameterizedTest
    @EnumSource(IssueStatus.class)
    void every_status_is_in_the_table_and_has_a_way_out(IssueStatus status) {
        assertThat(IssueLifeCycle.TABLE.steps())
                .anyMatch(step -> step.from() == status && (step.to() != status || status == IssueStatus.CLOSED));
    }

    @ParameterizedTest
    @EnumSource(IssueAction.class)
    void every_action_is_in_the_table(IssueAction action) {
        assertThat(IssueLifeCycle.TABLE.steps()).anyMatch(step -> step.action() == action);
    }

    @Test
    void the_table_says_each_thing_once() {
        assertThat(IssueLifeCycle.TABLE.steps().stream()
                        .map(step -> new Step<>(step.from(), step.action(), null))
                        .toList())
                .hasSize(13)
                .doesNotHaveDuplicates();
    }

    static Stream<Arguments> pairs_not_in_the_table() {
        return Arrays.stream(IssueStatus.values()).flatMap(status -> Arrays.stream(IssueAction.values())
                .filter(action -> IssueLifeCycle.TABLE.steps().stream()
                        .noneMatch(step -> step.from() == status && step.action() == action))
                .map(action -> Arguments.of(status, action)));
    }

    @ParameterizedTest
    @MethodSource("pairs_not_in_the_table")
    void what_is_not_in_the_table_is_refused(IssueStatus status, IssueAction action) {
        assertThat(judge(status, action)).isEqualTo(refused("life-cycle", status, action));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        CLOSURE_REQUESTED, CHECK, a, ,  a, issue.checker-is-requester
        CLOSURE_REQUESTED, CHECK, a, ,  b,
        CLOSURE_CHECKED,   CLOSE, a, b, a, issue.verifier-is-requester
        CLOSURE_CHECKED,   CLOSE, a, b, b, issue.verifier-is-checker
        CLOSURE_CHECKED,   CLOSE, a, b, c,
        """)
    void a_closure_takes_three_persons(
            IssueStatus status, IssueAction action, String requestedBy, String checkedBy, String by, String refusal) {
        var issue = new IssueFacts(status, IssueLevel.UNIT, requestedBy, checkedBy, false);
        assertThat(codeOf(IssueLifeCycle.judge(issue, action, by))).isEqualTo(refusal);
    }

    @Test
    void a_closure_is_looked_back_at_once() {
        var issue = new IssueFacts(IssueStatus.CLOSED, IssueLevel.UNIT, "a", "b", true);
        assertThat(codeOf(IssueLifeCycle.judge(issue, IssueAction.LOOK_BACK, "c")))
                .isEqualTo("issue.looked-back-already");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        OPEN,
        IN_PROGRESS,
        CLOSURE_REQUESTED,
        CLOSURE_CHECKED,
        CLOSED, issue.due-of-closed
        """)
    void a_closed_issue_keeps_its_due_date(IssueStatus status, String refusal) {
        assertThat(codeOf(IssueLifeCycle.judgeNewDueOn(status))).isEqualTo(refusal);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        2020-11-02, ,           2020-11-02
        2020-11-02, 2020-11-20, 2020-11-20
        2020-11-02, 2020-11-02, 2020-11-02
        """)
    void a_request_revives_nothing_that_was_undone(LocalDate raisedOn, LocalDate undoneOn, LocalDate earliest) {
        assertThat(IssueLifeCycle.earliestRequest(raisedOn, undoneOn)).isEqualTo(earliest);
    }

    private static Verdict<IssueMove> judge(IssueStatus status, IssueAction action) {
        return IssueLifeCycle.judge(new IssueFacts(status, IssueLevel.UNIT, "a", "b", false), action, "c");
    }

    private static Verdict<IssueMove> refused(String code, Object... arguments) {
        return Verdict.refused(code, arguments);
    }

    private static String codeOf(Verdict<?> verdict) {
        return verdict instanceof Verdict.Refused<?> refused ? refused.refusal().code() : null;
    }
}
