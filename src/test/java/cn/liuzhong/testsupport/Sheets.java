package cn.liuzhong.testsupport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks for tests, made by another library than the one that reads them. */
public final class Sheets {

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final CellStyle day = workbook.createCellStyle();
    private XSSFSheet sheet;

    private Sheets() {
        day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
    }

    /** @param rows texts, numbers, days; null for a blank cell; a text that begins with “=” is a formula */
    public static byte[] of(Object[]... rows) {
        return new Sheets().sheet("项目", rows).bytes();
    }

    public static Sheets workbook() {
        return new Sheets();
    }

    public static Object[] row(Object... cells) {
        return cells;
    }

    public Sheets sheet(String name, Object[]... rows) {
        sheet = workbook.createSheet(name);
        for (int r = 0; r < rows.length; r++) {
            Row row = sheet.createRow(r);
            for (int c = 0; c < rows[r].length; c++) {
                if (rows[r][c] != null) {
                    fill(row.createCell(c), rows[r][c]);
                }
            }
        }
        return this;
    }

    /** Of the last sheet. */
    public Sheets merged(String range) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(range));
        return this;
    }

    /** Of the last sheet: what its numbers look like in a cell. */
    public Sheets formatted(String cell, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        CellReference at = new CellReference(cell);
        sheet.getRow(at.getRow()).getCell(at.getCol()).setCellStyle(style);
        return this;
    }

    /** The last sheet. */
    public Sheets hidden() {
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.HIDDEN);
        return this;
    }

    /** Days are counted from 1904, as workbooks of older Macs do. */
    public Sheets from1904() {
        workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
        return this;
    }

    private void fill(Cell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(day);
        } else if (value.toString().startsWith("=")) {
            cell.setCellFormula(value.toString().substring(1));
            workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
        } else {
            cell.setCellValue(value.toString());
        }
    }

    public byte[] bytes() {
        try (workbook) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
