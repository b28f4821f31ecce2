package cn.liuzhong.progress;

import cn.liuzhong.progress.rules.MonthFigures;
import cn.liuzhong.progress.rules.YearPlan;
import java.util.Map;
import java.util.NavigableMap;

/**
 * The plans of a year together, and what was reported of them by month.
 *
 * @param withPlan how many have a plan
 * @param plan of all that have one, reported or not
 * @param reporters month → how many have reported it
 * @param reported month → the plans of those who have reported it together, and what they have done
 */
record YearSums(
        int withPlan, YearPlan plan, Map<Integer, Integer> reporters, NavigableMap<Integer, MonthFigures> reported) {}
