package cn.liuzhong.project.rules;

/** 在册状态. Only {@link #ON_LIST} is supervised. */
public enum ListState {
    ON_LIST,
    SUSPENDED,
    COMPLETED,
    REMOVED
}
