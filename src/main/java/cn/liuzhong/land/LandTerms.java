package cn.liuzhong.land;

import cn.liuzhong.land.rules.LandSpread;
import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.progress.ReportedMonth;
import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * What a request states, read and checked.
 *
 * @param amount 万元
 */
record LandTerms(BigDecimal amount, YearMonth booked, YearMonth from, YearMonth until) {

    static LandTerms of(LandCostRequest request) {
        YearMonth booked = ReportedMonth.of(request.bookedMonth(), "/bookedMonth");
        YearMonth from = ReportedMonth.of(request.spreadFrom(), "/spreadFrom");
        YearMonth until = ReportedMonth.of(request.spreadUntil(), "/spreadUntil");
        if (until.isBefore(from)) {
            throw new InvalidInput("/spreadUntil", "land.period-order");
        }
        if (!until.isBefore(from.plusMonths(LandSpread.MOST_MONTHS))) {
            throw new InvalidInput("/spreadUntil", "land.too-many-months", LandSpread.MOST_MONTHS);
        }
        return new LandTerms(request.amount(), booked, from, until);
    }

    /** Whether the land cost is spread by the same terms already: then no month of it changes. */
    boolean spreadAs(LandCost cost) {
        return amount.compareTo(cost.amount) == 0
                && Months.period(from) == cost.spreadFrom
                && Months.period(until) == cost.spreadUntil;
    }

    void writeTo(LandCost cost) {
        cost.amount = amount;
        cost.booked = Months.period(booked);
        cost.spreadFrom = Months.period(from);
        cost.spreadUntil = Months.period(until);
    }
}
