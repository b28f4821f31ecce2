package cn.liuzhong.issue.rules;

import cn.liuzhong.platform.rules.Verdict;
import cn.liuzhong.project.rules.ListState;

/** On which projects issues are still raised: those on the list, and suspended ones, which often wait for one. */
public final class RaisingRule {

    private RaisingRule() {}

    /** The status a new issue starts with. */
    public static Verdict<IssueStatus> judge(ListState project) {
        return switch (project) {
            case ON_LIST, SUSPENDED -> Verdict.granted(IssueStatus.OPEN);
            case COMPLETED, REMOVED -> Verdict.refused("issue.project-closed", project);
        };
    }
}
