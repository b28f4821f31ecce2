package cn.liuzhong.ledger;

import cn.liuzhong.ledger.rules.CellText;
import cn.liuzhong.ledger.rules.JoinedRow;
import cn.liuzhong.ledger.rules.LedgerColumn;
import cn.liuzhong.ledger.rules.Place;
import cn.liuzhong.ledger.rules.StatedMilestone;
import cn.liuzhong.ledger.rules.StatedRow;
import cn.liuzhong.project.rules.YearRole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One project on sheets of several years: its first row takes the plans, roles and milestones of the others. Rows are of one project
 * here only if they give the same numbers and name, or without a number the same name and unit; others are recognised one by one.
 */
final class SheetYears {

    private final Map<String, List<StatedRow>> later = new HashMap<>();
    private final Map<Place, JoinedRow> joined = new HashMap<>();

    /** A row of a sheet that is not the first. */
    void add(StatedRow row) {
        key(row).ifPresent(key ->
                later.computeIfAbsent(key, any -> new ArrayList<>()).add(row.ofItsYear()));
    }

    SheetYears copy() {
        SheetYears copy = new SheetYears();
        later.forEach((key, rows) -> copy.later.put(key, new ArrayList<>(rows)));
        return copy;
    }

    /** The row with its other years, or with the row that has taken its own; rows are given in the order of the sheets. */
    StatedRow joined(StatedRow row) {
        JoinedRow first = joined.remove(row.place());
        if (first != null) {
            return row.joinedTo(first);
        }
        List<StatedRow> same = key(row).map(later::get).orElse(List.of());
        if (same.isEmpty()) {
            return row;
        }
        same.removeIf(other -> other.place().equals(row.place()));
        Map<Integer, Long> ofYear =
                same.stream().collect(Collectors.groupingBy(StatedRow::planYear, Collectors.counting()));
        List<StatedRow> years = same.stream()
                .filter(other -> other.planYear() != row.planYear() && ofYear.get(other.planYear()) == 1)
                .toList();
        same.removeAll(years);
        years.forEach(other -> joined.put(other.place(), JoinedRow.to(row)));
        return row.with(row.roles(), years);
    }

    /** What counts of a row and its other years: one that was answered to be another project, or to be left out, does not. */
    static StatedRow counting(StatedRow row, Answers answers) {
        if (row.years().isEmpty()) {
            return row;
        }
        List<StatedRow> years = row.years().stream().filter(answers::joins).toList();
        Map<Integer, YearRole> roles = new TreeMap<>(row.roles());
        List<StatedMilestone> milestones = new ArrayList<>(row.milestones());
        years.forEach(year -> {
            year.roles().forEach(roles::putIfAbsent);
            milestones.addAll(year.milestones());
        });
        return row.with(roles, years).with(milestones, row.faults());
    }

    /** By what rows of one project are found; empty when a row does not say enough to tell it from others. */
    static Optional<String> key(StatedRow row) {
        String name = text(row, LedgerColumn.NAME);
        String listNo = text(row, LedgerColumn.LIST_NO);
        if (!listNo.isEmpty() || !row.codes().isEmpty()) {
            return Optional.of(listNo + "\n" + row.codes().stream().sorted().toList() + "\n" + name);
        }
        String unit = text(row, LedgerColumn.UNIT);
        return name.isEmpty() || unit.isEmpty() ? Optional.empty() : Optional.of(name + "\n" + unit);
    }

    private static String text(StatedRow row, LedgerColumn column) {
        return row.text(column) == null ? "" : CellText.key(row.text(column));
    }
}
