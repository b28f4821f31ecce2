package cn.liuzhong.assessment.rules;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an indicator's figures are of: a year {@code 2019}, a quarter {@code 2020-Q3} or a month {@code 2020-10}.
 *
 * @param year 2000 to 2100
 * @param part what follows the year, with its hyphen; empty for a whole year
 */
public record IndicatorPeriod(int year, String part) {

    private static final Pattern FORM = Pattern.compile("(20\\d{2}|2100)(|-Q[1-4]|-0[1-9]|-1[0-2])");

    public static Optional<IndicatorPeriod> parse(String text) {
        Matcher found = FORM.matcher(text);
        return found.matches()
                ? Optional.of(new IndicatorPeriod(Integer.parseInt(found.group(1)), found.group(2)))
                : Optional.empty();
    }

    public String text() {
        return year + part;
    }

    /** The same stretch of the year before: what growth is measured against. */
    public IndicatorPeriod yearBefore() {
        return new IndicatorPeriod(year - 1, part);
    }
}
