package cn.liuzhong.ledger.rules;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a title that names no known column may name a milestone. Days of what happened (签订时间, 实际开工) and of what clerks note
 * (填报日期) look like days of what is planned; a milestone made of them would be years late at once, and letters would be written.
 */
final class MilestoneTitle {

    private static final Pattern ACTUAL = Pattern.compile("实际|已|完成情况|进展");

    /** What happened to the project, or to its papers. */
    private static final Pattern FACT = Pattern.compile("批复|批准|核准|备案|许可|立项|签订|签约|合同|中标|开标|供地|出让|摘牌|取得|获得|办理|申报|入库|纳统");

    /** What clerks note about a row, or about the sheet, happened to no project. */
    private static final Pattern CLERICAL =
            Pattern.compile("填报|填表|制表|上报|报送|报表|更新|录入|登记|统计|截至|截止|建档|创建|修改|下达|印发|发文|收文|签收|联系|出生|备注");

    /** Says when, but not what. */
    private static final Pattern NAMELESS = Pattern.compile("(?:计划|预计)?(?:完成|结束|开始|起始)?(?:时间|日期|时限|年月|年份|年度|月份)");

    private static final Pattern GROUP = Pattern.compile("节点|里程碑");
    private static final Pattern DECLARED = Pattern.compile("^\\s*\\*?(?:关键)?(?:节点|里程碑)[:：](.+)$", Pattern.DOTALL);

    private MilestoneTitle() {}

    /** 节点:主体封顶 says that it is one, and what it is called. */
    static Optional<String> declared(String title) {
        Matcher declared = DECLARED.matcher(title);
        return declared.find()
                ? Optional.of(CellText.line(declared.group(1))).filter(name -> !name.isEmpty())
                : Optional.empty();
    }

    /** 关键节点, 节点计划: what stands under it is planned. */
    static boolean isGroup(String group) {
        return group != null && GROUP.matcher(group).find() && !isActual(group);
    }

    static boolean isActual(String title) {
        return ACTUAL.matcher(CellText.key(title)).find();
    }

    /** @param group the title above it; null when there is none */
    static boolean mayName(String title, String group) {
        String key = CellText.key(title);
        boolean fact =
                isActual(title) || !isGroup(group) && FACT.matcher(key).find() || group != null && isActual(group);
        return !fact
                && !CLERICAL.matcher(key).find()
                && !NAMELESS.matcher(key).matches()
                && !HeaderCell.isPartOfMilestone(title);
    }
}
