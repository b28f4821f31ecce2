package cn.liuzhong.ledger.rules;

import cn.liuzhong.project.rules.YearRole;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * That an earlier row has taken what a row says of its own year: both are about one project. The rest of it must say nothing else.
 *
 * @param place of the earlier row
 * @param said what it says, by column
 */
public record JoinedRow(Place place, Map<LedgerColumn, Integer> said, Map<Integer, YearRole> roles) {

    /** What is said of a year, not of the project. */
    static final List<LedgerColumn> OF_A_YEAR =
            List.of(LedgerColumn.ANNUAL_PLAN, LedgerColumn.PLAN_REASON, LedgerColumn.PLAN_APPROVER);

    public static JoinedRow to(StatedRow first) {
        return new JoinedRow(first.place(), said(first), first.roles());
    }

    /** The first column of which the two rows say different things. */
    public Optional<LedgerColumn> contradictedBy(StatedRow row) {
        boolean otherRole = row.roles().entrySet().stream()
                .anyMatch(role -> roles.getOrDefault(role.getKey(), role.getValue()) != role.getValue());
        if (otherRole) {
            return Optional.of(LedgerColumn.YEAR_ROLES);
        }
        return said(row).entrySet().stream()
                .filter(cell ->
                        !said.getOrDefault(cell.getKey(), cell.getValue()).equals(cell.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** By their hashes: there may be as many rows as a workbook holds. */
    private static Map<LedgerColumn, Integer> said(StatedRow row) {
        Map<LedgerColumn, Integer> said = new EnumMap<>(LedgerColumn.class);
        row.texts()
                .forEach((column, text) -> said.put(column, CellText.key(text).hashCode()));
        row.lists()
                .forEach((column, parts) -> said.put(column, Set.copyOf(parts).hashCode()));
        row.amounts()
                .forEach((column, amount) ->
                        said.put(column, amount.stripTrailingZeros().hashCode()));
        row.dates().forEach((column, day) -> said.put(column, day.hashCode()));
        OF_A_YEAR.forEach(said::remove);
        return said;
    }
}
