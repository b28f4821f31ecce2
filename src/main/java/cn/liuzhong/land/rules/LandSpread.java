package cn.liuzhong.land.rules;

import cn.liuzhong.platform.rules.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.SortedMap;
import java.util.TreeMap;

/** 土地费用分摊: a land cost spread evenly over the construction months; what rounding leaves is in the last of them. */
public final class LandSpread {

    /** So many months one land cost is spread over at most. */
    public static final int MOST_MONTHS = 120;

    /** Digits of an amount in 万元. */
    private static final int SCALE = 4;

    private LandSpread() {}

    /**
     * @param amount 万元
     * @param last not before {@code first}
     */
    public static LandSchedule spread(BigDecimal amount, YearMonth first, YearMonth last) {
        long count = ChronoUnit.MONTHS.between(first, last) + 1;
        BigDecimal each = amount.divide(BigDecimal.valueOf(count), SCALE, RoundingMode.DOWN);
        SortedMap<YearMonth, BigDecimal> months = new TreeMap<>();
        for (YearMonth month = first; month.isBefore(last); month = month.plusMonths(1)) {
            months.put(month, each);
        }
        months.put(last, amount.subtract(each.multiply(BigDecimal.valueOf(count - 1))));
        return new LandSchedule(months);
    }

    /**
     * After the amount or the period has changed: months until the last reported one stay as they are, what they leave is
     * spread over the months of the new period after it.
     *
     * @param reportedUntil null when no month was reported
     * @param amount 万元, of the whole land cost
     * @return the schedule, or the refusal {@code land.less-than-reported} when the reported months hold more than the new
     *     amount, {@code land.nothing-open} when something is left and the new period has no month for it
     */
    public static Verdict<LandSchedule> respread(
            LandSchedule now, YearMonth reportedUntil, BigDecimal amount, YearMonth first, YearMonth last) {
        if (reportedUntil == null) {
            return Verdict.granted(spread(amount, first, last));
        }
        LandSchedule kept = now.until(reportedUntil);
        BigDecimal left = amount.subtract(kept.total());
        if (left.signum() < 0) {
            return Verdict.refused(
                    "land.less-than-reported", reportedUntil.toString(), text(kept.total()), text(amount));
        }
        if (left.signum() == 0) {
            return Verdict.granted(kept);
        }
        YearMonth open = first.isAfter(reportedUntil) ? first : reportedUntil.plusMonths(1);
        return open.isAfter(last)
                ? Verdict.refused("land.nothing-open", reportedUntil.toString(), text(left))
                : Verdict.granted(kept.and(spread(left, open, last)));
    }

    private static String text(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
