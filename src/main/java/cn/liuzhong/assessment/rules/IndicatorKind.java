package cn.liuzhong.assessment.rules;

/** What an indicator's figures are. */
public enum IndicatorKind {
    /** An amount or a number: 425.58 亿元, 75 个. */
    LEVEL,
    /** 增速: growth over the year before itself, in percent. */
    GROWTH,
    /** A share of something, in percent: 网上办 97.1 %. */
    RATE
}
