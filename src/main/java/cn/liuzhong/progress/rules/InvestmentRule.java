package cn.liuzhong.progress.rules;

import cn.liuzhong.lag.rules.Light;
import cn.liuzhong.settings.rules.InvestmentSettings;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Whether a project's investment lags, and how badly (§3.2). A missing report is never read as nothing done. */
public final class InvestmentRule {

    private InvestmentRule() {}

    /** @return red, yellow or green */
    public static Light light(Standing standing, InvestmentSettings settings) {
        return switch (settings.measure()) {
            case RATIO ->
                light(
                        standing.ratio().compareTo(settings.ratioRed()) < 0,
                        standing.ratio().compareTo(settings.ratioYellow()) < 0);
            case POINTS ->
                light(
                        standing.pointsBehind().compareTo(settings.pointsRed()) > 0,
                        standing.pointsBehind().compareTo(settings.pointsYellow()) > 0);
            case MONTHS ->
                light(
                        reaches(standing.monthsLate(), settings.monthsRed()),
                        reaches(standing.monthsLate(), settings.monthsYellow()));
        };
    }

    /** Late by so many months; nobody is late who is where the plan is. */
    private static boolean reaches(BigDecimal late, BigDecimal threshold) {
        return late.signum() > 0 && late.compareTo(threshold) >= 0;
    }

    private static Light light(boolean red, boolean yellow) {
        return red ? Light.RED : yellow ? Light.YELLOW : Light.GREEN;
    }

    /** Not behind by the measure, and yet late: the case that no ratio sees (§3.8). */
    public static boolean isGreenButLate(Standing standing, InvestmentSettings settings) {
        return light(standing, settings) == Light.GREEN
                && reaches(standing.monthsLate(), settings.greenButLateMonths());
    }

    /**
     * @param lastMonth the last month of the year that is complete before the as-of day, 0 when none is
     * @return empty when nothing lags, or nothing can be said
     */
    public static Optional<InvestmentLag> judge(YearFigures figures, int lastMonth, InvestmentSettings settings) {
        Map.Entry<Integer, BigDecimal> latest = figures.done().floorEntry(lastMonth);
        if (latest == null) {
            return Optional.empty();
        }
        Standing standing = Standing.of(figures.plan(), latest.getKey(), latest.getValue());
        if (standing == null || light(standing, settings) == Light.GREEN) {
            return Optional.empty();
        }
        return Optional.of(new InvestmentLag(
                latest.getKey(),
                firstOfRun(figures, latest.getKey(), settings),
                standing,
                figures.plan().byMonth(),
                light(standing, settings) == Light.RED));
    }

    /** The earliest month of the unbroken run; a month that was not reported neither lengthens nor breaks it. */
    private static int firstOfRun(YearFigures figures, int month, InvestmentSettings settings) {
        int first = month;
        for (Map.Entry<Integer, BigDecimal> earlier :
                figures.done().headMap(month, false).descendingMap().entrySet()) {
            Standing standing = Standing.of(figures.plan(), earlier.getKey(), earlier.getValue());
            if (standing == null || light(standing, settings) == Light.GREEN) {
                return first;
            }
            first = earlier.getKey();
        }
        return first;
    }
}
