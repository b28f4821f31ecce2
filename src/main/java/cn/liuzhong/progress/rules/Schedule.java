package cn.liuzhong.progress.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How a year stands in time at a reported month (§3.8), of one project or of several together.
 *
 * @param month the reported month, 1 to 12
 * @param planned cumulative to the end of that month, 万元
 * @param done cumulative, 万元
 * @param standing null while the plan wants nothing yet
 * @param earned at which month of the plan stands what is done
 * @param late months behind; negative when ahead
 * @param spi SPI(t): earned ÷ elapsed
 * @param paceSoFar 万元 a month; null when too few reported to say
 * @param paceNeeded 万元 a month, to reach the year's plan by its end; null in December, when no month is left, and where {@code
 *     paceSoFar} is
 */
public record Schedule(
        int month,
        BigDecimal planned,
        BigDecimal done,
        Standing standing,
        BigDecimal earned,
        BigDecimal late,
        BigDecimal spi,
        Forecast forecast,
        BigDecimal paceSoFar,
        BigDecimal paceNeeded) {

    /** Digits that are shown, and enough for what no light hangs on. */
    static final int SHOWN = 4;

    /** Who reported a month speaks for all when this part of the year's plan is theirs. */
    static final BigDecimal SPEAKING_FOR_ALL = new BigDecimal("0.5");

    /**
     * Of several together: only months count whose reporters have {@link #SPEAKING_FOR_ALL} of the plan. When there is none, the
     * last is judged without forecast or pace.
     *
     * @param all the plans of all, reported or not
     * @param reported at least one month of one year
     */
    public static Schedule of(YearPlan all, NavigableMap<Integer, MonthFigures> reported) {
        BigDecimal enough = all.annual().multiply(SPEAKING_FOR_ALL);
        NavigableMap<Integer, MonthFigures> counted = new TreeMap<>(reported);
        counted.values().removeIf(figures -> figures.plan().annual().compareTo(enough) < 0);
        return counted.isEmpty() ? of(reported).withoutForecast() : of(counted);
    }

    /** @param reported at least one month of one year; the last is the one that is judged */
    static Schedule of(NavigableMap<Integer, MonthFigures> reported) {
        int month = reported.lastKey();
        MonthFigures now = reported.get(month);
        NavigableMap<Integer, BigDecimal> earned = new TreeMap<>();
        reported.forEach((of, figures) -> earned.put(of, EarnedSchedule.months(figures.plan(), of, figures.done())));
        BigDecimal elapsed = BigDecimal.valueOf(month);
        BigDecimal left = now.plan().annual().subtract(now.done()).max(BigDecimal.ZERO);
        return new Schedule(
                month,
                now.plan().cumulative(month),
                now.done(),
                Standing.of(now.plan(), month, now.done()),
                earned.get(month),
                elapsed.subtract(earned.get(month)),
                perMonth(earned.get(month), month),
                left.signum() == 0
                        ? Forecast.done(firstDone(reported))
                        : Forecast.of(earned, EarnedSchedule.duration(now.plan())),
                perMonth(now.done(), month),
                month == YearPlan.MONTHS ? null : perMonth(left, YearPlan.MONTHS - month));
    }

    /** As it is shown; never judged by, for rounding could turn a light. */
    public Schedule shown() {
        return new Schedule(
                month,
                planned.setScale(SHOWN, RoundingMode.HALF_UP),
                done,
                standing == null ? null : standing.shown(),
                earned.setScale(SHOWN, RoundingMode.HALF_UP),
                late.setScale(SHOWN, RoundingMode.HALF_UP),
                spi,
                forecast,
                paceSoFar,
                paceNeeded);
    }

    private Schedule withoutForecast() {
        return new Schedule(month, planned, done, standing, earned, late, spi, Forecast.TOO_EARLY, null, null);
    }

    private static int firstDone(NavigableMap<Integer, MonthFigures> reported) {
        int first = reported.lastKey();
        for (Map.Entry<Integer, MonthFigures> month : reported.descendingMap().entrySet()) {
            MonthFigures figures = month.getValue();
            if (figures.done().compareTo(figures.plan().annual()) < 0) {
                return first;
            }
            first = month.getKey();
        }
        return first;
    }

    private static BigDecimal perMonth(BigDecimal amount, int months) {
        return amount.divide(BigDecimal.valueOf(months), SHOWN, RoundingMode.HALF_UP);
    }
}
