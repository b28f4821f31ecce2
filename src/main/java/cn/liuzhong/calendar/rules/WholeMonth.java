package cn.liuzhong.calendar.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** A month as a period: {@code 2020-11}. */
public record WholeMonth(YearMonth month) implements Period {

    private static final Pattern FORM = Pattern.compile("(?:19|2\\d)\\d{2}-\\d{2}");

    public static Optional<WholeMonth> parse(String text) {
        try {
            return FORM.matcher(text).matches() ? Optional.of(new WholeMonth(YearMonth.parse(text))) : Optional.empty();
        } catch (DateTimeException noSuchMonth) {
            return Optional.empty();
        }
    }

    public static WholeMonth containing(LocalDate day) {
        return new WholeMonth(YearMonth.from(day));
    }

    @Override
    public String text() {
        return month.toString();
    }

    @Override
    public LocalDate firstDay() {
        return month.atDay(1);
    }

    @Override
    public LocalDate cutOff() {
        return month.atEndOfMonth();
    }

    @Override
    public WholeMonth next() {
        return new WholeMonth(month.plusMonths(1));
    }

    public WholeMonth previous() {
        return new WholeMonth(month.minusMonths(1));
    }

    /** The first half of this month. */
    public HalfMonth firstHalf() {
        return new HalfMonth(month, 1);
    }
}
