package cn.liuzhong.interview.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.platform.rules.LifeCycleContract;
import cn.liuzhong.platform.rules.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterviewLifeCycleTest {

    @Test
    void every_state_and_action_is_in_the_table() {
        LifeCycleContract.check(InterviewLifeCycle.TABLE, InterviewStatus.class, InterviewAction.class);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        # minutes, rectification, commitment, closed
        true,      true,          true,       true
        false,     true,          true,       false
        true,      false,         true,       false
        true,      true,          false,      false
        false,     false,         false,      false
        """)
    void nothing_is_closed_before_its_papers_are_on_record(
            boolean minutes, boolean rectification, boolean commitment, boolean closed) {
        Verdict<InterviewStatus> verdict = InterviewLifeCycle.judge(
                InterviewStatus.RESULT_REPORTED,
                InterviewAction.CLOSE,
                new InterviewRecorded(minutes, rectification, commitment));

        assertThat(verdict)
                .isEqualTo(
                        closed
                                ? Verdict.granted(InterviewStatus.CLOSED)
                                : Verdict.refused("interview.record-incomplete"));
    }
}
