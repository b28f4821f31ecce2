package cn.liuzhong.ledger;

import cn.liuzhong.ledger.rules.CellText;
import cn.liuzhong.ledger.rules.Fault;
import cn.liuzhong.ledger.rules.LedgerColumn;
import cn.liuzhong.ledger.rules.OtherYear;
import cn.liuzhong.ledger.rules.StatedMilestone;
import cn.liuzhong.ledger.rules.StatedRow;
import cn.liuzhong.project.rules.YearRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One project on sheets of several years: the row of the latest speaks for it, and takes the plans, roles and milestones of the others,
 * and what else only they say. Rows are of one project here only if they give the same numbers and name, or without a number the same
 * name and unit, which no two numbered ones have; others are recognised one by one.
 */
final class SheetYears {

    private final Map<String, List<StatedRow>> rows = new HashMap<>();
    private final Map<String, Set<String>> numbers = new HashMap<>();
    private final Map<String, Set<String>> names = new HashMap<>();

    void add(StatedRow row) {
        key(row).ifPresent(key ->
                rows.computeIfAbsent(key, any -> new ArrayList<>()).add(row.elsewhere()));
        if (isNumbered(row)) {
            String number = key(row).orElseThrow();
            nameAndUnit(row).ifPresent(name -> {
                numbers.computeIfAbsent(name, any -> new HashSet<>()).add(number);
                names.computeIfAbsent(number, any -> new HashSet<>()).add(name);
            });
        }
    }

    /** The row with its other years, or with the row that has taken its own. */
    StatedRow joined(StatedRow row) {
        List<StatedRow> years = years(row);
        if (years.stream().noneMatch(year -> year.place().equals(row.place()))) {
            return row;
        }
        StatedRow latest = years.get(0);
        return latest.place().equals(row.place())
                ? row.with(row.roles(), years.subList(1, years.size()))
                : row.joinedTo(latest.place());
    }

    /** The latest first. Two of one year are two projects, or one twice: nobody knows which of them other years are about. */
    private List<StatedRow> years(StatedRow row) {
        List<StatedRow> same = sameProject(row);
        Map<Integer, Long> ofYear =
                same.stream().collect(Collectors.groupingBy(StatedRow::planYear, Collectors.counting()));
        return same.stream()
                .filter(year -> ofYear.get(year.planYear()) == 1)
                .sorted(Comparator.comparing(StatedRow::planYear).reversed())
                .toList();
    }

    private List<StatedRow> sameProject(StatedRow row) {
        String project = key(row).map(this::project).orElse("");
        return Stream.concat(
                        Stream.of(project),
                        names.getOrDefault(project, Set.of()).stream()
                                .filter(name -> project(name).equals(project)))
                .flatMap(key -> rows.getOrDefault(key, List.of()).stream())
                .toList();
    }

    /** Of a row's key: the numbers, where only one project of that name and unit is numbered. */
    String project(String key) {
        Set<String> ofName = numbers.getOrDefault(key, Set.of());
        return ofName.size() == 1 ? ofName.iterator().next() : key;
    }

    /** What counts of a row and its other years: one that was answered to be another project, or to be left out, does not. */
    static StatedRow counting(StatedRow row, Answers answers) {
        if (row.years().isEmpty()) {
            return row;
        }
        List<StatedRow> years = row.years().stream().filter(answers::joins).toList();
        StatedRow counting = row;
        for (StatedRow year : years) {
            Map<Integer, YearRole> roles = new TreeMap<>(year.roles());
            roles.putAll(counting.roles());
            List<StatedMilestone> milestones = new ArrayList<>(counting.milestones());
            milestones.addAll(year.milestones());
            List<Fault> faults = new ArrayList<>(counting.faults());
            faults.addAll(OtherYear.differences(row, year));
            counting = OtherYear.completed(counting, year).with(roles, years).with(milestones, faults);
        }
        return counting.with(counting.roles(), years);
    }

    private static boolean isNumbered(StatedRow row) {
        return !text(row, LedgerColumn.LIST_NO).isEmpty() || !row.codes().isEmpty();
    }

    /** By what rows of one project are found; empty when a row does not say enough to tell it from others. */
    static Optional<String> key(StatedRow row) {
        return isNumbered(row)
                ? Optional.of(text(row, LedgerColumn.LIST_NO) + "\n"
                        + row.codes().stream().sorted().toList() + "\n" + text(row, LedgerColumn.NAME))
                : nameAndUnit(row);
    }

    private static Optional<String> nameAndUnit(StatedRow row) {
        String name = text(row, LedgerColumn.NAME);
        String unit = text(row, LedgerColumn.UNIT);
        return name.isEmpty() || unit.isEmpty() ? Optional.empty() : Optional.of(name + "\n" + unit);
    }

    private static String text(StatedRow row, LedgerColumn column) {
        return row.text(column) == null ? "" : CellText.key(row.text(column));
    }
}
