package cn.liuzhong.ledger;

import cn.liuzhong.ledger.rules.Header;
import cn.liuzhong.ledger.rules.HeaderCell;
import cn.liuzhong.ledger.rules.HeaderRule;
import cn.liuzhong.ledger.rules.Layout;
import cn.liuzhong.ledger.rules.Profile;
import cn.liuzhong.ledger.rules.RowRule;
import cn.liuzhong.ledger.rules.SheetRow;
import cn.liuzhong.ledger.rules.StatedRow;
import cn.liuzhong.platform.InvalidInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A workbook whose headers were found: what it says, row by row. */
final class LedgerFile {

    private final WorkbookRows workbook;
    private final List<Layout> projects;
    private final List<Layout> milestones;
    private final SheetYears years = new SheetYears();
    private final SheetMilestones stated = new SheetMilestones(years);
    private final List<Ignored> ignored;
    private final SkippedRows skipped;
    private final int rows;

    private LedgerFile(
            WorkbookRows workbook, List<Layout> layouts, List<Ignored> ignored, SkippedRows skipped, int rows) {
        this.workbook = workbook;
        this.projects = layouts.stream()
                .filter(sheet -> !sheet.header().isOfMilestones())
                .toList();
        this.milestones = layouts.stream()
                .filter(sheet -> sheet.header().isOfMilestones())
                .toList();
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
        List<Layout> layouts = new ArrayList<>();
        List<Ignored> ignored = new ArrayList<>();
        SkippedRows skipped = new SkippedRows();
        int rows = 0;
        for (String sheet : workbook.sheets()) {
            Header header = header(workbook, sheet).orElse(null);
            if (header == null) {
                ignored.add(Ignored.sheet(sheet));
                continue;
            }
            Counted counted = new Counted(header);
            workbook.below(sheet, header.row(), row -> {
                if (RowRule.holdsProject(row, header)) {
                    counted.add(row);
                } else {
                    skipped.add(sheet, row);
                }
            });
            Layout layout = Layout.of(sheet, header, counted.profile, receivedIn);
            notDoubled(layout);
            ignored.addAll(Ignored.of(layout));
            layouts.add(layout);
            rows += counted.rows;
        }
        if (layouts.isEmpty()) {
            throw new InvalidInput("/file", "ledger.no-header");
        }
        workbook.hiddenSheets().forEach(sheet -> ignored.add(Ignored.hidden(sheet)));
        LedgerFile file = new LedgerFile(workbook, layouts, List.copyOf(ignored), skipped, rows);
        file.compareSheets();
        return file;
    }

    /** Which rows of several sheets are about one project. */
    private void compareSheets() {
        milestones.forEach(sheet -> each(sheet, stated::add));
        boolean ofYears = projects.stream().map(Layout::planYear).distinct().count() > 1;
        if (ofYears || !milestones.isEmpty()) {
            projects.forEach(sheet -> each(sheet, row -> {
                stated.named(row);
                if (ofYears) {
                    years.add(row);
                }
            }));
        }
    }

    private static Optional<Header> header(WorkbookRows workbook, String sheet) {
        Optional<HeaderRule.Found> found =
                HeaderRule.find(workbook.top(sheet, HeaderRule.SEARCHED), workbook.merged(sheet));
        found.ifPresent(LedgerFile::usable);
        return found.map(HeaderRule.Found::header);
    }

    private static void usable(HeaderRule.Found found) {
        if (found.lost() != null) {
            throw new InvalidInput("/file", "ledger.two-headers", found.lost());
        }
        HeaderRule.ofOtherUnit(found.header()).ifPresent(title -> {
            throw fault(title, "ledger.other-unit");
        });
        HeaderRule.withoutUnit(found.header()).stream().findFirst().ifPresent(title -> {
            throw fault(title, "ledger.no-unit");
        });
    }

    /** Of the columns that are read, which only what they hold may say. */
    private static void notDoubled(Layout layout) {
        HeaderRule.doubled(layout.header()).ifPresent(title -> {
            throw fault(title, "ledger.column-twice");
        });
    }

    private static InvalidInput fault(HeaderCell title, String key) {
        return new InvalidInput("/file", key, title.shown());
    }

    /**
     * Projects in the order of the sheets, each with its milestones; at the end milestones whose project the file does not state.
     *
     * @param names that know {@link #units}
     */
    void walk(Names names, Consumer<StatedRow> each) {
        SheetMilestones left = stated.copy();
        projects.forEach(sheet -> each(sheet, row -> {
            StatedRow ofYears = years.joined(row);
            each.accept(ofYears.joined() == null ? left.joined(ofYears, names) : ofYears);
        }));
        left.rest().forEach(each);
    }

    /** How many rows {@link #walk} visits at most. */
    int rows() {
        return rows;
    }

    /** What units are called by that sheets of projects and of milestones may call differently. */
    Set<String> units() {
        return stated.units();
    }

    List<String> sheets() {
        return Stream.concat(projects.stream(), milestones.stream())
                .map(Layout::sheet)
                .toList();
    }

    List<Ignored> ignored() {
        return ignored;
    }

    SkippedRows skipped() {
        return skipped;
    }

    private void each(Layout sheet, Consumer<StatedRow> each) {
        ProjectRows rows = new ProjectRows(sheet, each);
        workbook.below(sheet.sheet(), sheet.header().row(), row -> {
            if (RowRule.holdsProject(row, sheet.header())) {
                rows.add(row);
            }
        });
        rows.finish();
    }

    /** What a sheet holds. */
    private static final class Counted {

        private final Profile profile;
        private int rows;

        Counted(Header header) {
            this.profile = new Profile(header);
        }

        void add(SheetRow row) {
            rows++;
            profile.add(row);
        }
    }
}
