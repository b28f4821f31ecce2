package cn.liuzhong.progress.rules;

/** What became of a month's report. It counts while it is checked; returned, it is as if it had never been made. */
public enum ProgressStatus {
    SUBMITTED,
    CHECKED,
    RETURNED
}
