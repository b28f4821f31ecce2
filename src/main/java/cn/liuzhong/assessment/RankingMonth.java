package cn.liuzhong.assessment;

import cn.liuzhong.calendar.rules.WholeMonth;
import cn.liuzhong.platform.InvalidInput;
import java.time.LocalDate;

/** Which month a request for a ranking names. */
final class RankingMonth {

    private static final int FIRST_YEAR = 2000;

    private RankingMonth() {}

    /** @throws InvalidInput when it is no month, or one to come */
    static WholeMonth begun(String text, LocalDate today) {
        WholeMonth month = WholeMonth.parse(text)
                .filter(parsed -> parsed.month().getYear() >= FIRST_YEAR)
                .orElseThrow(() -> new InvalidInput("/period", "period.month"));
        if (month.firstDay().isAfter(today)) {
            throw new InvalidInput("/period", "month.future");
        }
        return month;
    }

    /** @param preview whether a month that has not ended may be shown as it stands */
    static WholeMonth shown(String text, boolean preview, LocalDate today) {
        if (text == null) {
            return WholeMonth.containing(today).previous();
        }
        WholeMonth month = begun(text, today);
        if (!preview && !month.isClosedOn(today)) {
            throw new InvalidInput("/period", "ranking.open", month.text());
        }
        return month;
    }
}
