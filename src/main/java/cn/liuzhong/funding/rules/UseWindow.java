package cn.liuzhong.funding.rules;

import cn.liuzhong.lag.rules.Light;
import cn.liuzhong.settings.rules.FundSettings;
import java.time.LocalDate;

/** Money that was issued is to be used within so many months; its light says how near the end is. */
public record UseWindow(FundSettings settings) {

    /** Months end on different days: what fits is never further from the obvious day than this. */
    private static final int LONGER_MONTH = 3;

    /** The last day of the window. */
    public LocalDate useBy(LocalDate issuedOn) {
        return issuedOn.plusMonths(settings.useMonths());
    }

    /** @param issuedOn null before it is issued */
    public Light light(FundState state, LocalDate issuedOn, LocalDate day) {
        return switch (state) {
            case APPLIED, APPROVED, REFUSED, WITHDRAWN -> Light.GREY;
            case USED_UP -> Light.GREEN;
            case ISSUED -> open(useBy(issuedOn), day);
        };
    }

    private Light open(LocalDate useBy, LocalDate day) {
        if (day.isAfter(useBy)) {
            return Light.RED;
        }
        return day.isBefore(useBy.minusDays(settings.warnDays())) ? Light.GREEN : Light.YELLOW;
    }

    /** The last day of issue of what is red at a day while it is not used up; so that an index finds it. */
    public LocalDate redIssuedUntil(LocalDate day) {
        LocalDate issuedOn = day.minusMonths(settings.useMonths()).plusDays(LONGER_MONTH);
        while (!useBy(issuedOn).isBefore(day)) {
            issuedOn = issuedOn.minusDays(1);
        }
        return issuedOn;
    }

    /** The last day of issue of what is red or yellow at a day while it is not used up. */
    public LocalDate yellowIssuedUntil(LocalDate day) {
        return redIssuedUntil(day.plusDays(settings.warnDays() + 1L));
    }
}
