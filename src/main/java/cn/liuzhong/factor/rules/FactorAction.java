package cn.liuzhong.factor.rules;

/** What moves a need. */
public enum FactorAction {
    PROMISE,
    PROVIDE,
    DROP,
    /** What was provided is taken back: as if it had never been. */
    REOPEN
}
