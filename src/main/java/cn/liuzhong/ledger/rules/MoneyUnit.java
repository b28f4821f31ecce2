package cn.liuzhong.ledger.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a column of money counts in, as its header says. The service counts in 万元. */
public enum MoneyUnit {
    YUAN("元", -4),
    TEN_THOUSAND("万元", 0),
    HUNDRED_MILLION("亿元", 4);

    private static final int STORED_DECIMALS = 4;
    private static final Pattern NAMED = Pattern.compile("(亿|万)元|(亿|万)(?=[)\\]】]|$)|(?<=[(\\[【/:,])元");

    private final String title;
    private final int shift;

    MoneyUnit(String title, int shift) {
        this.title = title;
        this.shift = shift;
    }

    public String title() {
        return title;
    }

    /** To a yuan, which is what 万元 with four decimals holds. */
    public BigDecimal toTenThousands(BigDecimal amount) {
        return amount.scaleByPowerOfTen(shift).setScale(STORED_DECIMALS, RoundingMode.HALF_UP);
    }

    public BigDecimal ofTenThousands(BigDecimal stored) {
        return stored.scaleByPowerOfTen(-shift);
    }

    /** The unit that a header names, 总投资（亿元） or 总投资/万元; empty when it names none. */
    public static Optional<MoneyUnit> in(String header) {
        Matcher named = NAMED.matcher(CellText.key(header));
        if (!named.find()) {
            return Optional.empty();
        }
        return Optional.of(
                named.group().startsWith("亿") ? HUNDRED_MILLION : named.group().startsWith("万") ? TEN_THOUSAND : YUAN);
    }

    /** What a line above the header says of the whole sheet: 单位：万元. */
    public static Optional<MoneyUnit> statedAbove(String line) {
        Matcher stated = Pattern.compile("(?:金额)?单位:?\\(?(亿元|万元|元)").matcher(CellText.key(line));
        return stated.find()
                ? Optional.of(
                        stated.group(1).equals("亿元")
                                ? HUNDRED_MILLION
                                : stated.group(1).equals("万元") ? TEN_THOUSAND : YUAN)
                : Optional.empty();
    }
}
