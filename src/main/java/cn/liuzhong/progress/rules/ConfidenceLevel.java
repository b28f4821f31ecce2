package cn.liuzhong.progress.rules;

/** 把握度: how sure the task group is that the year's plan will be reached, in five steps. */
public enum ConfidenceLevel {
    /** 没把握 */
    VERY_LOW,
    /** 把握不大 */
    LOW,
    /** 有一定把握 */
    FAIR,
    /** 较有把握 */
    HIGH,
    /** 完全有把握 */
    VERY_HIGH;

    boolean isSure() {
        return compareTo(FAIR) > 0;
    }

    boolean isDoubtful() {
        return compareTo(FAIR) < 0;
    }
}
