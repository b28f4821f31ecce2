package cn.liuzhong.dashboard;

/** What falls due. */
public enum DueKind {
    MILESTONE,
    ISSUE
}
