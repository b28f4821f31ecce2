package cn.liuzhong.campaign.rules;

/** How a target stands at a day. */
public enum TargetState {
    /** Not reached, and still in time. */
    OPEN,
    DONE,
    /** Reached after it fell due. */
    DONE_LATE,
    OVERDUE
}
