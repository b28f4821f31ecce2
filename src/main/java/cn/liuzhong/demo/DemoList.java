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
            List<Milestone> milestones,
            List<Issue> issues,
            Exemption exemption) {}

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
