package cn.liuzhong.ledger;

import cn.liuzhong.ledger.rules.Choices;
import cn.liuzhong.ledger.rules.LedgerColumn;
import cn.liuzhong.ledger.rules.MoneyUnit;
import cn.liuzhong.milestone.MilestoneView;
import cn.liuzhong.milestone.rules.MilestoneStatus;
import cn.liuzhong.platform.Ref;
import cn.liuzhong.progress.PlanView;
import cn.liuzhong.project.ProjectView;
import cn.liuzhong.project.RoleOfYear;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The columns of the ledger as this service writes it, and what stands in them. */
final class LedgerTable {

    static final List<XlsxTable.Column> MILESTONES = List.of(
            column(LedgerColumn.LIST_NO, 14),
            column(LedgerColumn.PROJECT_CODES, 26),
            column(LedgerColumn.NAME, 36),
            column(LedgerColumn.UNIT, 20),
            column(LedgerColumn.MILESTONE_NAME, 40),
            column(LedgerColumn.MILESTONE_DUE, 14),
            new XlsxTable.Column("节点状态", 12),
            new XlsxTable.Column("实际完成", 14));

    private static final Map<MilestoneStatus, String> STATUSES = Map.of(
            MilestoneStatus.PLANNED, "计划",
            MilestoneStatus.COMPLETION_REPORTED, "已报完成",
            MilestoneStatus.VERIFIED, "已核实");

    private static final int TOTAL_INVESTMENT = 15;

    private LedgerTable() {}

    static List<XlsxTable.Column> columns(int year) {
        String inTenThousands = "(" + MoneyUnit.TEN_THOUSAND.title() + ")";
        return List.of(
                column(LedgerColumn.SEQUENCE, 6),
                column(LedgerColumn.LIST_NO, 14),
                column(LedgerColumn.PROJECT_CODES, 26),
                column(LedgerColumn.NAME, 36),
                column(LedgerColumn.LIGHT, 6),
                column(LedgerColumn.UNIT, 20),
                column(LedgerColumn.CO_UNITS, 20),
                column(LedgerColumn.GROUP, 16),
                column(LedgerColumn.LINKED_LEADER, 12),
                column(LedgerColumn.CATEGORIES, 14),
                column(LedgerColumn.NATURE, 10),
                column(LedgerColumn.YEAR_ROLES, 14),
                column(LedgerColumn.LIST_STATE, 10),
                column(LedgerColumn.PHASE, 12),
                column(LedgerColumn.CONTENT, 40),
                new XlsxTable.Column(LedgerColumn.TOTAL_INVESTMENT.title() + inTenThousands, 14),
                new XlsxTable.Column(year + "年计划投资" + inTenThousands, 14),
                column(LedgerColumn.START_ON, 12),
                column(LedgerColumn.FINISH_ON, 12),
                column(LedgerColumn.STATISTICS_ON, 12),
                column(LedgerColumn.SAMPLE, 6),
                column(LedgerColumn.NOTE, 30));
    }

    /** @param plan null without one */
    static List<Object> row(int number, ProjectView project, PlanView plan, Names codes) {
        return Arrays.asList(
                number,
                project.listNo(),
                several(project.nationalCodes()),
                project.name(),
                project.light(),
                project.unit().name(),
                several(project.coUnits().stream().map(Ref::name).toList()),
                project.group() == null ? null : project.group().name(),
                project.linkedLeader(),
                several(project.categories().stream().map(codes::ofCategory).toList()),
                project.nature() == null ? null : Choices.text(project.nature()),
                Choices.text(
                        project.yearRoles().stream().collect(Collectors.toMap(RoleOfYear::year, RoleOfYear::role))),
                Choices.text(project.listState()),
                project.phaseCode() == null ? null : codes.ofPhase(project.phaseCode()),
                project.content(),
                project.totalInvestment(),
                plan == null ? null : plan.annual(),
                project.startOn(),
                project.finishOn(),
                project.statisticsOn(),
                Choices.text(project.sample()),
                project.note());
    }

    static List<Object> sums(int projects, BigDecimal investment, BigDecimal planned) {
        Object[] cells = Collections.nCopies(columns(0).size(), null).toArray();
        cells[0] = "合计";
        cells[1] = projects + "个项目";
        cells[TOTAL_INVESTMENT] = investment;
        cells[TOTAL_INVESTMENT + 1] = planned;
        return Arrays.asList(cells);
    }

    static List<Object> row(ProjectView project, MilestoneView milestone) {
        return Arrays.asList(
                project.listNo(),
                several(project.nationalCodes()),
                project.name(),
                project.unit().name(),
                milestone.name(),
                milestone.dueOn(),
                STATUSES.get(milestone.status()),
                milestone.completedOn());
    }

    private static String several(List<String> texts) {
        return String.join("、", texts);
    }

    private static XlsxTable.Column column(LedgerColumn column, double width) {
        return new XlsxTable.Column(column.title(), width);
    }
}
