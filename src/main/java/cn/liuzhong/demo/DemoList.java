package cn.liuzhong.demo;

import cn.liuzhong.assessment.rules.Better;
import cn.liuzhong.assessment.rules.IndicatorKind;
import cn.liuzhong.issue.rules.IssueAction;
import cn.liuzhong.project.rules.ListState;
import cn.liuzhong.project.rules.Nature;
import cn.liuzhong.project.rules.YearRole;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The demonstration list as {@code demo/list.json} states it: the projects that public reports name, with the figures they
 * give, and 示例 rows. Days count from the day on which it is loaded, so that something lags whatever that day is.
 */
record DemoList(List<Group> groups, List<Unit> units, List<Project> projects, List<Indicator> indicators) {

    record Group(String name, String linkedLeader) {}

    record Unit(String name, String shortName, String linkedLeader, String kind) {}

    /** What the district's report says; nothing of it is 示例. */
    record Indicator(
            String code,
            String name,
            String measure,
            IndicatorKind kind,
            Better better,
            String group,
            String note,
            List<Value> values) {}

    record Value(String period, BigDecimal target, BigDecimal actual, String note) {}

    /**
     * @param unit place in the list of units, from 0; so with group and coUnits
     * @param roles 年度角色 by year; {@code THIS} is the year of loading
     */
    record Project(
            String name,
            int unit,
            int group,
            List<Integer> coUnits,
            String category,
            Nature nature,
            String content,
            BigDecimal totalInvestment,
            ListState listState,
            Map<String, YearRole> roles,
            String note,
            Boolean sample,
            List<Plan> plans,
            List<Milestone> milestones,
            List<Issue> issues,
            Exemption exemption) {}

    /**
     * @param year {@code THIS} is the year of loading
     * @param annual 万元
     * @param done 万元, what is known of the whole year; null for a year that is made up
     * @param text 形象进度 at the end of the year, where {@code done} is known
     * @param pace which share of its even plan a made-up year has done every month so far
     * @param missing so many of the latest months were not reported; null: none
     */
    record Plan(String year, BigDecimal annual, BigDecimal done, String text, BigDecimal pace, Integer missing) {

        int year(int thisYear) {
            return DemoList.year(year, thisYear);
        }
    }

    static int year(String stated, int thisYear) {
        return "THIS".equals(stated) ? thisYear : Integer.parseInt(stated);
    }

    /** @param state what became of a completion other than being verified; also that there was none and it was voided */
    record Milestone(String name, int due, Integer done, State state, Replan replan) {}

    enum State {
        REPORTED,
        RETURNED,
        VOIDED
    }

    record Replan(int to, boolean decided) {}

    record Issue(String title, String type, int raised, int due, List<IssueAction> steps) {}

    /** @param milestone which of the project's milestones it is for, from 0 */
    record Exemption(int milestone, String cause, String reason, int from, int until, boolean decided) {}
}
