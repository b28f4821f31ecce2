package cn.liuzhong.factor.rules;

import cn.liuzhong.platform.rules.Verdict;
import cn.liuzhong.project.rules.ListState;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** When a factor is late, and what it may excuse. Counted like lags: the first late day is the one after it was needed. */
public final class FactorRule {

    private FactorRule() {}

    /** Whether projects of this state still get new needs: those on the list, and suspended ones that are being re-planned. */
    public static Verdict<FactorState> add(ListState project) {
        return switch (project) {
            case ON_LIST, SUSPENDED -> Verdict.granted(FactorState.NEEDED);
            case COMPLETED, REMOVED -> Verdict.refused("factor.project-closed", project);
        };
    }

    /**
     * How many days it is late at the as-of day D: needed before D, and not provided before D. What was dropped is late at no
     * day.
     *
     * @return 0 when it is not
     */
    public static int lateDays(FactorFacts need, LocalDate asOf) {
        return need.neededBy().isBefore(asOf) && isMissing(need, asOf)
                ? Math.toIntExact(ChronoUnit.DAYS.between(need.neededBy(), asOf))
                : 0;
    }

    /** Whether it can be the ground of an exemption that begins on {@code first}: due by then, and not there before. */
    public static boolean excuses(FactorFacts need, LocalDate first) {
        return !need.neededBy().isAfter(first) && isMissing(need, first);
    }

    private static boolean isMissing(FactorFacts need, LocalDate day) {
        return switch (need.state()) {
            case NEEDED, PROMISED -> true;
            case PROVIDED -> !need.providedOn().isBefore(day);
            case DROPPED -> false;
        };
    }
}
