package cn.liuzhong.lag.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.UUID;

/**
 * 滞后: one thing late at an as-of day, with its days and its light.
 *
 * @param lagDays {@code asOf − lagSince + 1}, at least 1
 */
public record Lag(
        LagKind kind,
        UUID subjectId,
        UUID projectId,
        String projectName,
        UUID unitId,
        String title,
        LocalDate dueOn,
        LocalDate lagSince,
        int lagDays,
        Light light) {

    /** Longest first; the rest of the order only makes it the same every time. */
    public static final Comparator<Lag> LONGEST_FIRST =
            Comparator.comparing(Lag::lagSince).thenComparing(Lag::subjectId).thenComparing(Lag::kind);

    /** @param redAfterDays an item that lags more days than this is red */
    public static Lag of(Lagging lagging, LocalDate asOf, int redAfterDays) {
        int days = Math.toIntExact(ChronoUnit.DAYS.between(lagging.lagSince(), asOf) + 1);
        return new Lag(
                lagging.kind(),
                lagging.subjectId(),
                lagging.projectId(),
                lagging.projectName(),
                lagging.unitId(),
                lagging.title(),
                lagging.dueOn(),
                lagging.lagSince(),
                days,
                lagging.red() || days > redAfterDays ? Light.RED : Light.YELLOW);
    }
}
