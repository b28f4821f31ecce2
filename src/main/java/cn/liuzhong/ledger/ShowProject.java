package cn.liuzhong.ledger;

import cn.liuzhong.ledger.rules.Choices;
import cn.liuzhong.ledger.rules.LedgerColumn;
import cn.liuzhong.project.ProjectRequest;
import cn.liuzhong.project.RoleOfYear;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A project as a ledger shows it; what is not known is not there. */
final class ShowProject {

    private final Map<LedgerColumn, String> texts = new EnumMap<>(LedgerColumn.class);

    private ShowProject() {}

    /** @param project null for one that is not there yet */
    static Map<LedgerColumn, String> of(ProjectRequest project, Names names) {
        ShowProject shown = new ShowProject();
        if (project != null) {
            shown.show(project, names);
        }
        return shown.texts;
    }

    private void show(ProjectRequest project, Names names) {
        put(LedgerColumn.LIST_NO, project.listNo());
        put(LedgerColumn.PROJECT_CODES, project.nationalCodes());
        put(LedgerColumn.NAME, project.name());
        put(LedgerColumn.UNIT, project.unitId() == null ? null : names.of(project.unitId()));
        put(
                LedgerColumn.CO_UNITS,
                project.coUnitIds().stream().map(names::of).sorted().toList());
        put(LedgerColumn.GROUP, project.groupId() == null ? null : names.of(project.groupId()));
        put(LedgerColumn.LINKED_LEADER, project.linkedLeader());
        put(
                LedgerColumn.CATEGORIES,
                project.categories().stream().map(names::ofCategory).toList());
        put(LedgerColumn.NATURE, project.nature() == null ? null : Choices.text(project.nature()));
        put(
                LedgerColumn.YEAR_ROLES,
                Choices.text(
                        project.yearRoles().stream().collect(Collectors.toMap(RoleOfYear::year, RoleOfYear::role))));
        put(LedgerColumn.LIST_STATE, Choices.text(project.listState()));
        put(LedgerColumn.PHASE, project.phaseCode() == null ? null : names.ofPhase(project.phaseCode()));
        put(LedgerColumn.CONTENT, project.content());
        put(LedgerColumn.TOTAL_INVESTMENT, plain(project.totalInvestment()));
        put(LedgerColumn.START_ON, project.startOn());
        put(LedgerColumn.FINISH_ON, project.finishOn());
        put(LedgerColumn.STATISTICS_ON, project.statisticsOn());
        put(LedgerColumn.SAMPLE, Choices.text(project.sample()));
        put(LedgerColumn.NOTE, project.note());
    }

    private void put(LedgerColumn column, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            texts.put(column, value.toString());
        }
    }

    private void put(LedgerColumn column, List<String> values) {
        put(column, String.join("、", values));
    }

    /** 万元, without decimals that say nothing; null stays null. */
    static String plain(BigDecimal amount) {
        return amount == null
                ? null
                : new BigDecimal(amount.stripTrailingZeros().toPlainString()).toPlainString();
    }
}
