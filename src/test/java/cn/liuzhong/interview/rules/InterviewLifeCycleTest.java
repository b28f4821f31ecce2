package cn.liuzhong.interview.rules;

import cn.liuzhong.platform.rules.LifeCycleContract;
import org.junit.jupiter.api.Test;

class InterviewLifeCycleTest {

    @Test
    void every_state_and_action_is_in_the_table() {
        LifeCycleContract.check(InterviewLifeCycle.TABLE, InterviewStatus.class, InterviewAction.class);
    }
}
