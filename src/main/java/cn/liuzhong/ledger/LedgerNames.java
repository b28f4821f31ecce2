package cn.liuzhong.ledger;

import cn.liuzhong.access.Caller;
import cn.liuzhong.codelist.CodeList;
import cn.liuzhong.codelist.CodeView;
import cn.liuzhong.codelist.ListCodes;
import cn.liuzhong.ledger.rules.CellText;
import cn.liuzhong.ledger.rules.LedgerColumn;
import cn.liuzhong.ledger.rules.StatedRow;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import cn.liuzhong.project.ProjectRequest;
import cn.liuzhong.unit.FindGroups;
import cn.liuzhong.unit.FindUnits;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Looks up what a ledger's rows name: once for many rows. */
@ApplicationScoped
class LedgerNames {

    private final FindUnits units;
    private final FindGroups groups;
    private final ListCodes codes;

    LedgerNames(FindUnits units, FindGroups groups, ListCodes codes) {
        this.units = units;
        this.groups = groups;
        this.codes = codes;
    }

    /** Without units and groups, which are looked up with the rows that name them. */
    Names start(Caller caller) {
        return new Names(names(caller, CodeList.CATEGORY), names(caller, CodeList.PHASE));
    }

    void find(Caller caller, List<StatedRow> rows, Names names) {
        findUnits(
                caller,
                rows.stream()
                        .flatMap(row -> Stream.concat(
                                Stream.ofNullable(row.text(LedgerColumn.UNIT)),
                                row.lists().getOrDefault(LedgerColumn.CO_UNITS, List.of()).stream()))
                        .toList(),
                names);
        rows.stream()
                .map(row -> row.text(LedgerColumn.GROUP))
                .filter(name -> name != null && !names.knowsGroup(name))
                .distinct()
                .forEach(name -> names.addGroup(
                        CellText.key(name), groups.called(caller, name).orElse(null)));
    }

    void findUnits(Caller caller, Collection<String> called, Names names) {
        List<String> keys = called.stream().map(CellText::key).distinct().toList();
        names.addUnits(units.named(caller, keys));
    }

    /** So that what is stored can be shown. */
    void show(Caller caller, Collection<ProjectRequest> projects, Names names) {
        Set<UUID> unitIds = new HashSet<>();
        projects.forEach(project -> {
            unitIds.add(project.unitId());
            unitIds.addAll(project.coUnitIds());
        });
        List<UUID> groupIds = projects.stream()
                .map(ProjectRequest::groupId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        unitIds.remove(null);
        names.show(units.refs(caller, unitIds).values());
        names.show(groups.refs(caller, groupIds).values());
    }

    private Map<String, String> names(Caller caller, CodeList list) {
        Map<String, String> names = new LinkedHashMap<>();
        Paging paging = Paging.first(Paging.MAX);
        while (paging != null) {
            Page<CodeView> page = codes.page(caller, list, paging);
            page.items().forEach(code -> names.put(code.code(), code.name()));
            paging = paging.after(page);
        }
        return names;
    }
}
