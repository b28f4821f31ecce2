package cn.liuzhong.lag.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.platform.rules.Verdict;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExemptionLifeCycleTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        REQUESTED, ACCEPT, office1, ACCEPTED,
        REQUESTED, REFUSE, office1, REFUSED,
        ACCEPTED,  END,    office1, ACCEPTED,
        ACCEPTED,  END,    unit1,   ACCEPTED,
        REQUESTED, ACCEPT, unit1,   ,         exemption.decider-is-asker
        REQUESTED, REFUSE, unit1,   ,         exemption.decider-is-asker
        REQUESTED, END,    office1, ,         life-cycle
        ACCEPTED,  ACCEPT, office1, ,         life-cycle
        ACCEPTED,  ACCEPT, unit1,   ,         life-cycle
        ACCEPTED,  REFUSE, office1, ,         life-cycle
        ACCEPTED,  REVOKE, office1, REVOKED,
        REQUESTED, REVOKE, office1, ,         life-cycle
        REFUSED,   REVOKE, office1, ,         life-cycle
        REVOKED,   REVOKE, office1, ,         life-cycle
        REVOKED,   END,    office1, ,         life-cycle
        REVOKED,   ACCEPT, office1, ,         life-cycle
        REFUSED,   ACCEPT, office1, ,         life-cycle
        REFUSED,   REFUSE, office1, ,         life-cycle
        REFUSED,   END,    office1, ,         life-cycle
        """)
    void another_decides_once(
            ExemptionStatus from, ExemptionAction action, String by, ExemptionStatus to, String refusal) {
        Verdict<ExemptionStatus> verdict = ExemptionLifeCycle.judge(from, action, "unit1", by);

        if (verdict instanceof Verdict.Refused<ExemptionStatus> refused) {
            assertThat(refused.refusal().code()).isEqualTo(refusal);
        } else {
            assertThat(verdict).isEqualTo(Verdict.granted(to));
        }
    }

    @ParameterizedTest
    @CsvSource({"2020-11-03, true", "2020-11-02, false", "2019-11-04, false"})
    void it_covers_366_days_at_most(LocalDate until, boolean tooLong) {
        assertThat(ExemptionLifeCycle.isTooLong(LocalDate.of(2019, 11, 3), until))
                .isEqualTo(tooLong);
    }

    @ParameterizedTest
    @EnumSource(ExemptionStatus.class)
    void every_status_is_in_the_table(ExemptionStatus status) {
        assertThat(ExemptionLifeCycle.TABLE.steps()).anyMatch(step -> step.from() == status || step.to() == status);
    }

    @ParameterizedTest
    @EnumSource(ExemptionAction.class)
    void every_action_is_in_the_table(ExemptionAction action) {
        assertThat(ExemptionLifeCycle.TABLE.steps()).anyMatch(step -> step.action() == action);
    }
}
