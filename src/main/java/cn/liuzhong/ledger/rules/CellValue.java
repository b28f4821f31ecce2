package cn.liuzhong.ledger.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;

/**
 * What a cell holds, whatever it looks like. A formula counts by the value that was stored with it.
 *
 * @param text as typed, without blanks around it; null for numbers and dates
 * @param number what a number cell holds; also the day's serial number of a date cell
 * @param date the day, of a number that is shown as a date
 * @param error an error value such as {@code #REF!}; null where there is none
 * @param format what the cell's format makes of its number: {@code %}, {@code ,} where it is shown in thousands, or the unit that it
 *     adds; null where it is shown as it is
 * @param from1904 whether the workbook counts days from 1904
 */
public record CellValue(String text, BigDecimal number, LocalDate date, String error, String format, boolean from1904) {

    public static final CellValue BLANK = new CellValue(null, null, null, null, null, false);

    /** So many digits of a number are what was typed; the rest is what binary fractions make of it. */
    private static final MathContext TYPED = new MathContext(15);

    public static CellValue of(String text) {
        String typed = text == null ? "" : CellText.typed(text);
        return typed.isEmpty() ? BLANK : new CellValue(typed, null, null, null, null, false);
    }

    public static CellValue of(BigDecimal number) {
        return of(number, null, false);
    }

    public static CellValue of(BigDecimal number, String format, boolean from1904) {
        return new CellValue(null, number.round(TYPED), null, null, format, from1904);
    }

    public static CellValue of(BigDecimal serial, LocalDate date) {
        return new CellValue(null, serial, date, null, null, false);
    }

    public static CellValue failed(String error) {
        return new CellValue(null, null, null, error, null, false);
    }

    public boolean isBlank() {
        return text == null && number == null && date == null && error == null;
    }

    /** As a person would type it. */
    public String shown() {
        if (error != null) {
            return error;
        }
        if (text != null) {
            return text;
        }
        if (date != null) {
            return date.toString();
        }
        return number == null ? "" : plain(number);
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() > 50 || stripped.scale() < -50 ? stripped.toString() : stripped.toPlainString();
    }
}
