package cn.liuzhong.ledger;

import cn.liuzhong.ledger.rules.CellText;
import cn.liuzhong.ledger.rules.Header;
import cn.liuzhong.ledger.rules.HeaderCell;
import cn.liuzhong.ledger.rules.HeaderRule;
import cn.liuzhong.ledger.rules.Layout;
import cn.liuzhong.ledger.rules.LedgerColumn;
import cn.liuzhong.ledger.rules.Profile;
import cn.liuzhong.ledger.rules.RowReader;
import cn.liuzhong.ledger.rules.RowRule;
import cn.liuzhong.ledger.rules.SheetRow;
import cn.liuzhong.ledger.rules.StatedRow;
import cn.liuzhong.platform.InvalidInput;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A workbook whose headers were found: what it says, row by row. */
final class LedgerFile {

    private final WorkbookRows workbook;
    private final List<Layout> projects;
    private final List<Layout> milestones;
    private final SheetMilestones stated;
    private final SheetYears years = new SheetYears();
    private final List<String> ignored;
    private final SkippedRows skipped;
    private final int rows;

    private LedgerFile(
            WorkbookRows workbook,
            List<Layout> layouts,
            SheetMilestones stated,
            List<String> ignored,
            SkippedRows skipped,
            int rows) {
        this.workbook = workbook;
        this.projects = layouts.stream()
                .filter(sheet -> !sheet.header().isOfMilestones())
                .toList();
        this.milestones = layouts.stream()
                .filter(sheet -> sheet.header().isOfMilestones())
                .toList();
        this.stated = stated;
        this.ignored = ignored;
        this.skipped = skipped;
        this.rows = rows;
    }

    /**
     * @param receivedIn the year of a ledger that does not say of which it is
     * @throws InvalidInput when it cannot be opened safely, has no header, or does not say what its money counts in
     */
    static LedgerFile open(byte[] content, int receivedIn) {
        WorkbookRows workbook = WorkbookRows.of(content);
        SheetMilestones stated = new SheetMilestones();
        List<Layout> layouts = new ArrayList<>();
        List<String> ignored = new ArrayList<>();
        SkippedRows skipped = new SkippedRows();
        int rows = 0;
        for (String sheet : workbook.sheets()) {
            Header header =
                    HeaderRule.find(workbook.top(sheet, HeaderRule.SEARCHED)).orElse(null);
            if (header == null) {
                ignored.add(sheet);
                continue;
            }
            usable(header);
            Counted counted = new Counted(header, stated);
            workbook.below(sheet, header.row(), row -> {
                if (RowRule.holdsProject(row, header)) {
                    counted.add(row);
                } else {
                    skipped.add(sheet, row);
                }
            });
            Layout layout = Layout.of(sheet, header, counted.profile, receivedIn);
            layout.ignored().forEach(title -> ignored.add(sheet + "/" + title));
            layouts.add(layout);
            rows += counted.rows;
        }
        if (layouts.isEmpty()) {
            throw new InvalidInput("/file", "ledger.no-header");
        }
        LedgerFile file = new LedgerFile(workbook, layouts, stated, List.copyOf(ignored), skipped, rows);
        file.milestones.forEach(sheet -> file.each(sheet, stated::add));
        if (file.projects.stream().map(Layout::planYear).distinct().count() > 1) {
            file.projects.stream().skip(1).forEach(sheet -> file.each(sheet, file.years::add));
        }
        return file;
    }

    private static void usable(Header header) {
        HeaderRule.withoutUnit(header).stream().findFirst().ifPresent(title -> {
            throw new InvalidInput("/file", "ledger.no-unit", CellText.line(title.text()));
        });
        HeaderRule.doubled(header).ifPresent((HeaderCell title) -> {
            throw new InvalidInput("/file", "ledger.column-twice", CellText.line(title.text()));
        });
    }

    /** Projects in the order of the sheets, each with its milestones; at the end milestones whose project the file does not state. */
    void walk(Consumer<StatedRow> each) {
        SheetMilestones left = stated.copy();
        SheetYears later = years.copy();
        projects.forEach(sheet -> each(sheet, row -> each.accept(later.joined(left.joined(row)))));
        left.rest().forEach(each);
    }

    /** How many rows {@link #walk} visits at most. */
    int rows() {
        return rows;
    }

    List<String> sheets() {
        return Stream.concat(projects.stream(), milestones.stream())
                .map(Layout::sheet)
                .toList();
    }

    /** Sheets without a header, and titles of columns that are not read. */
    List<String> ignored() {
        return ignored;
    }

    SkippedRows skipped() {
        return skipped;
    }

    private void each(Layout sheet, Consumer<StatedRow> each) {
        workbook.below(sheet.sheet(), sheet.header().row(), row -> {
            if (RowRule.holdsProject(row, sheet.header())) {
                each.accept(RowReader.read(sheet, row));
            }
        });
    }

    /** What a sheet holds. */
    private static final class Counted {

        private final Profile profile;
        private final Header header;
        private final SheetMilestones stated;
        private int rows;

        Counted(Header header, SheetMilestones stated) {
            this.profile = new Profile(header);
            this.header = header;
            this.stated = stated;
        }

        void add(SheetRow row) {
            rows++;
            profile.add(row);
            if (!header.isOfMilestones()) {
                header.of(LedgerColumn.NAME)
                        .ifPresent(title -> stated.named(row.cell(title.index()).shown()));
            }
        }
    }
}
