package cn.liuzhong.funding.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.platform.rules.LifeCycle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FundLifeCycleTest {

    @ParameterizedTest
    @EnumSource
    void every_state_is_in_the_table(FundState state) {
        assertThat(FundLifeCycle.TABLE.steps().stream().flatMap(step -> Stream.of(step.from(), step.to())))
                .contains(state);
    }

    @ParameterizedTest
    @EnumSource
    void every_action_is_in_the_table(FundAction action) {
        assertThat(FundLifeCycle.TABLE.steps())
                .extracting(LifeCycle.Step::action)
                .contains(action);
    }

    @Test
    void it_is_withdrawn_before_it_is_issued_only() {
        assertThat(FundLifeCycle.TABLE.steps())
                .filteredOn(step -> step.action() == FundAction.WITHDRAW)
                .extracting(LifeCycle.Step::from)
                .containsExactly(FundState.APPLIED, FundState.APPROVED);
    }
}
