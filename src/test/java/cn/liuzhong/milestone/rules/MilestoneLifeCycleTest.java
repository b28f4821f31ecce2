package cn.liuzhong.milestone.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.platform.rules.LifeCycle.Step;
import cn.liuzhong.platform.rules.Refusal;
import cn.liuzhong.platform.rules.Verdict;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MilestoneLifeCycleTest {

    /** Every status with every action: empty where it is refused. */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        PLANNED,             REPORT_COMPLETION, COMPLETION_REPORTED
        PLANNED,             VERIFY,
        PLANNED,             RETURN,
        PLANNED,             VOID,              VOIDED
        COMPLETION_REPORTED, REPORT_COMPLETION,
        COMPLETION_REPORTED, VERIFY,            VERIFIED
        COMPLETION_REPORTED, RETURN,            PLANNED
        COMPLETION_REPORTED, VOID,
        VERIFIED,            REPORT_COMPLETION,
        VERIFIED,            VERIFY,
        VERIFIED,            RETURN,
        VERIFIED,            VOID,
        VOIDED,              REPORT_COMPLETION,
        VOIDED,              VERIFY,
        VOIDED,              RETURN,
        VOIDED,              VOID,
        """)
    void moves_by_its_table(MilestoneStatus from, MilestoneAction action, MilestoneStatus to) {
        Verdict<MilestoneStatus> expected =
                to == null ? new Verdict.Refused<>(Refusal.of("life-cycle", from, action)) : Verdict.granted(to);

        assertThat(MilestoneLifeCycle.TABLE.after(from, action)).isEqualTo(expected);
    }

    @Test
    void every_status_and_every_action_is_in_the_table() {
        EnumSet<MilestoneStatus> statuses = EnumSet.noneOf(MilestoneStatus.class);
        EnumSet<MilestoneAction> actions = EnumSet.noneOf(MilestoneAction.class);
        for (Step<MilestoneStatus, MilestoneAction> step : MilestoneLifeCycle.TABLE.steps()) {
            statuses.add(step.from());
            statuses.add(step.to());
            actions.add(step.action());
        }

        assertThat(statuses).containsExactly(MilestoneStatus.values());
        assertThat(actions).containsExactly(MilestoneAction.values());
    }
}
