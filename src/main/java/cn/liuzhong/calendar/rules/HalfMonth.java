package cn.liuzhong.calendar.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 半月: {@code 2020-11-H1} is the 1st to the 15th, {@code 2020-11-H2} the 16th to the last day.
 *
 * @param half 1 or 2
 */
public record HalfMonth(YearMonth month, int half) implements Period {

    private static final Pattern FORM = Pattern.compile("((?:19|2\\d)\\d{2}-\\d{2})-H([12])");
    private static final int LAST_OF_FIRST_HALF = 15;

    public HalfMonth {
        if (half != 1 && half != 2) {
            throw new IllegalArgumentException("half: " + half);
        }
    }

    public static Optional<HalfMonth> parse(String text) {
        Matcher form = FORM.matcher(text);
        try {
            return form.matches()
                    ? Optional.of(new HalfMonth(YearMonth.parse(form.group(1)), Integer.parseInt(form.group(2))))
                    : Optional.empty();
        } catch (DateTimeException noSuchMonth) {
            return Optional.empty();
        }
    }

    public static HalfMonth containing(LocalDate day) {
        return new HalfMonth(YearMonth.from(day), day.getDayOfMonth() <= LAST_OF_FIRST_HALF ? 1 : 2);
    }

    @Override
    public String text() {
        return month + "-H" + half;
    }

    @Override
    public LocalDate firstDay() {
        return month.atDay(half == 1 ? 1 : LAST_OF_FIRST_HALF + 1);
    }

    @Override
    public LocalDate cutOff() {
        return half == 1 ? month.atDay(LAST_OF_FIRST_HALF) : month.atEndOfMonth();
    }

    @Override
    public HalfMonth next() {
        return half == 1 ? new HalfMonth(month, 2) : new HalfMonth(month.plusMonths(1), 1);
    }

    public HalfMonth previous() {
        return half == 2 ? new HalfMonth(month, 1) : new HalfMonth(month.minusMonths(1), 2);
    }
}
