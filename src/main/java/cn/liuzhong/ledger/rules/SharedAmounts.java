package cn.liuzhong.ledger.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** One amount for several projects says of none of them what it costs; for several rows of one project it says just that. */
public final class SharedAmounts {

    private SharedAmounts() {}

    /** A project whose amounts are also those of the next one. */
    public static StatedRow withNext(StatedRow project, SheetRow last, SheetRow next, Header header) {
        return refused(project, last, header, title -> last.lastRow(title.index()) >= next.number());
    }

    /** A project whose amounts are those of the one above. */
    public static StatedRow withAbove(StatedRow project, SheetRow row, Header header) {
        return refused(project, row, header, title -> row.isFromAbove(title.index()));
    }

    private static StatedRow refused(StatedRow project, SheetRow row, Header header, Predicate<HeaderCell> isShared) {
        List<Fault> faults = new ArrayList<>(project.faults());
        header.cells().stream()
                .filter(title -> title.is(LedgerColumn.Kind.MONEY) && isShared.test(title))
                .filter(title -> !BlankMark.blanked(row.cell(title.index())).isBlank())
                .map(title -> Fault.of(
                        project.cell(title.column()),
                        "ledger.merged-amount",
                        row.cell(title.index()).shown()))
                .filter(fault -> !faults.contains(fault))
                .forEach(faults::add);
        return project.with(project.milestones(), faults);
    }
}
