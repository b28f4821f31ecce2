package cn.liuzhong.land;

import java.time.YearMonth;

/** Months as the tables keep them: one number, 202006. */
final class Months {

    private static final int YEAR = 100;

    private Months() {}

    static int period(YearMonth month) {
        return month.getYear() * YEAR + month.getMonthValue();
    }

    static YearMonth of(int period) {
        return YearMonth.of(period / YEAR, period % YEAR);
    }
}
