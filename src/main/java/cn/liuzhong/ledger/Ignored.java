package cn.liuzhong.ledger;

import cn.liuzhong.ledger.rules.CellText;
import cn.liuzhong.ledger.rules.Layout;
import cn.liuzhong.ledger.rules.NotRead;
import cn.liuzhong.platform.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What of a workbook is not read: a sheet, or a column by its title.
 *
 * @param why the key of the remark to it, without the prefix {@code ledger.ignored.}; null where it is plain
 */
record Ignored(String what, String why) {

    /** Stands in no title that is shown on one line. */
    private static final String SEPARATOR = "\t";

    Ignored {
        what = CellText.line(what);
    }

    static Ignored sheet(String name) {
        return new Ignored(name, null);
    }

    static Ignored hidden(String sheet) {
        return new Ignored(sheet, "hidden");
    }

    static List<Ignored> of(Layout layout) {
        List<Ignored> ignored = new ArrayList<>();
        if (layout.header().years() != null) {
            ignored.add(new Ignored(layout.sheet() + "/" + layout.header().years(), "years"));
        }
        for (NotRead column : layout.ignored()) {
            ignored.add(new Ignored(
                    layout.sheet() + "/" + column.title(),
                    column.why() == null ? null : column.why().key()));
        }
        return ignored;
    }

    /** As it is kept: the remark is told in the language of whoever asks. */
    String kept() {
        return why == null ? what : what + SEPARATOR + why;
    }

    static String shown(String kept, Messages messages, Locale locale) {
        String[] parts = kept.split(SEPARATOR, 2);
        return parts.length == 1 ? kept : parts[0] + messages.text(locale, "ledger.ignored." + parts[1], List.of());
    }
}
