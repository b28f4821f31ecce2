package cn.liuzhong.reminder.rules;

import cn.liuzhong.platform.rules.LifeCycleContract;
import org.junit.jupiter.api.Test;

class ReminderLifeCycleTest {

    @Test
    void every_state_and_action_is_in_the_table() {
        LifeCycleContract.check(ReminderLifeCycle.TABLE, ReminderStatus.class, ReminderAction.class);
    }
}
