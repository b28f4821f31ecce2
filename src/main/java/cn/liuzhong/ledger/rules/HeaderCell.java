package cn.liuzhong.ledger.rules;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title in the header.
 *
 * @param index of the column, from 0
 * @param text as typed
 * @param group the title above it that it shares with its neighbours; null when there is none
 * @param column null when the title is none that is known
 * @param money the unit that the title names, or the one above it; null when none is named
 * @param year that the title names; null when it names none
 * @param milestone of a column that holds a milestone's name or day, which: 2 of 节点2时间, the title of 节点:主体封顶; null for others
 */
public record HeaderCell(
        int index, String text, String group, LedgerColumn column, MoneyUnit money, Integer year, String milestone) {

    /** 2020年, 2020年度, or 2020 before a word; not the end of 2019-2021年. */
    private static final Pattern YEAR =
            Pattern.compile("(?<!\\d)(?<!\\d年?[-—–~至到])(20\\d{2})(?:年度?|(?=[\\p{IsHan}&&[^年]]))(?![-—–~至到]+\\d)");

    private static final Pattern BRACKETS = Pattern.compile("[(\\[【][^)\\]】]*[)\\]】]");
    private static final Pattern UNIT_BEHIND = Pattern.compile("[/:,]?(?:亿元|万元)$|[/:,]元$");
    private static final Pattern MARKS = Pattern.compile("[*:]+");
    private static final Pattern MILESTONE =
            Pattern.compile("(?:节点|里程碑|关键节点)([0-9]{1,3}|[一二三四五六七八九十]{1,3})(名称|内容)?(计划完成时间|完成时间|计划时间|时间|日期|完成时限)?");

    static HeaderCell of(int index, String text) {
        String key = CellText.key(text);
        Matcher named = YEAR.matcher(key);
        Integer year = named.find() ? Integer.valueOf(named.group(1)) : null;
        String title = title(key);
        Matcher milestone = MILESTONE.matcher(title);
        if (milestone.matches()) {
            LedgerColumn part = milestone.group(3) == null ? LedgerColumn.MILESTONE_NAME : LedgerColumn.MILESTONE_DUE;
            return new HeaderCell(index, text, null, part, null, year, milestone.group(1));
        }
        Optional<LedgerColumn> column =
                LedgerColumn.titled(UNIT_BEHIND.matcher(title).replaceAll(""));
        Optional<String> own = column.isPresent() ? Optional.empty() : MilestoneTitle.declared(text);
        if (own.isPresent()) {
            return new HeaderCell(index, text, null, LedgerColumn.MILESTONE_DUE, null, year, CellText.key(own.get()));
        }
        return new HeaderCell(
                index, text, null, column.orElse(null), MoneyUnit.in(text).orElse(null), year, null);
    }

    /** Without year, unit and marks. */
    private static String title(String key) {
        return MARKS.matcher(BRACKETS.matcher(YEAR.matcher(key).replaceAll("")).replaceAll(""))
                .replaceAll("");
    }

    /**
     * Under a title that it shares with its neighbours: 总投资 under 投资(万元), 时间 under 关键节点. Together they may mean a column that
     * neither means alone, in either order; what lies under 实际 is not what is planned.
     */
    static HeaderCell of(int index, String text, String group) {
        HeaderCell alone = of(index, text);
        HeaderCell upperFirst = of(index, group + text);
        HeaderCell joined = upperFirst.isKnown() ? upperFirst : of(index, text + group);
        HeaderCell part = MilestoneTitle.isGroup(group) ? of(index, "节点" + text) : alone;
        HeaderCell meant = joined.isKnown() || MilestoneTitle.isActual(group) ? joined : part.isKnown() ? part : alone;
        return new HeaderCell(
                index,
                text,
                group,
                meant.column,
                alone.money != null ? alone.money : MoneyUnit.in(group).orElse(null),
                alone.year != null ? alone.year : of(index, group).year,
                meant.milestone);
    }

    public boolean isKnown() {
        return column != null;
    }

    boolean is(LedgerColumn wanted) {
        return column == wanted && milestone == null;
    }

    /** Whether a number in it is shown as it is, or in the unit of the column; ten thousand times as much may look the same. */
    boolean countsAsShown(CellValue amount) {
        return amount.format() == null
                || MoneyUnit.in("(" + amount.format() + ")")
                        .filter(unit -> unit == money)
                        .isPresent();
    }

    boolean is(LedgerColumn.Kind kind) {
        return column != null && column.kind() == kind;
    }

    /** Whether it holds names or days of milestones for certain. */
    boolean isOfMilestone() {
        return column == LedgerColumn.MILESTONE_NAME
                || column == LedgerColumn.MILESTONE_DUE
                || column == null && MilestoneTitle.isGroup(group) && MilestoneTitle.mayName(text, group);
    }

    /** Whether a title says that its column holds a part of milestones: 计划完成时间. */
    static boolean isPartOfMilestone(String title) {
        LedgerColumn column = of(0, title).column;
        return column == LedgerColumn.MILESTONE_NAME || column == LedgerColumn.MILESTONE_DUE;
    }

    /** What a milestone is called whose days the column holds. */
    String milestoneName() {
        return MilestoneTitle.declared(text).orElse(CellText.line(text));
    }

    HeaderCell countingIn(MoneyUnit unit) {
        return new HeaderCell(index, text, group, column, unit, year, milestone);
    }

    /** The same as one that nobody knows. */
    HeaderCell notRead() {
        return new HeaderCell(index, text, group, null, null, year, null);
    }

    /** The title with the one above it, on one line. */
    public String shown() {
        return group == null ? CellText.line(text) : CellText.line(group) + "/" + CellText.line(text);
    }
}
