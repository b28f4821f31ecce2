package cn.liuzhong.issue.rules;

/** How far an issue is on its way to 销号. */
public enum IssueStatus {
    OPEN,
    IN_PROGRESS,
    CLOSURE_REQUESTED,
    CLOSURE_CHECKED,
    CLOSED
}
