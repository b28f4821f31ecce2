package cn.liuzhong.ledger;

import cn.liuzhong.ledger.rules.CellDate;
import cn.liuzhong.ledger.rules.CellValue;
import cn.liuzhong.ledger.rules.MergedCells;
import cn.liuzhong.ledger.rules.MergedDown;
import cn.liuzhong.ledger.rules.SheetRow;
import cn.liuzhong.platform.InvalidInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Walks the rows of a workbook's visible sheets: one at a time, whatever their number. */
final class WorkbookRows {

    /** With anything in them; offices format thousands below. */
    static final int MOST_ROWS = 50_000;

    /** Of the format. */
    static final int LAST_ROW = 1_048_576;

    static final int MOST_COLUMNS = 200;

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private final byte[] content;
    private final Map<String, MergedCells> merged;
    private final List<String> sheets;
    private final List<String> hidden;

    private WorkbookRows(byte[] content, Map<String, MergedCells> merged) {
        this.content = content;
        this.merged = merged;
        Map<Boolean, List<String>> names = opened(workbook -> workbook.getSheets()
                .collect(Collectors.partitioningBy(
                        WorkbookRows::isVisible, Collectors.mapping(Sheet::getName, Collectors.toList()))));
        this.sheets = names.get(true);
        this.hidden = names.get(false);
    }

    /** @throws InvalidInput when it is no workbook that may be opened */
    static WorkbookRows of(byte[] content) {
        return new WorkbookRows(content, WorkbookGuard.check(content));
    }

    /** The names of the visible sheets, in their order. */
    List<String> sheets() {
        return sheets;
    }

    List<String> hiddenSheets() {
        return hidden;
    }

    MergedCells merged(String sheet) {
        return merged.getOrDefault(sheet, MergedCells.NONE);
    }

    /** The first rows, at most {@code most}. */
    List<SheetRow> top(String sheet, int most) {
        return opened(workbook -> {
            try (Stream<Row> rows = sheet(workbook, sheet).openStream()) {
                return rows.limit(most)
                        .map(row -> read(row, workbook.isDate1904()))
                        .toList();
            }
        });
    }

    /** Those below the header, with nothing left out, and with what cells hold that are merged with theirs. */
    void below(String sheet, int headerRow, Consumer<SheetRow> each) {
        AtomicInteger left = new AtomicInteger(MOST_ROWS);
        MergedDown merged = new MergedDown(merged(sheet));
        opened(workbook -> {
            try (Stream<Row> rows = sheet(workbook, sheet).openStream()) {
                rows.filter(row -> row.getRowNum() > headerRow)
                        .map(row -> merged.filled(read(row, workbook.isDate1904())))
                        .filter(row -> !row.cells().isEmpty())
                        .peek(row -> notTooMany(left.decrementAndGet()))
                        .forEach(row -> taken(each, row));
            }
            return null;
        });
    }

    private static void notTooMany(int left) {
        if (left < 0) {
            throw new InvalidInput("/file", "ledger.too-many-rows", String.valueOf(MOST_ROWS));
        }
    }

    private static void taken(Consumer<SheetRow> each, SheetRow row) {
        try {
            each.accept(row);
        } catch (RuntimeException notTheFiles) {
            throw new Taking(notTheFiles);
        }
    }

    /** A failure of whoever takes the rows, which says nothing about the file. */
    private static final class Taking extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final RuntimeException failure;

        Taking(RuntimeException failure) {
            super(null, failure, false, false);
            this.failure = failure;
        }
    }

    private interface Use<T> {
        T of(ReadableWorkbook workbook) throws IOException;
    }

    private <T> T opened(Use<T> use) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content), WITH_FORMATS)) {
            return use.of(workbook);
        } catch (Taking others) {
            throw others.failure;
        } catch (InvalidInput fault) {
            throw fault;
        } catch (IOException | RuntimeException damaged) {
            throw new InvalidInput("/file", "ledger.no-workbook");
        }
    }

    private static boolean isVisible(Sheet sheet) {
        return sheet.getVisibility() == SheetVisibility.VISIBLE;
    }

    private static Sheet sheet(ReadableWorkbook workbook, String name) {
        return workbook.getSheets()
                .filter(sheet -> isVisible(sheet) && sheet.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static SheetRow read(Row row, boolean from1904) {
        Map<Integer, CellValue> cells = new HashMap<>();
        for (Cell cell : row) {
            CellValue value = cell == null ? CellValue.BLANK : value(cell, from1904);
            if (!value.isBlank()) {
                if (cell.getColumnIndex() >= MOST_COLUMNS) {
                    throw new InvalidInput("/file", "ledger.too-many-columns", String.valueOf(MOST_COLUMNS));
                }
                cells.put(cell.getColumnIndex(), value);
            }
        }
        return new SheetRow(row.getRowNum(), cells);
    }

    /** A formula has the type of the value that was stored with it; without one it says nothing, which is no blank. */
    private static CellValue value(Cell cell, boolean from1904) {
        Object value = cell.getValue();
        if (cell.getType() == CellType.ERROR || isErrorValue(cell)) {
            return CellValue.failed(cell.getRawValue() == null ? "#?" : cell.getRawValue());
        }
        if (value instanceof BigDecimal number) {
            return number(cell, number, from1904);
        }
        if (cell.getRawValue() == null && cell.getType() == CellType.FORMULA) {
            return CellValue.failed("=" + cell.getFormula());
        }
        return value == null ? CellValue.BLANK : CellValue.of(value.toString());
    }

    private static boolean isErrorValue(Cell cell) {
        return cell.getType() == CellType.FORMULA
                && cell.getRawValue() != null
                && cell.getRawValue().matches("#(REF!|DIV/0!|VALUE!|NAME\\?|N/A|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA)");
    }

    private static CellValue number(Cell cell, BigDecimal number, boolean from1904) {
        BigDecimal serial = CellDate.serial(number, from1904);
        boolean day = DateFormats.isDate(cell.getDataFormatId(), cell.getDataFormatString())
                && serial.signum() > 0
                && serial.compareTo(BigDecimal.valueOf(2_958_465)) <= 0;
        return day
                ? CellValue.of(serial, LocalDate.of(1899, 12, 30).plusDays(serial.longValue()))
                : CellValue.of(
                        number, NumberFormats.shownAs(cell.getDataFormatId(), cell.getDataFormatString()), from1904);
    }
}
