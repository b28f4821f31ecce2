package cn.liuzhong.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.testsupport.Sheets;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A workbook comes back as it was, but for its marks. */
class MarkedCopyTest {

    @Test
    void cells_are_coloured_and_keep_their_looks_and_the_reason_stands_behind_the_row() throws IOException {
        byte[] workbook = Sheets.of(
                Sheets.row("项目名称", "开工时间", "备注"),
                Sheets.row("甲", LocalDate.of(2020, 3, 1), "=1+1"),
                Sheets.row("乙", null, "x"));
        RowMark mark = RowMark.of("拒绝: <原因> & 其他");
        mark.colour("B2", MarkColour.REASON);
        mark.colour("B2", MarkColour.CHANGE);
        mark.colour("C2", MarkColour.CHANGE);

        try (XSSFWorkbook marked = marked(workbook, Map.of("项目", Map.of(2, mark)))) {
            XSSFRow row = marked.getSheetAt(0).getRow(1);
            assertThat(row.getCell(1).getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2020-03-01");
            assertThat(row.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
            assertThat(colour(row.getCell(1))).isEqualTo(MarkColour.REASON.argb);
            assertThat(row.getCell(0).getCellStyle().getFillForegroundXSSFColor())
                    .isNull();
            assertThat(row.getCell(2).getCellFormula()).isEqualTo("1+1");
            assertThat(colour(row.getCell(2))).isEqualTo(MarkColour.CHANGE.argb);
            assertThat(row.getCell(3).getStringCellValue()).isEqualTo("拒绝: <原因> & 其他");
            assertThat(marked.getSheetAt(0).getRow(2).getCell(3)).isNull();
        }
    }

    /** Excel writes a cell without a value for each that was ever formatted. */
    @Test
    void the_reason_stands_beside_what_is_written_however_far_a_row_is_formatted() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(Sheets.of(Sheets.row("项目名称", "备注"), Sheets.row("甲", "x"))))) {
            for (int column : new int[] {2, 3, MarkedSheet.LAST_COLUMN}) {
                workbook.getSheetAt(0).getRow(1).createCell(column).setCellStyle(workbook.createCellStyle());
            }
            workbook.write(bytes);
        }

        try (XSSFWorkbook marked = marked(bytes.toByteArray(), Map.of("项目", Map.of(2, RowMark.of("拒绝"))))) {
            XSSFRow row = marked.getSheetAt(0).getRow(1);
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("x");
            assertThat(row.getCell(2).getStringCellValue()).isEqualTo("拒绝");
            assertThat(row.getPhysicalNumberOfCells()).isEqualTo(5);
            assertThat(row.getLastCellNum()).isEqualTo((short) (MarkedSheet.LAST_COLUMN + 1));
        }
    }

    @Test
    void as_much_is_written_as_a_cell_may_hold() throws IOException {
        try (XSSFWorkbook marked = marked(
                Sheets.of(Sheets.row("项目名称"), Sheets.row("甲")),
                Map.of("项目", Map.of(2, RowMark.of("因".repeat(40_000)))))) {
            assertThat(marked.getSheetAt(0).getRow(1).getCell(1).getStringCellValue())
                    .hasSize(32_767)
                    .endsWith("因…");
        }
    }

    private static XSSFWorkbook marked(byte[] workbook, Map<String, Map<Integer, RowMark>> marks) throws IOException {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        new MarkedCopy(workbook, marks).write(copy);
        return new XSSFWorkbook(new ByteArrayInputStream(copy.toByteArray()));
    }

    private static String colour(XSSFCell cell) {
        return cell.getCellStyle().getFillForegroundXSSFColor().getARGBHex();
    }
}
