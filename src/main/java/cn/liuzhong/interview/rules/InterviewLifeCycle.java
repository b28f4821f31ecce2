package cn.liuzhong.interview.rules;

import static cn.liuzhong.interview.rules.InterviewAction.CANCEL;
import static cn.liuzhong.interview.rules.InterviewAction.CLOSE;
import static cn.liuzhong.interview.rules.InterviewAction.CONFIRM;
import static cn.liuzhong.interview.rules.InterviewAction.RECORD;
import static cn.liuzhong.interview.rules.InterviewAction.REPORT_RESULT;
import static cn.liuzhong.interview.rules.InterviewAction.RETURN;
import static cn.liuzhong.interview.rules.InterviewStatus.CANCELLED;
import static cn.liuzhong.interview.rules.InterviewStatus.CLOSED;
import static cn.liuzhong.interview.rules.InterviewStatus.CONFIRMED;
import static cn.liuzhong.interview.rules.InterviewStatus.PROPOSED;
import static cn.liuzhong.interview.rules.InterviewStatus.RECORDED;
import static cn.liuzhong.interview.rules.InterviewStatus.RESULT_REPORTED;
import static cn.liuzhong.platform.rules.LifeCycle.step;

import cn.liuzhong.platform.rules.LifeCycle;
import cn.liuzhong.platform.rules.Verdict;

/**
 * A proposed interview is confirmed (again, when it is moved), held and recorded, its record completed as minutes,
 * rectification and commitment come in, its result reported and verified. What was held can no longer be cancelled.
 */
public final class InterviewLifeCycle {

    public static final LifeCycle<InterviewStatus, InterviewAction> TABLE = LifeCycle.of(
            step(PROPOSED, CONFIRM, CONFIRMED),
            step(CONFIRMED, CONFIRM, CONFIRMED),
            step(PROPOSED, CANCEL, CANCELLED),
            step(CONFIRMED, CANCEL, CANCELLED),
            step(CONFIRMED, RECORD, RECORDED),
            step(RECORDED, RECORD, RECORDED),
            step(RECORDED, REPORT_RESULT, RESULT_REPORTED),
            step(RESULT_REPORTED, RECORD, RESULT_REPORTED),
            step(RESULT_REPORTED, RETURN, RECORDED),
            step(RESULT_REPORTED, CLOSE, CLOSED));

    private InterviewLifeCycle() {}

    /** By the table; and nothing is closed before minutes, rectification plan and commitment are on record. */
    public static Verdict<InterviewStatus> judge(
            InterviewStatus status, InterviewAction action, InterviewRecorded recorded) {
        Verdict<InterviewStatus> next = TABLE.after(status, action);
        return action == CLOSE && next instanceof Verdict.Granted && !recorded.complete()
                ? Verdict.refused("interview.record-incomplete")
                : next;
    }
}
