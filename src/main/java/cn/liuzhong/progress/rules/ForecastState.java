package cn.liuzhong.progress.rules;

/** What can be said of when the year's plan will be done. */
public enum ForecastState {
    /** Fewer than three months were reported by enough. */
    TOO_EARLY,
    FORECAST,
    /** At none of the paces is it ever done. */
    STANDING_STILL,
    /** All of the year is done. */
    DONE
}
