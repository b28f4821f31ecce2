package cn.liuzhong.factor.rules;

/** Where a need stands. */
public enum FactorState {
    NEEDED,
    /** Somebody has said that it will come. */
    PROMISED,
    PROVIDED,
    /** Not needed any more. */
    DROPPED
}
