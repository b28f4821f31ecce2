package cn.liuzhong.assessment.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * 任务完成率 and 增速 of an indicator, side by side (§3.8): 31.2 % grown where 13 % were wanted is 240 % done. Each indicator is
 * read alone: nothing here adds one to another.
 */
public final class IndicatorRule {

    /** Digits that are kept. */
    static final int SCALE = 4;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private IndicatorRule() {}

    public static IndicatorReading read(IndicatorKind kind, Better better, IndicatorFigures figures) {
        return new IndicatorReading(completion(better, figures), growth(kind, figures), met(better, figures));
    }

    /**
     * More than 1 is always better than wanted. A share of nothing, or of less than nothing, would turn its sign and say the
     * opposite: there {@link #met} alone answers. What went the other way than wanted is negative.
     */
    private static BigDecimal completion(Better better, IndicatorFigures figures) {
        if (figures.target() == null || figures.actual() == null) {
            return null;
        }
        BigDecimal part = better == Better.HIGHER ? figures.actual() : figures.target();
        BigDecimal whole = better == Better.HIGHER ? figures.target() : figures.actual();
        boolean sayable = whole.signum() > 0 && (better == Better.HIGHER || part.signum() >= 0);
        return sayable ? part.divide(whole, SCALE, RoundingMode.HALF_UP) : null;
    }

    private static BigDecimal growth(IndicatorKind kind, IndicatorFigures figures) {
        BigDecimal actual = figures.actual();
        if (actual == null || kind == IndicatorKind.GROWTH) {
            return actual;
        }
        BigDecimal before = figures.before();
        if (before == null || kind == IndicatorKind.LEVEL && before.signum() <= 0) {
            return null;
        }
        BigDecimal more = actual.subtract(before);
        return kind == IndicatorKind.RATE ? more : more.multiply(HUNDRED).divide(before, SCALE, RoundingMode.HALF_UP);
    }

    private static Boolean met(Better better, IndicatorFigures figures) {
        if (figures.target() == null || figures.actual() == null) {
            return null;
        }
        int compared = figures.actual().compareTo(figures.target());
        return better == Better.HIGHER ? compared >= 0 : compared <= 0;
    }
}
