package cn.liuzhong.progress.rules;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A project's plan for a year and what of it was reported.
 *
 * @param done month (1 to 12) → cumulative since January, 万元; a month without a report in force is not in it
 */
public record YearFigures(YearPlan plan, NavigableMap<Integer, BigDecimal> done) {

    public YearFigures {
        done = Collections.unmodifiableNavigableMap(new TreeMap<>(done));
    }

    /** The reported months up to that one, each beside the plan. */
    public NavigableMap<Integer, MonthFigures> until(int month) {
        NavigableMap<Integer, MonthFigures> reported = new TreeMap<>();
        done.headMap(month, true).forEach((of, cumulative) -> reported.put(of, new MonthFigures(plan, cumulative)));
        return reported;
    }
}
