package cn.liuzhong.ledger.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a sheet's columns hold, row by row: the amounts of those of money, and which unknown ones hold days and nothing else. Those
 * are milestones, named by their titles.
 */
public final class Profile {

    private final Header header;
    private final Map<Integer, List<BigDecimal>> amounts = new HashMap<>();
    private final Set<Integer> withDays = new HashSet<>();
    private final Set<Integer> withOther = new HashSet<>();

    public Profile(Header header) {
        this.header = header;
    }

    public void add(SheetRow row) {
        for (HeaderCell title : header.cells()) {
            CellValue cell = row.cell(title.index());
            if (cell.isBlank() || cell.error() != null) {
                continue;
            }
            if (!title.isKnown()) {
                boolean day = (cell.date() != null || cell.text() != null)
                        && CellDate.of(cell).isPresent();
                (day ? withDays : withOther).add(title.index());
            } else if (title.column().kind() == LedgerColumn.Kind.MONEY) {
                Amounts.of(cell).filter(amount -> amount.signum() > 0).ifPresent(amount -> amounts.computeIfAbsent(
                                title.index(), any -> new ArrayList<>())
                        .add(amount));
            }
        }
    }

    public boolean isMilestone(HeaderCell title) {
        return !title.isKnown() && withDays.contains(title.index()) && !withOther.contains(title.index());
    }

    /** As typed, in the unit of the column; empty where there are too few to say what is usual. */
    public Map<Integer, BigDecimal> medians() {
        Map<Integer, BigDecimal> medians = new HashMap<>();
        amounts.forEach((column, all) -> median(all).ifPresent(median -> medians.put(column, median)));
        return medians;
    }

    private static Optional<BigDecimal> median(List<BigDecimal> all) {
        return OutlierRule.median(all);
    }
}
