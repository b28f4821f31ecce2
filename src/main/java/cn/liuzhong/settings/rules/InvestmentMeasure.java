package cn.liuzhong.settings.rules;

/** By what a project's investment is judged. */
public enum InvestmentMeasure {
    /** Done ÷ planned so far. */
    RATIO,
    /** Percentage points of the year's plan by which what is done is behind what was planned so far. */
    POINTS,
    /** Months by which the earned schedule is behind. */
    MONTHS
}
