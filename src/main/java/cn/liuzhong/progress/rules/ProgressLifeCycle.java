package cn.liuzhong.progress.rules;

import static cn.liuzhong.platform.rules.LifeCycle.step;
import static cn.liuzhong.progress.rules.ProgressAction.CHECK;
import static cn.liuzhong.progress.rules.ProgressAction.REPORT;
import static cn.liuzhong.progress.rules.ProgressAction.RETURN;
import static cn.liuzhong.progress.rules.ProgressStatus.CHECKED;
import static cn.liuzhong.progress.rules.ProgressStatus.RETURNED;
import static cn.liuzhong.progress.rules.ProgressStatus.SUBMITTED;

import cn.liuzhong.platform.rules.LifeCycle;
import cn.liuzhong.platform.rules.Verdict;

/** A month is reported, checked or returned, and may be corrected by a new version at any time. */
public final class ProgressLifeCycle {

    public static final LifeCycle<ProgressStatus, ProgressAction> TABLE = LifeCycle.of(
            step(SUBMITTED, CHECK, CHECKED),
            step(SUBMITTED, RETURN, RETURNED),
            step(SUBMITTED, REPORT, SUBMITTED),
            step(CHECKED, REPORT, SUBMITTED),
            step(RETURNED, REPORT, SUBMITTED));

    private ProgressLifeCycle() {}

    /** @param reportedBy who made the version, who does not check it */
    public static Verdict<ProgressStatus> decide(
            ProgressStatus status, ProgressAction action, String reportedBy, String by) {
        Verdict<ProgressStatus> next = TABLE.after(status, action);
        return by.equals(reportedBy) && next instanceof Verdict.Granted
                ? Verdict.refused("progress.checker-is-reporter")
                : next;
    }
}
