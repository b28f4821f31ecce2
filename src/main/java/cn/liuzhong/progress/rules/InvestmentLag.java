package cn.liuzhong.progress.rules;

/**
 * Investment behind its plan.
 *
 * @param month the month it was judged at: the latest reported
 * @param firstMonth the earliest month of the unbroken run of lagging months
 * @param byMonth whether the project's own plan by month was used; else a twelfth of the year for each month
 */
public record InvestmentLag(int month, int firstMonth, Standing standing, boolean byMonth, boolean red) {}
