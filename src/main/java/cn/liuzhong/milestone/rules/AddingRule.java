package cn.liuzhong.milestone.rules;

import cn.liuzhong.platform.rules.Verdict;
import cn.liuzhong.project.rules.ListState;

/** Which projects still get new milestones: those on the list, and suspended ones that are being re-planned. */
public final class AddingRule {

    private AddingRule() {}

    /** The status a new milestone starts with. */
    public static Verdict<MilestoneStatus> judge(ListState project) {
        return switch (project) {
            case ON_LIST, SUSPENDED -> Verdict.granted(MilestoneStatus.PLANNED);
            case COMPLETED, REMOVED -> Verdict.refused("milestone.project-closed", project);
        };
    }
}
