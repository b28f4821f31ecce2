package cn.liuzhong.settings.rules;

import java.math.BigDecimal;

/**
 * When a project's investment lags, and when it is red (§3.2). One measure is in force; the thresholds of the others wait.
 *
 * @param measure by what it is judged
 * @param ratioYellow lags below this share of the cumulative plan, as 0.80
 * @param ratioRed red below this share
 * @param pointsYellow lags when behind by more than so many percentage points of the year's plan
 * @param pointsRed red when behind by more than so many
 * @param monthsYellow lags when the earned schedule is so many months late or more
 * @param monthsRed red when it is so many months late or more
 * @param greenButLateMonths a project that is not behind by the measure, but so many months late or more, is pointed out
 */
public record InvestmentSettings(
        InvestmentMeasure measure,
        BigDecimal ratioYellow,
        BigDecimal ratioRed,
        BigDecimal pointsYellow,
        BigDecimal pointsRed,
        BigDecimal monthsYellow,
        BigDecimal monthsRed,
        BigDecimal greenButLateMonths) {

    public static final InvestmentSettings STANDARD =
            of(InvestmentMeasure.RATIO, "0.80", "0.60", "10", "20", "1.5", "3", "1");

    static InvestmentSettings of(
            InvestmentMeasure measure,
            String ratioYellow,
            String ratioRed,
            String pointsYellow,
            String pointsRed,
            String monthsYellow,
            String monthsRed,
            String greenButLateMonths) {
        return new InvestmentSettings(
                measure,
                new BigDecimal(ratioYellow),
                new BigDecimal(ratioRed),
                new BigDecimal(pointsYellow),
                new BigDecimal(pointsRed),
                new BigDecimal(monthsYellow),
                new BigDecimal(monthsRed),
                new BigDecimal(greenButLateMonths));
    }
}
