package cn.liuzhong.lag.rules;

import static cn.liuzhong.lag.rules.ExemptionAction.ACCEPT;
import static cn.liuzhong.lag.rules.ExemptionAction.END;
import static cn.liuzhong.lag.rules.ExemptionAction.REFUSE;
import static cn.liuzhong.lag.rules.ExemptionStatus.ACCEPTED;
import static cn.liuzhong.lag.rules.ExemptionStatus.REFUSED;
import static cn.liuzhong.lag.rules.ExemptionStatus.REQUESTED;
import static cn.liuzhong.platform.rules.LifeCycle.step;

import cn.liuzhong.platform.rules.LifeCycle;
import cn.liuzhong.platform.rules.Verdict;

/** 正当理由 is asked for by one and decided by another, once; an accepted one can be ended early. */
public final class ExemptionLifeCycle {

    public static final LifeCycle<ExemptionStatus, ExemptionAction> TABLE = LifeCycle.of(
            step(REQUESTED, ACCEPT, ACCEPTED), step(REQUESTED, REFUSE, REFUSED), step(ACCEPTED, END, ACCEPTED));

    private ExemptionLifeCycle() {}

    /** @param by who does it */
    public static Verdict<ExemptionStatus> judge(
            ExemptionStatus status, ExemptionAction action, String askedBy, String by) {
        Verdict<ExemptionStatus> next = TABLE.after(status, action);
        boolean ownRequest = action != END && by.equals(askedBy);
        return ownRequest && next instanceof Verdict.Granted ? Verdict.refused("exemption.decider-is-asker") : next;
    }
}
