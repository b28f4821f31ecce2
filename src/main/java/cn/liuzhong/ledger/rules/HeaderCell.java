package cn.liuzhong.ledger.rules;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title in the header row.
 *
 * @param index of the column, from 0
 * @param text as typed
 * @param column null when the title is none that is known
 * @param money the unit that the title names; null when it names none
 * @param year that the title names; null when it names none
 * @param milestone the number of a milestone whose name or day the column holds, 节点2时间; null for all others
 */
public record HeaderCell(int index, String text, LedgerColumn column, MoneyUnit money, Integer year, String milestone) {

    private static final Pattern YEAR = Pattern.compile("(20\\d{2})年度?");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[【][^)\\]】]*[)\\]】]");
    private static final Pattern UNIT_BEHIND = Pattern.compile("[/:,]?(?:亿元|万元)$|[/:,]元$");
    private static final Pattern MARKS = Pattern.compile("[*:]+");
    private static final Pattern MILESTONE =
            Pattern.compile("(?:节点|里程碑|关键节点)([0-9]{1,3}|[一二三四五六七八九十]{1,3})(名称|内容)?(计划完成时间|完成时间|计划时间|时间|日期|完成时限)?");

    public static HeaderCell of(int index, String text) {
        String key = CellText.key(text);
        MoneyUnit money = MoneyUnit.in(text).orElse(null);
        Matcher named = YEAR.matcher(key);
        Integer year = named.find() ? Integer.valueOf(named.group(1)) : null;
        String title = MARKS.matcher(
                        BRACKETS.matcher(YEAR.matcher(key).replaceAll("")).replaceAll(""))
                .replaceAll("");
        Matcher milestone = MILESTONE.matcher(title);
        if (milestone.matches()) {
            LedgerColumn part = milestone.group(3) == null ? LedgerColumn.MILESTONE_NAME : LedgerColumn.MILESTONE_DUE;
            return new HeaderCell(index, text, part, null, year, milestone.group(1));
        }
        String bare = UNIT_BEHIND.matcher(title).replaceAll("");
        Optional<LedgerColumn> column = LedgerColumn.titled(bare);
        return new HeaderCell(index, text, column.orElse(null), money, year, null);
    }

    public boolean isKnown() {
        return column != null;
    }

    boolean is(LedgerColumn wanted) {
        return column == wanted && milestone == null;
    }
}
