package cn.liuzhong.progress.rules;

/** How 把握度 disagrees with the figures. */
public enum Disagreement {
    /** Sure of a project that lags, or is green but late. */
    TOO_SURE,
    /** Doubtful of a project that is green and not late at all. */
    TOO_DOUBTFUL
}
