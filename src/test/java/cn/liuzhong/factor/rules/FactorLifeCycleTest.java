package cn.liuzhong.factor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.platform.rules.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactorLifeCycleTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        NEEDED,   PROMISE, PROMISED
        NEEDED,   PROVIDE, PROVIDED
        NEEDED,   DROP,    DROPPED
        NEEDED,   REOPEN,
        PROMISED, PROMISE, PROMISED
        PROMISED, PROVIDE, PROVIDED
        PROMISED, DROP,    DROPPED
        PROMISED, REOPEN,  NEEDED
        PROVIDED, PROMISE,
        PROVIDED, PROVIDE,
        PROVIDED, DROP,
        PROVIDED, REOPEN,  NEEDED
        DROPPED,  PROMISE,
        DROPPED,  PROVIDE,
        DROPPED,  DROP,
        DROPPED,  REOPEN,
        """)
    void every_step_is_in_the_table_or_refused(FactorState from, FactorAction action, FactorState to) {
        Verdict<FactorState> after = FactorLifeCycle.TABLE.after(from, action);

        assertThat(after).isEqualTo(to == null ? Verdict.refused("life-cycle", from, action) : Verdict.granted(to));
    }
}
