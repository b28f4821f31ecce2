package cn.liuzhong.ledger.rules;

import cn.liuzhong.project.rules.YearRole;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a row says, cell by cell, by the titles of its columns. What cannot be read is a fault that names its cell. */
public final class RowReader {

    private final Layout layout;
    private final SheetRow row;
    private final Map<LedgerColumn, String> texts = new EnumMap<>(LedgerColumn.class);
    private final Map<LedgerColumn, List<String>> lists = new EnumMap<>(LedgerColumn.class);
    private final Map<LedgerColumn, BigDecimal> amounts = new EnumMap<>(LedgerColumn.class);
    private final Map<LedgerColumn, LocalDate> dates = new EnumMap<>(LedgerColumn.class);
    private final Map<LedgerColumn, String> cells = new EnumMap<>(LedgerColumn.class);
    private final Map<Integer, YearRole> roles = new HashMap<>();
    private final Map<String, HeaderCell> milestoneNames = new LinkedHashMap<>();
    private final Map<String, HeaderCell> milestoneDays = new LinkedHashMap<>();
    private final List<StatedMilestone> milestones = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    private RowReader(Layout layout, SheetRow row) {
        this.layout = layout;
        this.row = row;
    }

    public static StatedRow read(Layout layout, SheetRow row) {
        return new RowReader(layout, row).read();
    }

    private StatedRow read() {
        for (HeaderCell title : layout.header().cells()) {
            if (title.milestone() != null) {
                (title.column() == LedgerColumn.MILESTONE_NAME ? milestoneNames : milestoneDays)
                        .put(title.milestone(), title);
            } else if (layout.header().reads(title)) {
                cells.put(title.column(), CellName.of(title.index(), row.number()));
                cell(title.column(), title, BlankMark.blanked(row.cell(title.index()), title.column()));
            }
        }
        milestones();
        return new StatedRow(
                layout.sheet(),
                row.number(),
                layout.planYear(),
                texts,
                lists,
                amounts,
                dates,
                roles,
                milestones,
                cells,
                faults,
                layout.header().isOfMilestones());
    }

    private void cell(LedgerColumn column, HeaderCell title, CellValue value) {
        if (value.isBlank() || isFailed(title, value)) {
            return;
        }
        switch (column.kind()) {
            case LINE -> line(column, value);
            case TEXT -> texts.put(column, value.shown());
            case CHOICE -> choice(column, title, value.shown());
            case LIST -> lists.put(column, CellText.parts(value.shown()));
            case ROLES -> roles(title, value.shown());
            case MONEY -> amount(column, title, value);
            case DATE -> day(title, value).ifPresent(day -> dates.put(column, day));
            case NOT_READ -> throw new IllegalArgumentException(column.name());
        }
    }

    private boolean isFailed(HeaderCell title, CellValue value) {
        if (value.error() != null) {
            fault(title, "ledger.error-value", value.error());
        }
        return value.error() != null;
    }

    /** A number by which something is recognised is narrowed, names stay as they are typed. */
    private void line(LedgerColumn column, CellValue value) {
        String line = CellText.line(value.shown());
        texts.put(column, column == LedgerColumn.LIST_NO ? CellText.narrow(line) : line);
    }

    private void choice(LedgerColumn column, HeaderCell title, String text) {
        boolean known =
                switch (column) {
                    case NATURE -> Choices.nature(text).isPresent();
                    case LIST_STATE -> Choices.listState(text).isPresent();
                    default -> Choices.yesOrNo(text).isPresent();
                };
        if (known) {
            texts.put(column, text);
        } else {
            fault(title, "ledger.choice", text, CellText.line(title.text()));
        }
    }

    private void roles(HeaderCell title, String text) {
        Map<Integer, YearRole> read = Choices.roles(text, title.year() == null ? layout.year() : title.year());
        if (read.isEmpty()) {
            fault(title, "ledger.choice", text, CellText.line(title.text()));
        }
        roles.putAll(read);
    }

    private void amount(LedgerColumn column, HeaderCell title, CellValue value) {
        Optional<BigDecimal> typed = Amounts.of(value);
        if (typed.isEmpty()) {
            fault(title, "ledger.amount", value.shown());
            return;
        }
        if (!title.countsAsShown(value)) {
            fault(title, "ledger.amount-format", value.shown());
            return;
        }
        amounts.put(column, title.money().toTenThousands(typed.get()));
        BigDecimal median = layout.medians().get(title.index());
        if (OutlierRule.isQuestionable(typed.get(), median)) {
            fault(
                    title,
                    "ledger.outlier",
                    typed.get().stripTrailingZeros().toPlainString(),
                    median.stripTrailingZeros().toPlainString(),
                    title.money().title());
        }
    }

    private Optional<LocalDate> day(HeaderCell title, CellValue value) {
        Optional<LocalDate> day = CellDate.of(value);
        if (day.isEmpty()) {
            fault(title, "ledger.date", value.shown());
        }
        return day;
    }

    private void milestones() {
        if (layout.header().statesMilestones()) {
            String name = texts.get(LedgerColumn.MILESTONE_NAME);
            LocalDate due = dates.get(LedgerColumn.MILESTONE_DUE);
            String cell = cells.get(LedgerColumn.MILESTONE_DUE);
            if (name != null && due != null) {
                milestones.add(new StatedMilestone(name, due, cell));
            } else if (faults.isEmpty() && (name != null || due != null)) {
                faults.add(Fault.of(cell, "ledger.milestone-half"));
            }
        }
        milestoneDays.forEach((number, title) -> numbered(milestoneNames.get(number), title));
        layout.milestones().forEach(title -> titled(title.milestoneName(), title));
    }

    /** 节点2名称 and 节点2时间; a column of days without one of names bears the name itself. */
    private void numbered(HeaderCell name, HeaderCell days) {
        if (name == null) {
            titled(days.milestoneName(), days);
            return;
        }
        CellValue named = BlankMark.blanked(row.cell(name.index()));
        CellValue due = BlankMark.blanked(row.cell(days.index()));
        if (named.isBlank() && due.isBlank() || isFailed(name, named)) {
            return;
        }
        if (named.isBlank() || due.isBlank()) {
            fault(days, "ledger.milestone-half");
            return;
        }
        titled(CellText.line(named.shown()), days);
    }

    private void titled(String name, HeaderCell days) {
        CellValue due = BlankMark.blanked(row.cell(days.index()));
        if (!due.isBlank() && !isFailed(days, due)) {
            String cell = CellName.of(days.index(), row.number());
            day(days, due).ifPresent(day -> milestones.add(new StatedMilestone(name, day, cell, days.isOfMilestone())));
        }
    }

    private void fault(HeaderCell title, String key, String... arguments) {
        faults.add(Fault.of(CellName.of(title.index(), row.number()), key, arguments));
    }
}
