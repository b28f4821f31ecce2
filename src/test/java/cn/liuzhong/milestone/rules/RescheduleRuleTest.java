package cn.liuzhong.milestone.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.platform.rules.Verdict;
import cn.liuzhong.project.rules.ListState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RescheduleRuleTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        PLANNED,             false, REQUESTED
        PLANNED,             true,  reschedule.pending
        COMPLETION_REPORTED, false, reschedule.not-planned
        VERIFIED,            false, reschedule.not-planned
        VOIDED,              true,  reschedule.not-planned
        """)
    void a_new_date_is_asked_for_what_is_planned_one_at_a_time(
            MilestoneStatus milestone, boolean pending, String answer) {
        assertThat(answerOf(RescheduleRule.ask(milestone, pending))).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        REQUESTED, true,  PLANNED,             true,  APPROVED
        REQUESTED, true,  COMPLETION_REPORTED, true,  APPROVED
        REQUESTED, true,  VERIFIED,            true,  reschedule.settled
        REQUESTED, true,  VOIDED,              true,  reschedule.settled
        REQUESTED, true,  PLANNED,             false, reschedule.before-start
        REQUESTED, false, PLANNED,             true,  REFUSED
        REQUESTED, false, VERIFIED,            true,  REFUSED
        REQUESTED, false, VOIDED,              false, REFUSED
        APPROVED,  true,  PLANNED,             true,  reschedule.decided
        APPROVED,  false, PLANNED,             true,  reschedule.decided
        REFUSED,   true,  PLANNED,             true,  reschedule.decided
        REFUSED,   false, PLANNED,             true,  reschedule.decided
        """)
    void it_is_decided_once_and_moves_nothing_that_is_settled(
            RescheduleStatus request,
            boolean accepted,
            MilestoneStatus milestone,
            boolean allowedByStart,
            String answer) {
        assertThat(answerOf(RescheduleRule.decide(request, accepted, milestone, allowedByStart)))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        ON_LIST,   PLANNED
        SUSPENDED, PLANNED
        COMPLETED, milestone.project-closed
        REMOVED,   milestone.project-closed
        """)
    void a_project_that_is_over_takes_no_new_milestones(ListState project, String answer) {
        assertThat(answerOf(AddingRule.judge(project))).isEqualTo(answer);
    }

    private static String answerOf(Verdict<?> verdict) {
        return verdict instanceof Verdict.Refused<?> refused
                ? refused.refusal().code()
                : ((Verdict.Granted<?>) verdict).value().toString();
    }
}
