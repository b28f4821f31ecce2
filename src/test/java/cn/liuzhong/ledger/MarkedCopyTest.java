package cn.liuzhong.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.testsupport.Sheets;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
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
        ByteArrayOutputStream copy = new ByteArrayOutputStream();

        new MarkedCopy(workbook, Map.of("项目", Map.of(2, new RowMark(Set.of("B2"), "拒绝: <原因> & 其他")))).write(copy);

        try (XSSFWorkbook marked = new XSSFWorkbook(new ByteArrayInputStream(copy.toByteArray()))) {
            XSSFRow row = marked.getSheetAt(0).getRow(1);
            assertThat(row.getCell(1).getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2020-03-01");
            assertThat(row.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
            assertThat(row.getCell(1)
                            .getCellStyle()
                            .getFillForegroundXSSFColor()
                            .getARGBHex())
                    .isEqualTo("FFFFC7CE");
            assertThat(row.getCell(0).getCellStyle().getFillForegroundXSSFColor())
                    .isNull();
            assertThat(row.getCell(2).getCellFormula()).isEqualTo("1+1");
            assertThat(row.getCell(3).getStringCellValue()).isEqualTo("拒绝: <原因> & 其他");
            assertThat(marked.getSheetAt(0).getRow(2).getCell(3)).isNull();
        }
    }
}
