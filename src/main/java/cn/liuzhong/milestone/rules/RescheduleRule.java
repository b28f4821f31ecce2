package cn.liuzhong.milestone.rules;

import cn.liuzhong.platform.rules.Verdict;

/**
 * When a new due date may be asked for and granted (§3.7). It may be asked before or after the due date, for what is not yet
 * done; the office may refuse a request at any time, but moves no due date of what is settled.
 */
public final class RescheduleRule {

    private RescheduleRule() {}

    /** @param pending whether a request awaits its decision */
    public static Verdict<RescheduleStatus> ask(MilestoneStatus milestone, boolean pending) {
        if (milestone != MilestoneStatus.PLANNED) {
            return Verdict.refused("reschedule.not-planned", milestone);
        }
        return pending ? Verdict.refused("reschedule.pending") : Verdict.granted(RescheduleStatus.REQUESTED);
    }

    /** @param allowedByStart whether the project still starts no later than the day asked for */
    public static Verdict<RescheduleStatus> decide(
            RescheduleStatus request, boolean accepted, MilestoneStatus milestone, boolean allowedByStart) {
        if (request != RescheduleStatus.REQUESTED) {
            return Verdict.refused("reschedule.decided", request);
        }
        if (!accepted) {
            return Verdict.granted(RescheduleStatus.REFUSED);
        }
        if (milestone == MilestoneStatus.VERIFIED || milestone == MilestoneStatus.VOIDED) {
            return Verdict.refused("reschedule.settled", milestone);
        }
        return allowedByStart ? Verdict.granted(RescheduleStatus.APPROVED) : Verdict.refused("reschedule.before-start");
    }
}
