package cn.liuzhong.ledger;

import cn.liuzhong.ledger.rules.CellText;
import cn.liuzhong.ledger.rules.Fault;
import cn.liuzhong.ledger.rules.LedgerColumn;
import cn.liuzhong.ledger.rules.StatedMilestone;
import cn.liuzhong.ledger.rules.StatedRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Milestones of a sheet of their own, by what they call their projects; a name that two projects bear joins neither. */
final class SheetMilestones {

    private final Map<String, List<StatedRow>> byProject = new LinkedHashMap<>();
    private final Map<String, Integer> names = new HashMap<>();

    /** A project of that name is in the file. */
    void named(String name) {
        names.merge(CellText.key(name), 1, Integer::sum);
    }

    void add(StatedRow milestone) {
        byProject
                .computeIfAbsent(strongest(milestone), any -> new ArrayList<>())
                .add(milestone);
    }

    SheetMilestones copy() {
        SheetMilestones copy = new SheetMilestones();
        copy.byProject.putAll(byProject);
        copy.names.putAll(names);
        return copy;
    }

    /** The project's row with the milestones that other sheets state of it. */
    StatedRow joined(StatedRow project) {
        List<StatedRow> found = keys(project)
                .map(byProject::remove)
                .filter(rows -> rows != null)
                .flatMap(List::stream)
                .toList();
        if (found.isEmpty()) {
            return project;
        }
        List<StatedMilestone> all = new ArrayList<>(project.milestones());
        found.forEach(row -> row.milestones().forEach(milestone -> all.add(milestone.of(row.sheet()))));
        List<Fault> faults = new ArrayList<>(project.faults());
        found.forEach(row -> row.faults().forEach(fault -> faults.add(elsewhere(row, fault))));
        return project.with(all, faults);
    }

    /** What was not joined. */
    List<StatedRow> rest() {
        return byProject.values().stream().flatMap(List::stream).toList();
    }

    private static Fault elsewhere(StatedRow row, Fault fault) {
        return new Fault(row.sheet() + "!" + fault.cell(), fault.key(), fault.arguments());
    }

    private static String strongest(StatedRow row) {
        if (!row.codes().isEmpty()) {
            return "code " + row.codes().get(0);
        }
        if (row.text(LedgerColumn.LIST_NO) != null) {
            return "list " + row.text(LedgerColumn.LIST_NO);
        }
        return row.text(LedgerColumn.UNIT) == null ? name(row) : nameAndUnit(row);
    }

    private Stream<String> keys(StatedRow row) {
        Stream<String> numbers = Stream.concat(
                row.codes().stream().map(code -> "code " + code),
                Stream.of("list " + row.text(LedgerColumn.LIST_NO), nameAndUnit(row)));
        boolean onlyOne = names.getOrDefault(CellText.key(text(row, LedgerColumn.NAME)), 0) == 1;
        return onlyOne ? Stream.concat(numbers, Stream.of(name(row))) : numbers;
    }

    private static String name(StatedRow row) {
        return "name " + CellText.key(text(row, LedgerColumn.NAME));
    }

    private static String nameAndUnit(StatedRow row) {
        return name(row) + " of " + CellText.key(text(row, LedgerColumn.UNIT));
    }

    private static String text(StatedRow row, LedgerColumn column) {
        return row.text(column) == null ? "" : row.text(column);
    }
}
