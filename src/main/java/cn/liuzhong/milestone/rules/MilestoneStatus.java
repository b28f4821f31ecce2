package cn.liuzhong.milestone.rules;

/** Where a milestone stands (§3.7). */
public enum MilestoneStatus {
    PLANNED,
    /** Said to be done; the office has yet to check it. */
    COMPLETION_REPORTED,
    VERIFIED,
    VOIDED
}
