package cn.liuzhong.ledger;

import cn.liuzhong.lag.rules.Light;
import cn.liuzhong.ledger.rules.CellLines;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table on a sheet of its own, written row by row: title, frozen header, sums; to be printed on A3, landscape. Texts are cells of
 * text whatever they begin with, so that nothing of them is ever calculated.
 */
final class XlsxTable {

    /** What a cell may be besides text, number and day. */
    private static final Map<Light, String> COLOURS = Map.of(
            Light.RED, "FF5050",
            Light.YELLOW, "FFE066",
            Light.BLUE, "5B9BD5",
            Light.GREEN, "70AD47",
            Light.GREY, "BFBFBF");

    private static final Map<Light, String> LIGHTS =
            Map.of(Light.RED, "红", Light.YELLOW, "黄", Light.BLUE, "蓝", Light.GREEN, "绿", Light.GREY, "灰");
    private static final int LONGEST_CELL = 32_767;
    private static final int HEADER = 1;
    private static final float MARGIN = 0.4f;
    /** Of a row, in points. */
    private static final double LINE = 15;

    /** A column's title and its width in characters. */
    record Column(String title, double width) {}

    private final Worksheet sheet;
    private final List<Column> columns;
    private int next = HEADER + 1;

    XlsxTable(Workbook workbook, String name, String title, List<Column> columns) {
        this.sheet = workbook.newWorksheet(name);
        this.columns = columns;
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, columns.get(i).width());
        }
        sheet.freezePane(0, HEADER + 1);
        sheet.paperSize(PaperSize.A3_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0, HEADER);
        sheet.leftMargin(MARGIN);
        sheet.rightMargin(MARGIN);
        sheet.footer("第 &P 页 共 &N 页", Position.CENTER);
        sheet.inlineString(0, 0, title);
        sheet.range(0, 0, 0, columns.size() - 1).merge();
        sheet.style(0, 0).bold().fontSize(16).horizontalAlignment("center").set();
        for (int i = 0; i < columns.size(); i++) {
            sheet.inlineString(HEADER, i, columns.get(i).title());
            bordered(HEADER, i)
                    .bold()
                    .wrapText(true)
                    .horizontalAlignment("center")
                    .verticalAlignment("center")
                    .fillColor("DDEBF7")
                    .set();
        }
        high(HEADER, columns.stream().map(Column::title).toList());
    }

    /** @param cells texts, amounts, days and lights; null for a blank cell */
    void row(List<Object> cells) {
        for (int i = 0; i < cells.size(); i++) {
            cell(i, cells.get(i));
        }
        high(next, cells);
        next++;
    }

    /** As the highest of its texts; Excel knows no row above a certain height. */
    private void high(int row, List<?> cells) {
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) instanceof String text) {
                lines = Math.max(lines, CellLines.of(text, columns.get(i).width()));
            }
        }
        sheet.rowHeight(row, Math.min(lines * LINE, Worksheet.MAX_ROW_HEIGHT));
    }

    /** 合计 */
    void sums(List<Object> cells) {
        for (int i = 0; i < cells.size(); i++) {
            cell(i, cells.get(i));
            bordered(next, i).bold().fillColor("F2F2F2").set();
        }
        next++;
    }

    private void cell(int column, Object value) {
        StyleSetter style = bordered(next, column).verticalAlignment("center");
        if (value instanceof BigDecimal amount) {
            sheet.value(next, column, amount);
            style.format(format(amount));
        } else if (value instanceof Integer count) {
            sheet.value(next, column, count);
        } else if (value instanceof LocalDate day) {
            sheet.value(next, column, day);
            style.format("yyyy-mm-dd");
        } else if (value instanceof Light light) {
            sheet.inlineString(next, column, LIGHTS.get(light));
            style.fillColor(COLOURS.get(light)).horizontalAlignment("center");
        } else if (value != null) {
            String text = value.toString();
            sheet.inlineString(next, column, text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
            style.wrapText(true);
        }
        style.set();
    }

    /** A format with decimals shows a point behind whole numbers, too. */
    private static String format(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() <= 0 ? "#,##0" : "#,##0.0###";
    }

    private StyleSetter bordered(int row, int column) {
        return sheet.style(row, column).borderStyle(BorderStyle.THIN);
    }

    /** What was written so far leaves the memory. */
    void flush() throws IOException {
        sheet.flush();
    }

    void finish() throws IOException {
        sheet.finish();
    }

    int columns() {
        return columns.size();
    }
}
