package cn.liuzhong.milestone.rules;

/** What moves a milestone (§3.7). */
public enum MilestoneAction {
    REPORT_COMPLETION,
    VERIFY,
    /** The reported completion is not accepted: as if it had never been reported. */
    RETURN,
    VOID
}
