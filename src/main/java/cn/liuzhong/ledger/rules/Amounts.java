package cn.liuzhong.ledger.rules;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Amounts as people write them: 19,000, １９０００, 1.9亿 is none. */
final class Amounts {

    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,20}(?:\\.\\d{1,20})?");
    private static final int MOST_SCALE = 30;

    private Amounts() {}

    static Optional<BigDecimal> of(CellValue cell) {
        if (cell.date() != null) {
            return Optional.empty();
        }
        if (cell.number() != null) {
            return Math.abs(cell.number().scale()) > MOST_SCALE ? Optional.empty() : Optional.of(cell.number());
        }
        String typed = CellText.key(cell.text()).replace(",", "");
        return AMOUNT.matcher(typed).matches() ? Optional.of(new BigDecimal(typed)) : Optional.empty();
    }
}
