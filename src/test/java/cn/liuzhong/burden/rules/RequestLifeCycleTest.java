package cn.liuzhong.burden.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.platform.rules.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestLifeCycleTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        ASKED,     ANSWER,   ANSWERED
        ASKED,     WITHDRAW, WITHDRAWN
        ANSWERED,  ANSWER,
        ANSWERED,  WITHDRAW,
        WITHDRAWN, ANSWER,
        WITHDRAWN, WITHDRAW,
        """)
    void it_is_answered_or_taken_back_once(RequestStatus from, RequestAction action, RequestStatus to) {
        Verdict<RequestStatus> after = RequestLifeCycle.TABLE.after(from, action);

        assertThat(after).isEqualTo(to == null ? Verdict.refused("life-cycle", from, action) : Verdict.granted(to));
    }
}
