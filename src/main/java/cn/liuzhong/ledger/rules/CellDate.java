package cn.liuzhong.ledger.rules;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people write them. A month alone means its last day: what is to be done in a month may take all of it. */
public final class CellDate {

    private static final Pattern DAY = Pattern.compile(
            "(\\d{4})(?:[-/.]|年)(\\d{1,2})(?:[-/.]|月)(\\d{1,2})(?:日|号)?(?:[ T]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})(?:[-/.]|年)(\\d{1,2})月?(?:底|末)?");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(\\.\\d+)?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    /** Serial numbers of Excel from 1954 to 2119: beyond them a number means something else. */
    private static final int FIRST_SERIAL = 20_000;

    private static final int LAST_SERIAL = 80_000;

    /** Days between the two ways in which workbooks count them. */
    private static final BigDecimal DAYS_TO_1904 = BigDecimal.valueOf(1462);

    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private CellDate() {}

    public static Optional<LocalDate> of(CellValue cell) {
        if (cell.date() != null) {
            return Optional.of(cell.date()).filter(CellDate::meant);
        }
        if (cell.number() != null) {
            return ofNumber(serial(cell.number(), cell.from1904()));
        }
        return cell.text() == null ? Optional.empty() : ofText(cell.text());
    }

    /** The serial number of a day as most workbooks count it. */
    public static BigDecimal serial(BigDecimal number, boolean from1904) {
        return from1904 ? number.add(DAYS_TO_1904) : number;
    }

    /** Whether it is a day by its looks, and not a number that might be one. */
    static boolean isWritten(CellValue cell) {
        String text = cell.text() == null ? "" : cell.text();
        return cell.date() != null || of(cell).isPresent() && !ofSerial(cell.number(), text);
    }

    private static boolean ofSerial(BigDecimal number, String text) {
        return number == null
                ? SERIAL.matcher(CellText.narrow(text)).matches()
                : number.compareTo(BigDecimal.valueOf(LAST_SERIAL)) < 0;
    }

    public static Optional<LocalDate> ofText(String text) {
        String typed = CellText.narrow(text).replaceAll(" *([年月日]) *", "$1");
        Matcher day = DAY.matcher(typed);
        if (day.matches()) {
            return day(day.group(1), day.group(2), day.group(3));
        }
        Matcher month = MONTH.matcher(typed);
        if (month.matches()) {
            return lastDay(month.group(1), month.group(2));
        }
        Matcher compact = COMPACT.matcher(typed);
        if (compact.matches()) {
            return day(compact.group(1), compact.group(2), compact.group(3));
        }
        return SERIAL.matcher(typed).matches() ? ofNumber(new BigDecimal(typed)) : Optional.empty();
    }

    /** A serial number, or a day typed as 20201115. 2020.1 is neither: it may be January or October. */
    private static Optional<LocalDate> ofNumber(BigDecimal number) {
        if (number.compareTo(BigDecimal.valueOf(FIRST_SERIAL)) >= 0
                && number.compareTo(BigDecimal.valueOf(LAST_SERIAL)) < 0) {
            return Optional.of(SERIAL_ZERO.plusDays(number.longValue()));
        }
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        if (whole && number.precision() - number.scale() == 8) {
            Matcher compact = COMPACT.matcher(number.toBigInteger().toString());
            return compact.matches() ? day(compact.group(1), compact.group(2), compact.group(3)) : Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(number(year), number(month), number(day)))
                    .filter(CellDate::meant);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> lastDay(String year, String month) {
        try {
            return Optional.of(YearMonth.of(number(year), number(month)).atEndOfMonth())
                    .filter(CellDate::meant);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static boolean meant(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
