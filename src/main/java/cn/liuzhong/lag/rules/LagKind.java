package cn.liuzhong.lag.rules;

/** What can lag. Each kind has one source that knows its facts and its rule. */
public enum LagKind {
    MILESTONE,
    ISSUE,
    INVESTMENT,
    REPORT
}
