package cn.liuzhong.progress.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When the year's plan will be done, as a range from the paces of the last three reported months (§3.8): one number would say
 * more than anybody knows.
 *
 * @param state what can be said
 * @param earliest the month in which it is done at the fastest of the paces, January of the plan's year being 1; null without
 * @param latest the same at the slowest; null when at that pace it is not done within {@link #HORIZON} months
 */
public record Forecast(ForecastState state, Integer earliest, Integer latest) {

    /** Paces that are looked at, and months that must have been reported before anything is forecast. */
    public static final int MONTHS = 3;

    /** Whoever needs longer does not finish: the last month that is still forecast, ten years on. */
    public static final int HORIZON = 120;

    /** Fewer than three months were reported, or none. */
    public static final Forecast TOO_EARLY = new Forecast(ForecastState.TOO_EARLY, null, null);

    public boolean enoughData() {
        return state != ForecastState.TOO_EARLY;
    }

    /**
     * @param earned reported month (1 to 12) → earned months at its end
     * @param duration months that the whole plan takes
     */
    static Forecast of(NavigableMap<Integer, BigDecimal> earned, BigDecimal duration) {
        if (earned.size() < MONTHS) {
            return TOO_EARLY;
        }
        Map.Entry<Integer, BigDecimal> now = earned.lastEntry();
        BigDecimal remaining = duration.subtract(now.getValue());
        List<Integer> finishes = paces(earned)
                .sorted((one, other) -> other.compareTo(one))
                .map(pace -> finish(now.getKey(), remaining, pace))
                .collect(Collectors.toList());
        Integer earliest = finishes.get(0);
        return new Forecast(
                earliest == null ? ForecastState.STANDING_STILL : ForecastState.FORECAST,
                earliest,
                finishes.get(MONTHS - 1));
    }

    /** When it was done: in the first month that reported all of the year. */
    static Forecast done(int month) {
        return new Forecast(ForecastState.DONE, month, month);
    }

    /** Earned months per month, of the last three; a month that was not reported shares in the pace of the next one that was. */
    private static Stream<BigDecimal> paces(NavigableMap<Integer, BigDecimal> earned) {
        return earned.descendingMap().entrySet().stream().limit(MONTHS).map(month -> {
            Map.Entry<Integer, BigDecimal> before = earned.lowerEntry(month.getKey());
            int from = before == null ? 0 : before.getKey();
            BigDecimal stood = before == null ? BigDecimal.ZERO : before.getValue();
            return month.getValue()
                    .subtract(stood)
                    .divide(
                            BigDecimal.valueOf((long) month.getKey() - from),
                            EarnedSchedule.SCALE,
                            RoundingMode.HALF_UP);
        });
    }

    private static Integer finish(int now, BigDecimal remaining, BigDecimal pace) {
        if (pace.signum() <= 0) {
            return null;
        }
        BigDecimal month = BigDecimal.valueOf(now)
                .add(remaining.max(BigDecimal.ZERO).divide(pace, Schedule.SHOWN, RoundingMode.HALF_UP));
        return month.compareTo(BigDecimal.valueOf(HORIZON)) > 0
                ? null
                : month.setScale(0, RoundingMode.CEILING).intValueExact();
    }
}
