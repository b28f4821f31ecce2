package cn.liuzhong.ledger;

import cn.liuzhong.ledger.rules.Continuation;
import cn.liuzhong.ledger.rules.Header;
import cn.liuzhong.ledger.rules.Layout;
import cn.liuzhong.ledger.rules.RowReader;
import cn.liuzhong.ledger.rules.RowRule;
import cn.liuzhong.ledger.rules.SharedAmounts;
import cn.liuzhong.ledger.rules.SheetRow;
import cn.liuzhong.ledger.rules.StatedRow;
import java.util.function.Consumer;

/** Hands on a sheet's rows as they are read; those that belong to one project as one. Of a list of milestones each is one for itself. */
final class ProjectRows {

    private final Layout layout;
    private final Consumer<StatedRow> each;
    private StatedRow last;
    private SheetRow above;

    ProjectRows(Layout layout, Consumer<StatedRow> each) {
        this.layout = layout;
        this.each = each;
    }

    void add(SheetRow row) {
        Header header = layout.header();
        boolean mayContinue = last != null && !header.isOfMilestones();
        if (mayContinue && RowRule.continues(row, header)) {
            last = Continuation.joined(last, RowReader.read(layout, Continuation.own(row, header)));
        } else {
            StatedRow read = RowReader.read(layout, row);
            if (mayContinue && Continuation.repeats(last, read, header)) {
                last = Continuation.joined(last, read);
            } else {
                next(read, row);
            }
        }
        above = row;
    }

    private void next(StatedRow read, SheetRow row) {
        if (last != null) {
            last = SharedAmounts.withNext(last, above, row, layout.header());
        }
        finish();
        last = SharedAmounts.withAbove(read, row, layout.header());
    }

    /** After the last row. */
    void finish() {
        if (last != null) {
            each.accept(last);
            last = null;
        }
    }
}
