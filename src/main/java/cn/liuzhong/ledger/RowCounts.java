package cn.liuzhong.ledger;

import cn.liuzhong.ledger.rules.RowVerdict;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many rows there are of each verdict. */
final class RowCounts {

    private final Map<RowVerdict, Integer> counts = new EnumMap<>(RowVerdict.class);
    private int total;

    void add(List<JudgedRow> rows) {
        rows.forEach(row -> counts.merge(row.verdict(), 1, Integer::sum));
        total += rows.size();
    }

    int of(RowVerdict verdict) {
        return counts.getOrDefault(verdict, 0);
    }

    int total() {
        return total;
    }
}
