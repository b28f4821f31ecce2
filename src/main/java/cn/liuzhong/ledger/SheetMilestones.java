package cn.liuzhong.ledger;

import cn.liuzhong.ledger.rules.CellText;
import cn.liuzhong.ledger.rules.Fault;
import cn.liuzhong.ledger.rules.LedgerColumn;
import cn.liuzhong.ledger.rules.StatedMilestone;
import cn.liuzhong.ledger.rules.StatedRow;
import cn.liuzhong.platform.Ref;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Milestones of a sheet of their own, by whatever they call their projects: a number, else name and unit, else a name that only one
 * project bears. What says another number or unit than a project's row is not of that project.
 */
final class SheetMilestones {

    private final SheetYears years;
    private final List<StatedRow> rows = new ArrayList<>();
    private final Map<String, List<StatedRow>> byKey = new HashMap<>();
    private final Map<String, Set<String>> projects = new HashMap<>();
    private final Set<String> units = new HashSet<>();
    private final Set<StatedRow> joined = Collections.newSetFromMap(new IdentityHashMap<>());

    SheetMilestones(SheetYears years) {
        this.years = years;
    }

    void add(StatedRow milestone) {
        rows.add(milestone);
        numbers(milestone).forEach(key -> add(key, milestone));
        if (!text(milestone, LedgerColumn.NAME).isEmpty()) {
            add(name(milestone), milestone);
        }
        noteUnit(milestone);
    }

    /** A project of the file, as often as sheets of several years state it; after all milestones. */
    void named(StatedRow project) {
        if (byKey.containsKey(name(project))) {
            projects.computeIfAbsent(name(project), any -> new HashSet<>())
                    .add(SheetYears.key(project).orElseGet(project.place()::toString));
            noteUnit(project);
        }
    }

    private void noteUnit(StatedRow row) {
        if (row.text(LedgerColumn.UNIT) != null) {
            units.add(row.text(LedgerColumn.UNIT));
        }
    }

    /** What the units are called whose projects may be joined by their names. */
    Set<String> units() {
        return units;
    }

    private void add(String key, StatedRow milestone) {
        byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(milestone);
    }

    /** For another walk. */
    SheetMilestones copy() {
        SheetMilestones copy = new SheetMilestones(years);
        copy.rows.addAll(rows);
        copy.byKey.putAll(byKey);
        copy.projects.putAll(projects);
        return copy;
    }

    /**
     * The project's row with the milestones that other sheets state of it.
     *
     * @param names that know {@link #units}
     */
    StatedRow joined(StatedRow project, Names names) {
        Set<StatedRow> found = Collections.newSetFromMap(new IdentityHashMap<>());
        List<StatedRow> inOrder = new ArrayList<>();
        Stream.concat(Stream.of(project), project.years().stream())
                .flatMap(SheetMilestones::numbers)
                .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                .filter(row -> !joined.contains(row) && found.add(row))
                .forEach(inOrder::add);
        byKey.getOrDefault(name(project), List.of()).stream()
                .filter(row -> isNamedBy(row, project, names))
                .filter(row -> !joined.contains(row) && found.add(row))
                .forEach(inOrder::add);
        if (inOrder.isEmpty()) {
            return project;
        }
        joined.addAll(inOrder);
        List<StatedMilestone> all = new ArrayList<>(project.milestones());
        List<Fault> faults = new ArrayList<>(project.faults());
        inOrder.forEach(row -> {
            row.milestones().forEach(milestone -> all.add(milestone.at(row.elsewhere(milestone.cell()))));
            row.faults()
                    .forEach(fault ->
                            faults.add(new Fault(row.elsewhere(fault.cell()), fault.key(), fault.arguments())));
        });
        return project.with(all, faults);
    }

    /** What was not joined. */
    List<StatedRow> rest() {
        return rows.stream().filter(row -> !joined.contains(row)).toList();
    }

    /** Of one name: by the unit, too, or because no other project is called so. */
    private boolean isNamedBy(StatedRow row, StatedRow project, Names names) {
        boolean otherListNo = differ(row.text(LedgerColumn.LIST_NO), project.text(LedgerColumn.LIST_NO));
        boolean otherCode = !row.codes().isEmpty()
                && !project.codes().isEmpty()
                && Collections.disjoint(row.codes(), project.codes());
        String unit = row.text(LedgerColumn.UNIT);
        String ofProject = project.text(LedgerColumn.UNIT);
        boolean both = unit != null && ofProject != null;
        boolean sameUnit = both && isSame(unit, ofProject, names);
        boolean otherUnit = both && !sameUnit;
        boolean onlyOne = projects.getOrDefault(name(project), Set.of()).stream()
                        .map(years::project)
                        .distinct()
                        .count()
                == 1;
        return !otherListNo && !otherCode && !otherUnit && (sameUnit || onlyOne);
    }

    /** Called the same, or known to be: 丰门街道 is short for 丰门街道办事处. */
    private static boolean isSame(String unit, String other, Names names) {
        Set<Ref> called = names.units(unit);
        return !differ(unit, other) || called.size() == 1 && called.equals(names.units(other));
    }

    private static boolean differ(String one, String other) {
        return one != null && other != null && !CellText.key(one).equals(CellText.key(other));
    }

    private static Stream<String> numbers(StatedRow row) {
        return Stream.concat(
                row.codes().stream().map(code -> "code " + code),
                Stream.ofNullable(row.text(LedgerColumn.LIST_NO)).map(number -> "list " + number));
    }

    private static String name(StatedRow row) {
        return "name " + text(row, LedgerColumn.NAME);
    }

    private static String text(StatedRow row, LedgerColumn column) {
        return row.text(column) == null ? "" : CellText.key(row.text(column));
    }
}
