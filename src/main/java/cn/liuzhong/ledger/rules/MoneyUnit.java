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

    private static final Pattern ALONE = Pattern.compile("[(\\[【]?(?:单位:?)?(亿元?|万元?|元)[)\\]】]?");

    /** 百万元, 千元, 万美元: they end like the ones that are read. */
    private static final Pattern OTHER =
            Pattern.compile("[十百千拾佰仟]+[万亿]*元|[十百千拾佰仟]+[万亿]+(?=[)\\]】]|$)|[美欧港日澳加]元|美金|港币|外币|英镑|USD|EUR|HKD");

    /** 单位：万元, 单位：个、亿元; not the 元 of 填报单位：元觉街道. */
    private static final Pattern ABOVE = Pattern.compile(
            "(?:^|[^\\p{IsHan}]|(?<!填报|责任|牵头|编制|建设|主管|报送|上报|申报|制表|业主|实施|施工|设计|监理|主体|配合"
                    + "|所属|主办|联系)(?=单位:)|金额|计量|投资|货币)单位:?\\(?(?:人民币)?(?:(?:个|家|项|亩|公顷|平方米|%)[、,/])*(亿元|万元|元)(?!\\p{IsHan})");

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
        return named.find() ? Optional.of(beginning(named.group())) : Optional.empty();
    }

    /** Whether a header names a unit that is none of these. */
    static boolean isOther(String header) {
        return OTHER.matcher(CellText.key(header)).find();
    }

    /** A unit that stands alone, below the title of its column: （万元）. */
    static Optional<MoneyUnit> alone(String text) {
        Matcher alone = ALONE.matcher(CellText.key(text));
        return alone.matches() ? Optional.of(beginning(alone.group(1))) : Optional.empty();
    }

    /** What a line above the header says of the whole sheet: 单位：万元. */
    public static Optional<MoneyUnit> statedAbove(String line) {
        Matcher stated = ABOVE.matcher(CellText.key(line));
        return stated.find() ? Optional.of(beginning(stated.group(1))) : Optional.empty();
    }

    private static MoneyUnit beginning(String unit) {
        return unit.startsWith("亿") ? HUNDRED_MILLION : unit.startsWith("万") ? TEN_THOUSAND : YUAN;
    }
}
