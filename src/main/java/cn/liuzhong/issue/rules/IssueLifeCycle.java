package cn.liuzhong.issue.rules;

import static cn.liuzhong.issue.rules.IssueAction.CHECK;
import static cn.liuzhong.issue.rules.IssueAction.CLIMB_BY_CLOCK;
import static cn.liuzhong.issue.rules.IssueAction.CLOSE;
import static cn.liuzhong.issue.rules.IssueAction.ESCALATE;
import static cn.liuzhong.issue.rules.IssueAction.LOOK_BACK;
import static cn.liuzhong.issue.rules.IssueAction.REOPEN;
import static cn.liuzhong.issue.rules.IssueAction.REQUEST_CLOSURE;
import static cn.liuzhong.issue.rules.IssueAction.RETURN;
import static cn.liuzhong.issue.rules.IssueAction.START;
import static cn.liuzhong.issue.rules.IssueStatus.CLOSED;
import static cn.liuzhong.issue.rules.IssueStatus.CLOSURE_CHECKED;
import static cn.liuzhong.issue.rules.IssueStatus.CLOSURE_REQUESTED;
import static cn.liuzhong.issue.rules.IssueStatus.IN_PROGRESS;
import static cn.liuzhong.issue.rules.IssueStatus.OPEN;
import static cn.liuzhong.platform.rules.LifeCycle.step;

import cn.liuzhong.platform.rules.LifeCycle;
import cn.liuzhong.platform.rules.Verdict;
import java.time.LocalDate;

/** The life of an issue (§3.7): the table, and what the table alone cannot say. */
public final class IssueLifeCycle {

    /** Asking for closure straight from {@code OPEN} implies that work began. */
    public static final LifeCycle<IssueStatus, IssueAction> TABLE = LifeCycle.of(
            step(OPEN, START, IN_PROGRESS),
            step(OPEN, REQUEST_CLOSURE, CLOSURE_REQUESTED),
            step(OPEN, ESCALATE, OPEN),
            step(OPEN, CLIMB_BY_CLOCK, OPEN),
            step(IN_PROGRESS, REQUEST_CLOSURE, CLOSURE_REQUESTED),
            step(IN_PROGRESS, ESCALATE, IN_PROGRESS),
            step(IN_PROGRESS, CLIMB_BY_CLOCK, IN_PROGRESS),
            step(CLOSURE_REQUESTED, CHECK, CLOSURE_CHECKED),
            step(CLOSURE_REQUESTED, RETURN, IN_PROGRESS),
            step(CLOSURE_CHECKED, CLOSE, CLOSED),
            step(CLOSURE_CHECKED, RETURN, IN_PROGRESS),
            step(CLOSED, LOOK_BACK, CLOSED),
            step(CLOSED, REOPEN, IN_PROGRESS));

    private IssueLifeCycle() {}

    /** @param by who does it: a closure takes three persons */
    public static Verdict<IssueMove> judge(IssueFacts issue, IssueAction action, String by) {
        Verdict<IssueStatus> next = TABLE.after(issue.status(), action);
        if (next instanceof Verdict.Refused<IssueStatus> no) {
            return new Verdict.Refused<>(no.refusal());
        }
        IssueStatus to = ((Verdict.Granted<IssueStatus>) next).value();
        return switch (action) {
            case CHECK -> check(issue, to, by);
            case CLOSE -> close(issue, to, by);
            case ESCALATE, CLIMB_BY_CLOCK -> climb(issue, to);
            case LOOK_BACK -> lookBack(issue, to);
            default -> moved(issue, to);
        };
    }

    /** A closed issue keeps the due date under which it was closed; reopening may set a new one. */
    public static Verdict<IssueStatus> judgeNewDueOn(IssueStatus status) {
        return status == CLOSED ? Verdict.refused("issue.due-of-closed") : Verdict.granted(status);
    }

    /**
     * The first day that a closure request may state: one made before the return or reopening would revive what was undone.
     *
     * @param undoneOn the day of the last return or reopening; null when there was none
     */
    public static LocalDate earliestRequest(LocalDate raisedOn, LocalDate undoneOn) {
        return undoneOn == null || undoneOn.isBefore(raisedOn) ? raisedOn : undoneOn;
    }

    private static Verdict<IssueMove> check(IssueFacts issue, IssueStatus to, String by) {
        return by.equals(issue.requestedBy()) ? Verdict.refused("issue.checker-is-requester") : moved(issue, to);
    }

    private static Verdict<IssueMove> close(IssueFacts issue, IssueStatus to, String by) {
        if (by.equals(issue.requestedBy())) {
            return Verdict.refused("issue.verifier-is-requester");
        }
        return by.equals(issue.checkedBy()) ? Verdict.refused("issue.verifier-is-checker") : moved(issue, to);
    }

    private static Verdict<IssueMove> climb(IssueFacts issue, IssueStatus to) {
        return issue.level().isHighest()
                ? Verdict.refused("issue.highest-level")
                : Verdict.granted(new IssueMove(to, issue.level().above()));
    }

    private static Verdict<IssueMove> lookBack(IssueFacts issue, IssueStatus to) {
        return issue.lookedBack() ? Verdict.refused("issue.looked-back-already") : moved(issue, to);
    }

    private static Verdict<IssueMove> moved(IssueFacts issue, IssueStatus to) {
        return Verdict.granted(new IssueMove(to, issue.level()));
    }
}
