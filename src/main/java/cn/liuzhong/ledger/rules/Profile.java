package cn.liuzhong.ledger.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a sheet's columns hold, row by row: the amounts of those of money, and which unknown ones hold days and nothing else. Those
 * are milestones, named by their titles, unless a title says that it is the clerk's own note: 填报时间, 更新日期.
 */
public final class Profile {

    /** What clerks note about a row, or about the sheet, happened to no project. */
    private static final Pattern CLERICAL =
            Pattern.compile("填报|填表|制表|上报|报送|报表|更新|录入|登记|统计|截至|截止|建档|创建|修改|下达|印发|发文|收文|签收|联系|出生|备注");

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
        return !title.isKnown()
                && !CLERICAL.matcher(title.text()).find()
                && withDays.contains(title.index())
                && !withOther.contains(title.index());
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
