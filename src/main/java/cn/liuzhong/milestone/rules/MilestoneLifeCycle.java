package cn.liuzhong.milestone.rules;

import static cn.liuzhong.platform.rules.LifeCycle.step;

import cn.liuzhong.platform.rules.LifeCycle;

/** The life of a milestone (§3.7). */
public final class MilestoneLifeCycle {

    public static final LifeCycle<MilestoneStatus, MilestoneAction> TABLE = LifeCycle.of(
            step(MilestoneStatus.PLANNED, MilestoneAction.REPORT_COMPLETION, MilestoneStatus.COMPLETION_REPORTED),
            step(MilestoneStatus.COMPLETION_REPORTED, MilestoneAction.VERIFY, MilestoneStatus.VERIFIED),
            step(MilestoneStatus.COMPLETION_REPORTED, MilestoneAction.RETURN, MilestoneStatus.PLANNED),
            step(MilestoneStatus.PLANNED, MilestoneAction.VOID, MilestoneStatus.VOIDED));

    private MilestoneLifeCycle() {}
}
