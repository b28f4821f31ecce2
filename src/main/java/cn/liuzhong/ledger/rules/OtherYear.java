package cn.liuzhong.ledger.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the sheet of an earlier year says of the project of a row: the row counts where both say something of the project itself. */
public final class OtherYear {

    /** What is said of a year or of a milestone, not of the project. */
    private static final Set<LedgerColumn> NOT_OF_PROJECT = Set.of(
            LedgerColumn.ANNUAL_PLAN,
            LedgerColumn.PLAN_REASON,
            LedgerColumn.PLAN_APPROVER,
            LedgerColumn.MILESTONE_NAME,
            LedgerColumn.MILESTONE_DUE);

    private OtherYear() {}

    /** What the two say otherwise, for somebody to confirm that the row is right. */
    public static List<Fault> differences(StatedRow row, StatedRow earlier) {
        Map<LedgerColumn, Object> said = said(earlier);
        Stream<LedgerColumn> columns = said(row).entrySet().stream()
                .filter(cell ->
                        !said.getOrDefault(cell.getKey(), cell.getValue()).equals(cell.getValue()))
                .map(Map.Entry::getKey);
        Stream<LedgerColumn> roles = Stream.of(LedgerColumn.YEAR_ROLES).filter(any -> hasOtherRole(row, earlier));
        return Stream.concat(columns, roles)
                .map(column -> Fault.of(
                        row.cell(column), "ledger.years-differ", earlier.place().toString(), column.title()))
                .toList();
    }

    private static boolean hasOtherRole(StatedRow row, StatedRow earlier) {
        return earlier.roles().entrySet().stream()
                .anyMatch(role -> row.roles().getOrDefault(role.getKey(), role.getValue()) != role.getValue());
    }

    /** The row with what only the earlier year says. */
    public static StatedRow completed(StatedRow row, StatedRow earlier) {
        Map<LedgerColumn, String> cells = new EnumMap<>(LedgerColumn.class);
        cells.putAll(row.cells());
        Set<LedgerColumn> own = said(row).keySet();
        said(earlier).keySet().stream()
                .filter(column -> !own.contains(column))
                .forEach(column -> cells.put(column, earlier.cell(column)));
        return row.with(
                both(row.texts(), earlier.texts()),
                both(row.lists(), earlier.lists()),
                both(row.amounts(), earlier.amounts()),
                both(row.dates(), earlier.dates()),
                cells);
    }

    private static <T> Map<LedgerColumn, T> both(Map<LedgerColumn, T> row, Map<LedgerColumn, T> earlier) {
        Map<LedgerColumn, T> both = new EnumMap<>(LedgerColumn.class);
        both.putAll(earlier);
        both.keySet().removeAll(NOT_OF_PROJECT);
        both.putAll(row);
        return both;
    }

    private static Map<LedgerColumn, Object> said(StatedRow row) {
        Map<LedgerColumn, Object> said = new EnumMap<>(LedgerColumn.class);
        row.texts().forEach((column, text) -> said.put(column, CellText.key(text)));
        row.lists().forEach((column, parts) -> said.put(column, Set.copyOf(parts)));
        row.amounts().forEach((column, amount) -> said.put(column, amount.stripTrailingZeros()));
        said.putAll(row.dates());
        said.keySet().removeAll(NOT_OF_PROJECT);
        return said;
    }
}
