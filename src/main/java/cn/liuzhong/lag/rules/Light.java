package cn.liuzhong.lag.rules;

/** 亮灯: the state of a project, a unit or one late item, from worst to best. */
public enum Light {
    RED,
    YELLOW,
    /** 临期: a milestone falls due soon. */
    BLUE,
    GREEN,
    /** 有正当理由 or suspended: not judged. */
    GREY
}
