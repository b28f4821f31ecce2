package cn.liuzhong.ledger.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Several rows of one project, each with a milestone: its name merged over them, or the same in each. */
public final class Continuation {

    private static final Set<LedgerColumn> OF_MILESTONES =
            Set.of(LedgerColumn.MILESTONE_NAME, LedgerColumn.MILESTONE_DUE);

    private Continuation() {}

    /** What a row says that continues the one above: of what stands above only which milestone, and when. */
    public static SheetRow own(SheetRow row, Header header) {
        return row.withAbove(header.cells().stream()
                .filter(HeaderCell::isOfMilestone)
                .map(HeaderCell::index)
                .collect(Collectors.toSet()));
    }

    /** Whether a row says the same project once more, and nothing else of it than another milestone. */
    public static boolean repeats(StatedRow first, StatedRow next, Header header) {
        return header.statesMilestones()
                && !header.isOfMilestones()
                && next.text(LedgerColumn.NAME) != null
                && next.faults().isEmpty()
                && values(next).entrySet().stream()
                        .allMatch(said ->
                                Objects.equals(said.getValue(), values(first).get(said.getKey())));
    }

    /** The project's row with one more milestone. Whatever else the row below says otherwise belongs to nothing. */
    public static StatedRow joined(StatedRow first, StatedRow next) {
        List<StatedMilestone> milestones = new ArrayList<>(first.milestones());
        milestones.addAll(next.milestones());
        List<Fault> faults = new ArrayList<>(first.faults());
        faults.addAll(next.faults());
        Map<LedgerColumn, Object> known = values(first);
        values(next).forEach((column, value) -> {
            if (!value.equals(known.get(column))) {
                faults.add(Fault.of(next.cell(column), "ledger.continued", String.valueOf(first.row())));
            }
        });
        return first.with(milestones, faults);
    }

    private static Map<LedgerColumn, Object> values(StatedRow row) {
        Map<LedgerColumn, Object> values = new HashMap<>(row.texts());
        values.putAll(row.lists());
        values.putAll(row.amounts());
        values.putAll(row.dates());
        if (!row.roles().isEmpty()) {
            values.put(LedgerColumn.YEAR_ROLES, row.roles());
        }
        values.keySet().removeAll(OF_MILESTONES);
        return values;
    }
}
