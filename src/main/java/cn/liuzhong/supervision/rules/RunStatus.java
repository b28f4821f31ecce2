package cn.liuzhong.supervision.rules;

/** What became of a period. A skipped one can still be run by a person. */
public enum RunStatus {
    DONE,
    SKIPPED
}
