package cn.liuzhong.milestone.rules;

/** Where a request for a new due date stands. */
public enum RescheduleStatus {
    REQUESTED,
    APPROVED,
    REFUSED
}
