package cn.liuzhong.lag.rules;

import static cn.liuzhong.lag.rules.ExemptionAction.ACCEPT;
import static cn.liuzhong.lag.rules.ExemptionAction.END;
import static cn.liuzhong.lag.rules.ExemptionAction.REFUSE;
import static cn.liuzhong.lag.rules.ExemptionAction.REVOKE;
import static cn.liuzhong.lag.rules.ExemptionStatus.ACCEPTED;
import static cn.liuzhong.lag.rules.ExemptionStatus.REFUSED;
import static cn.liuzhong.lag.rules.ExemptionStatus.REQUESTED;
import static cn.liuzhong.lag.rules.ExemptionStatus.REVOKED;
import static cn.liuzhong.platform.rules.LifeCycle.step;

import cn.liuzhong.platform.rules.LifeCycle;
import cn.liuzhong.platform.rules.Verdict;
import java.time.LocalDate;

/** 正当理由 is asked for by one and decided by another, once; an accepted one can be ended early or revoked. */
public final class ExemptionLifeCycle {

    public static final LifeCycle<ExemptionStatus, ExemptionAction> TABLE = LifeCycle.of(
            step(REQUESTED, ACCEPT, ACCEPTED),
            step(REQUESTED, REFUSE, REFUSED),
            step(ACCEPTED, END, ACCEPTED),
            step(ACCEPTED, REVOKE, REVOKED));

    /** So many days one exemption covers at most; what takes longer needs a new due date. */
    public static final int MOST_DAYS = 366;

    private ExemptionLifeCycle() {}

    /** @param until the last day covered */
    public static boolean isTooLong(LocalDate from, LocalDate until) {
        return !until.isBefore(from.plusDays(MOST_DAYS));
    }

    /** @param by who does it */
    public static Verdict<ExemptionStatus> judge(
            ExemptionStatus status, ExemptionAction action, String askedBy, String by) {
        Verdict<ExemptionStatus> next = TABLE.after(status, action);
        boolean ownRequest = (action == ACCEPT || action == REFUSE) && by.equals(askedBy);
        return ownRequest && next instanceof Verdict.Granted ? Verdict.refused("exemption.decider-is-asker") : next;
    }
}
