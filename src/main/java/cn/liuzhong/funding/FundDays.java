package cn.liuzhong.funding;

import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.platform.OfficeClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Days on which something happened to money: in order, and not in the future. */
@ApplicationScoped
class FundDays {

    private final OfficeClock clock;

    FundDays(OfficeClock clock) {
        this.clock = clock;
    }

    /**
     * @param stated today where it is null
     * @param earliest the day of what happened before it; null when it is the first
     * @param pointer the field that states it
     */
    LocalDate of(LocalDate stated, LocalDate earliest, String pointer) {
        LocalDate today = clock.today();
        LocalDate day = stated == null ? today : stated;
        if (day.isAfter(today)) {
            throw new InvalidInput(pointer, "date.future");
        }
        if (earliest != null && day.isBefore(earliest)) {
            throw new InvalidInput(pointer, "date.before-as-of", earliest.toString());
        }
        return day;
    }
}
