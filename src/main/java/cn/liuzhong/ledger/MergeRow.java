package cn.liuzhong.ledger;

import cn.liuzhong.ledger.rules.Choices;
import cn.liuzhong.ledger.rules.Fault;
import cn.liuzhong.ledger.rules.FieldDiff;
import cn.liuzhong.ledger.rules.LedgerColumn;
import cn.liuzhong.ledger.rules.StatedRow;
import cn.liuzhong.platform.Ref;
import cn.liuzhong.project.ProjectRequest;
import cn.liuzhong.project.RoleOfYear;
import cn.liuzhong.project.rules.YearRole;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/** What a project would be after a row: what the row does not say stays as it is. */
final class MergeRow {

    private final StatedRow row;
    private final ProjectRequest before;
    private final Names names;
    private final List<Fault> faults = new ArrayList<>();

    /** @param before null for a project that is to be entered */
    MergeRow(StatedRow row, ProjectRequest before, Names names) {
        this.row = row;
        this.before = before;
        this.names = names;
    }

    /** What the row names and nobody knows. */
    List<Fault> faults() {
        return faults;
    }

    ProjectRequest merged() {
        return new ProjectRequest(
                text(LedgerColumn.LIST_NO, ProjectRequest::listNo),
                text(LedgerColumn.NAME, ProjectRequest::name),
                list(LedgerColumn.PROJECT_CODES, ProjectRequest::nationalCodes, code -> code),
                list(LedgerColumn.CATEGORIES, ProjectRequest::categories, names::category),
                row.text(LedgerColumn.NATURE) == null
                        ? stored(ProjectRequest::nature)
                        : Choices.nature(row.text(LedgerColumn.NATURE)).orElseThrow(),
                text(LedgerColumn.CONTENT, ProjectRequest::content),
                amount(),
                unit(),
                list(LedgerColumn.CO_UNITS, ProjectRequest::coUnitIds, this::unit),
                group(),
                text(LedgerColumn.LINKED_LEADER, ProjectRequest::linkedLeader),
                row.text(LedgerColumn.LIST_STATE) == null
                        ? stored(ProjectRequest::listState)
                        : Choices.listState(row.text(LedgerColumn.LIST_STATE)).orElseThrow(),
                phase(),
                day(LedgerColumn.STATISTICS_ON, ProjectRequest::statisticsOn),
                day(LedgerColumn.START_ON, ProjectRequest::startOn),
                day(LedgerColumn.FINISH_ON, ProjectRequest::finishOn),
                roles(),
                text(LedgerColumn.NOTE, ProjectRequest::note),
                row.text(LedgerColumn.SAMPLE) == null
                        ? stored(ProjectRequest::sample)
                        : Choices.yesOrNo(row.text(LedgerColumn.SAMPLE)).orElseThrow());
    }

    private <T> T stored(Function<ProjectRequest, T> field) {
        return before == null ? null : field.apply(before);
    }

    private String text(LedgerColumn column, Function<ProjectRequest, String> field) {
        String typed = row.text(column);
        String stored = stored(field);
        return typed == null || FieldDiff.saysTheSame(typed, stored) ? stored : typed;
    }

    private LocalDate day(LedgerColumn column, Function<ProjectRequest, LocalDate> field) {
        LocalDate stated = row.dates().get(column);
        return stated == null ? stored(field) : stated;
    }

    private BigDecimal amount() {
        BigDecimal stated = row.amounts().get(LedgerColumn.TOTAL_INVESTMENT);
        BigDecimal stored = stored(ProjectRequest::totalInvestment);
        return stated == null || stored != null && stored.compareTo(stated) == 0 ? stored : stated;
    }

    private UUID unit() {
        String name = row.text(LedgerColumn.UNIT);
        return name == null ? stored(ProjectRequest::unitId) : unit(name, LedgerColumn.UNIT);
    }

    private UUID unit(String name) {
        return unit(name, LedgerColumn.CO_UNITS);
    }

    private UUID unit(String name, LedgerColumn column) {
        Set<Ref> called = names.units(name);
        if (called.size() > 1) {
            faults.add(Fault.of(row.cell(column), "ledger.unit-ambiguous", name));
        } else if (called.isEmpty() && column == LedgerColumn.UNIT) {
            faults.add(Fault.of(row.cell(column), "ledger.unit-unknown", name));
        }
        return called.size() == 1 ? called.iterator().next().id() : null;
    }

    private UUID group() {
        String name = row.text(LedgerColumn.GROUP);
        if (name == null) {
            return stored(ProjectRequest::groupId);
        }
        if (names.group(name) == null) {
            faults.add(Fault.of(row.cell(LedgerColumn.GROUP), "ledger.group-unknown", name));
        }
        return names.group(name);
    }

    private String phase() {
        String name = row.text(LedgerColumn.PHASE);
        if (name == null) {
            return stored(ProjectRequest::phaseCode);
        }
        if (names.phase(name) == null) {
            faults.add(Fault.of(row.cell(LedgerColumn.PHASE), "ledger.code-unknown", name));
        }
        return names.phase(name);
    }

    /** In the order of what is stored, where it is the same. */
    private <T> List<T> list(
            LedgerColumn column, Function<ProjectRequest, List<T>> field, Function<String, T> meaning) {
        String unknown = column == LedgerColumn.CO_UNITS ? "ledger.unit-unknown" : "ledger.code-unknown";
        List<T> stored = before == null ? List.of() : field.apply(before);
        List<String> stated = row.lists().get(column);
        if (stated == null) {
            return stored;
        }
        List<T> meant = new ArrayList<>();
        for (String name : stated) {
            T one = meaning.apply(name);
            if (one != null && !meant.contains(one)) {
                meant.add(one);
            } else if (one == null) {
                faults.add(Fault.of(row.cell(column), unknown, name));
            }
        }
        return new HashSet<>(meant).equals(new HashSet<>(stored)) ? stored : meant;
    }

    private List<RoleOfYear> roles() {
        Map<Integer, YearRole> roles = new TreeMap<>();
        if (before != null) {
            before.yearRoles().forEach(role -> roles.put(role.year(), role.role()));
        }
        roles.putAll(row.roles());
        return roles.entrySet().stream()
                .map(role -> new RoleOfYear(role.getKey(), role.getValue()))
                .toList();
    }
}
