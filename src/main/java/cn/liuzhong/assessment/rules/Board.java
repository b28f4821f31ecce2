package cn.liuzhong.assessment.rules;

/** 红榜 and 黑榜. */
public enum Board {
    RED,
    BLACK
}
