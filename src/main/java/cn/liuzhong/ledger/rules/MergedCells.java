package cn.liuzhong.ledger.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which cells of a sheet are one: only the first of them holds what all of them show. */
public final class MergedCells {

    public static final MergedCells NONE = of(List.of());

    private static final Pattern RANGE =
            Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7}):\\$?([A-Z]{1,3})\\$?(\\d{1,7})");

    /**
     * Cells that are merged.
     *
     * @param firstRow from 1
     * @param firstColumn from 0
     */
    record Range(int firstRow, int lastRow, int firstColumn, int lastColumn) {

        boolean isAcross() {
            return lastColumn > firstColumn;
        }

        boolean isDown() {
            return lastRow > firstRow;
        }

        boolean holds(int column) {
            return firstColumn <= column && column <= lastColumn;
        }
    }

    private final Map<Integer, List<Range>> byFirstRow;

    private MergedCells(Map<Integer, List<Range>> byFirstRow) {
        this.byFirstRow = byFirstRow;
    }

    /** @param ranges as a workbook writes them: B3:B5 */
    public static MergedCells of(Collection<String> ranges) {
        return new MergedCells(ranges.stream()
                .map(MergedCells::range)
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(Range::firstRow, HashMap::new, Collectors.toList())));
    }

    private static Optional<Range> range(String written) {
        Matcher range = RANGE.matcher(written);
        return range.matches()
                ? Optional.of(new Range(
                        Integer.parseInt(range.group(2)),
                        Integer.parseInt(range.group(4)),
                        CellName.columnOf(range.group(1)),
                        CellName.columnOf(range.group(3))))
                : Optional.empty();
    }

    /** Those whose value stands in that row. */
    List<Range> startingIn(int row) {
        return byFirstRow.getOrDefault(row, List.of());
    }

    /** The one that joins a column with others of the same row. */
    Optional<Range> across(int row, int column) {
        return startingIn(row).stream()
                .filter(range -> range.isAcross() && range.holds(column))
                .findFirst();
    }
}
