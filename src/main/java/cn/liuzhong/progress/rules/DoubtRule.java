package cn.liuzhong.progress.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/** 待核: which reported figures should be looked at twice. A mark refuses nothing and changes nothing. */
public final class DoubtRule {

    /** A month with more than so many times the mean of the months before jumps. */
    static final BigDecimal JUMP = BigDecimal.valueOf(3);

    private DoubtRule() {}

    /**
     * @param earlier the year's months before that were reported → cumulative
     * @param month 1 to 12
     * @param plan null when there is none
     */
    public static List<Doubt> judge(
            NavigableMap<Integer, BigDecimal> earlier, int month, BigDecimal cumulative, String note, YearPlan plan) {
        Map.Entry<Integer, BigDecimal> last = earlier.lowerEntry(month);
        if (last == null) {
            return List.of();
        }
        BigDecimal added = cumulative.subtract(last.getValue());
        List<Doubt> doubts = new ArrayList<>();
        if (jumps(last, month, added, plan)) {
            doubts.add(Doubt.JUMP);
        }
        if (added.signum() == 0 && wanted(plan, last.getKey(), month)) {
            doubts.add(Doubt.UNCHANGED);
        }
        if (added.signum() < 0 && (note == null || note.isBlank())) {
            doubts.add(Doubt.DECREASE);
        }
        return doubts;
    }

    /**
     * By month, so that one that makes up for months without a report is no jump; nor is what the plan wanted, as when works begin
     * in June.
     */
    private static boolean jumps(Map.Entry<Integer, BigDecimal> last, int month, BigDecimal added, YearPlan plan) {
        BigDecimal before = mean(last.getValue(), last.getKey());
        boolean begins = plan == null && before.signum() == 0;
        boolean planned =
                plan != null && added.compareTo(plan.cumulative(month).subtract(plan.cumulative(last.getKey()))) <= 0;
        return last.getKey() >= 2
                && !begins
                && !planned
                && mean(added, month - last.getKey()).compareTo(before.multiply(JUMP)) > 0;
    }

    private static BigDecimal mean(BigDecimal sum, int months) {
        return sum.divide(BigDecimal.valueOf(months), EarnedSchedule.SCALE, RoundingMode.HALF_UP);
    }

    /** Whether the plan wanted something meanwhile; without one, every month does. */
    private static boolean wanted(YearPlan plan, int from, int month) {
        return plan == null || plan.cumulative(month).compareTo(plan.cumulative(from)) > 0;
    }
}
