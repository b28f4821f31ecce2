package cn.liuzhong.progress.rules;

/** 待核: why a reported figure should be looked at twice. */
public enum Doubt {
    /** 临近截止突增: in a month more than three times the mean of the months before, and more than was planned. */
    JUMP,
    /** 连续不变: the same figure as in the months before. */
    UNCHANGED,
    /** 无说明下降: less than was reported for an earlier month, without a note. */
    DECREASE
}
