package cn.liuzhong.ledger;

import cn.liuzhong.ledger.rules.Continuation;
import cn.liuzhong.ledger.rules.Layout;
import cn.liuzhong.ledger.rules.RowReader;
import cn.liuzhong.ledger.rules.RowRule;
import cn.liuzhong.ledger.rules.SheetRow;
import cn.liuzhong.ledger.rules.StatedRow;
import java.util.function.Consumer;

/** Hands on a sheet's rows as they are read; those that belong to one project as one. Of a list of milestones each is one for itself. */
final class ProjectRows {

    private final Layout layout;
    private final Consumer<StatedRow> each;
    private StatedRow last;

    ProjectRows(Layout layout, Consumer<StatedRow> each) {
        this.layout = layout;
        this.each = each;
    }

    void add(SheetRow row) {
        boolean ofProjects = !layout.header().isOfMilestones();
        if (ofProjects && last != null && RowRule.continues(row, layout.header())) {
            last = Continuation.joined(last, RowReader.read(layout, Continuation.own(row, layout.header())));
            return;
        }
        StatedRow read = RowReader.read(layout, row);
        if (ofProjects && last != null && Continuation.repeats(last, read, layout.header())) {
            last = Continuation.joined(last, read);
            return;
        }
        finish();
        last = read;
    }

    /** After the last row. */
    void finish() {
        if (last != null) {
            each.accept(last);
            last = null;
        }
    }
}
