package cn.liuzhong.ledger;

import cn.liuzhong.access.Caller;
import cn.liuzhong.ledger.rules.RowVerdict;
import cn.liuzhong.platform.Messages;
import cn.liuzhong.platform.Page;
import cn.liuzhong.platform.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives a workbook back as it was handed in, with what was found written beside its rows and the cells coloured. */
@ApplicationScoped
public class MarkImport {

    private final FindImports find;
    private final Messages messages;

    MarkImport(FindImports find, Messages messages) {
        this.find = find;
        this.messages = messages;
    }

    /** @return what writes the workbook while it is sent, and what it is called */
    Marked handle(Caller caller, UUID id, Locale locale) {
        Map<String, Map<Integer, RowMark>> marks = new HashMap<>();
        Page<LedgerRowView> first = find.rows(caller, id, null, Paging.first(Paging.MAX), locale);
        Pages<LedgerRowView> pages = new Pages<>(first, paging -> find.rows(caller, id, null, paging, locale));
        for (; pages.isThere(); pages.next()) {
            pages.items().stream()
                    .filter(row ->
                            row.verdict() != RowVerdict.SAME || !row.reasons().isEmpty())
                    .forEach(row -> mark(row, marks, locale));
        }
        byte[] content = find.received(caller, id).content();
        return new Marked(
                find.one(caller, id, locale).fileName(), output -> new MarkedCopy(content, marks).write(output));
    }

    /** A workbook on its way out. */
    record Marked(String fileName, StreamingOutput content) {}

    private void mark(LedgerRowView row, Map<String, Map<Integer, RowMark>> marks, Locale locale) {
        marks.computeIfAbsent(row.sheet(), any -> new HashMap<>())
                .merge(
                        row.row(),
                        RowMark.of(text(row, locale)),
                        (cells, text) -> new RowMark(cells.cells(), text.text()));
        row.reasons().forEach(reason -> colour(row, reason.cell(), MarkColour.REASON, marks));
        if (row.verdict() == RowVerdict.CHANGED) {
            row.changes().forEach(change -> colour(row, change.cell(), MarkColour.CHANGE, marks));
        }
    }

    private static void colour(
            LedgerRowView row, String cell, MarkColour colour, Map<String, Map<Integer, RowMark>> marks) {
        if (cell == null) {
            return;
        }
        // A sheet's own name may have a "!" in it, a cell's cannot.
        int end = cell.lastIndexOf('!');
        String sheet = end < 0 ? row.sheet() : cell.substring(0, end);
        String name = cell.substring(end + 1);
        int number = Integer.parseInt(name.replaceAll("[A-Z]+", ""));
        marks.computeIfAbsent(sheet, any -> new HashMap<>())
                .computeIfAbsent(number, any -> RowMark.of(""))
                .colour(name, colour);
    }

    private String text(LedgerRowView row, Locale locale) {
        Stream<String> reasons = row.reasons().stream()
                .map(reason -> (reason.cell() == null ? "" : reason.cell() + " ") + reason.message());
        Stream<String> changes = row.verdict() == RowVerdict.CHANGED
                ? row.changes().stream()
                        .map(change -> change.field() + " " + (change.before() == null ? "" : change.before()) + " → "
                                + (change.after() == null ? "" : change.after()))
                : Stream.of();
        return Stream.of(Stream.of(messages.name(locale, row.verdict())), reasons, changes)
                .flatMap(part -> part)
                .collect(Collectors.joining("; "));
    }
}
