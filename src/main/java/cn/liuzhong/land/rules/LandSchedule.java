package cn.liuzhong.land.rules;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What of a land cost counts as investment in which month.
 *
 * @param months 万元, the first month first
 */
public record LandSchedule(SortedMap<YearMonth, BigDecimal> months) {

    public LandSchedule {
        months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
    }

    public BigDecimal total() {
        return months.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** 万元 of each year that has a month in it, the first year first. */
    public SortedMap<Integer, BigDecimal> byYear() {
        SortedMap<Integer, BigDecimal> years = new TreeMap<>();
        months.forEach((month, amount) -> years.merge(month.getYear(), amount, BigDecimal::add));
        return years;
    }

    /** Its part until a month, that one included. */
    LandSchedule until(YearMonth last) {
        return new LandSchedule(months.headMap(last.plusMonths(1)));
    }

    /** Both together; they have no month in common. */
    LandSchedule and(LandSchedule later) {
        SortedMap<YearMonth, BigDecimal> both = new TreeMap<>(months);
        both.putAll(later.months);
        return new LandSchedule(both);
    }
}
