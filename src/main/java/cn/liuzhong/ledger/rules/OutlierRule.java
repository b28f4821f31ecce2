package cn.liuzhong.ledger.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** An amount a thousand times what its column usually holds is questioned: as a rule somebody typed it in another unit. */
public final class OutlierRule {

    public static final int TIMES = 1000;

    /** Of fewer amounts nobody knows what is usual. */
    private static final int FEWEST = 3;

    private OutlierRule() {}

    /** Of an even number the smaller of the two in the middle, so that one of few is still found. */
    public static Optional<BigDecimal> median(List<BigDecimal> amounts) {
        return amounts.size() < FEWEST
                ? Optional.empty()
                : Optional.of(amounts.stream().sorted().toList().get((amounts.size() - 1) / 2));
    }

    /** @param median null when nobody knows it */
    public static boolean isQuestionable(BigDecimal amount, BigDecimal median) {
        return median != null
                && median.signum() > 0
                && amount.compareTo(median.multiply(BigDecimal.valueOf(TIMES))) >= 0;
    }
}
