package cn.liuzhong.ledger.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a sheet's columns hold, row by row: the amounts of those of money, the days of those that nobody knows, and whether those that
 * may state roles do.
 */
public final class Profile {

    private final Header header;
    private final Map<Integer, List<BigDecimal>> amounts = new HashMap<>();
    private final Map<Integer, DayCount> days = new HashMap<>();
    private final Set<Integer> titled;
    private final Set<Integer> untitled = new TreeSet<>();
    private final Map<Integer, Integer> roles = new HashMap<>();
    private final Map<Integer, Integer> otherThanRoles = new HashMap<>();

    public Profile(Header header) {
        this.header = header;
        this.titled = header.cells().stream().map(HeaderCell::index).collect(Collectors.toSet());
    }

    public void add(SheetRow row) {
        row.cells().keySet().stream()
                .filter(column -> !titled.contains(column))
                .filter(column -> !BlankMark.blanked(row.own(column)).isBlank())
                .forEach(untitled::add);
        for (HeaderCell title : header.cells()) {
            CellValue cell = BlankMark.blanked(row.own(title.index()));
            if (!cell.isBlank() && cell.error() == null) {
                add(title, cell);
            }
        }
    }

    private void add(HeaderCell title, CellValue cell) {
        if (!title.isKnown()) {
            days.computeIfAbsent(title.index(), any -> new DayCount()).add(cell);
        } else if (title.is(LedgerColumn.Kind.MONEY) && title.countsAsShown(cell)) {
            Amounts.of(cell).filter(amount -> amount.signum() > 0).ifPresent(amount -> amounts.computeIfAbsent(
                            title.index(), any -> new ArrayList<>())
                    .add(amount));
        } else if (isOfKind(title)) {
            boolean role = !Choices.roles(cell.shown(), 0).isEmpty();
            (role ? roles : otherThanRoles).merge(title.index(), 1, Integer::sum);
        }
    }

    /** 建设性质 and 项目性质, by which some offices mean roles and others 新建 and 改建. */
    private static boolean isOfKind(HeaderCell title) {
        return title.is(LedgerColumn.YEAR_ROLES) && CellText.key(title.text()).contains("性质");
    }

    /** Mostly: what is no role in a column of roles is a mistake in it, and no reason to leave out all of them. */
    boolean isOfOtherThanRoles(HeaderCell title) {
        return otherThanRoles.getOrDefault(title.index(), 0) > roles.getOrDefault(title.index(), 0);
    }

    /** A column of days that may be what is planned; of one under 关键节点 that is certain. */
    boolean isMilestone(HeaderCell title) {
        DayCount count = days.get(title.index());
        if (title.isKnown() || count == null || !MilestoneTitle.mayName(title.text(), title.group())) {
            return false;
        }
        return MilestoneTitle.isGroup(title.group()) ? count.anyAtAll() : count.mostly();
    }

    boolean holdsDays(HeaderCell title) {
        return days.containsKey(title.index()) && days.get(title.index()).any();
    }

    /** Columns that hold something below no title. */
    Set<Integer> untitled() {
        return untitled;
    }

    /** As typed, in the unit of the column; empty where there are too few to say what is usual. */
    Map<Integer, BigDecimal> medians() {
        Map<Integer, BigDecimal> medians = new HashMap<>();
        amounts.forEach((column, all) -> OutlierRule.median(all).ifPresent(median -> medians.put(column, median)));
        return medians;
    }
}
