package cn.liuzhong.reminder.rules;

import static cn.liuzhong.platform.rules.LifeCycle.step;
import static cn.liuzhong.reminder.rules.ReminderAction.ACKNOWLEDGE;
import static cn.liuzhong.reminder.rules.ReminderAction.REPLY;
import static cn.liuzhong.reminder.rules.ReminderAction.WITHDRAW;
import static cn.liuzhong.reminder.rules.ReminderStatus.ACKNOWLEDGED;
import static cn.liuzhong.reminder.rules.ReminderStatus.ISSUED;
import static cn.liuzhong.reminder.rules.ReminderStatus.REPLIED;
import static cn.liuzhong.reminder.rules.ReminderStatus.WITHDRAWN;

import cn.liuzhong.platform.rules.LifeCycle;

/** A letter is acknowledged and replied to by its unit, or withdrawn by the office; who replies has acknowledged it. */
public final class ReminderLifeCycle {

    public static final LifeCycle<ReminderStatus, ReminderAction> TABLE = LifeCycle.of(
            step(ISSUED, ACKNOWLEDGE, ACKNOWLEDGED),
            step(ISSUED, REPLY, REPLIED),
            step(ACKNOWLEDGED, REPLY, REPLIED),
            step(ISSUED, WITHDRAW, WITHDRAWN),
            step(ACKNOWLEDGED, WITHDRAW, WITHDRAWN),
            step(REPLIED, WITHDRAW, WITHDRAWN));

    private ReminderLifeCycle() {}
}
