package cn.liuzhong.progress.rules;

/** What is done to a month's report. */
public enum ProgressAction {
    /** Reports anew: a new version, whatever became of the one before. */
    REPORT,
    CHECK,
    RETURN
}
