package cn.liuzhong.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.lag.rules.Light;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables as another library reads them. */
class XlsxTableTest {

    private static XSSFSheet written(Object... cells) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            XlsxTable table = new XlsxTable(
                    workbook, "表", "标题", List.of(new XlsxTable.Column("甲", 12), new XlsxTable.Column("乙", 36)));
            table.row(List.of(cells));
            table.finish();
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            return workbook.getSheetAt(0);
        }
    }

    @ParameterizedTest
    @CsvSource({"19000, '19,000'", "19000.0000, '19,000'", "19000.5, '19,000.5'", "0.1234, 0.1234", "0, 0"})
    void amounts_are_shown_as_they_are(BigDecimal amount, String shown) throws IOException {
        XSSFCell cell = written(amount, "").getRow(2).getCell(0);

        assertThat(new DataFormatter().formatCellValue(cell)).isEqualTo(shown);
        assertThat(cell.getNumericCellValue()).isEqualTo(amount.doubleValue());
    }

    @ParameterizedTest
    @CsvSource({"RED, 红, FF5050", "YELLOW, 黄, FFE066", "BLUE, 蓝, 5B9BD5", "GREEN, 绿, 70AD47", "GREY, 灰, BFBFBF"})
    void each_light_has_its_colour_and_its_word(Light light, String word, String colour) throws IOException {
        XSSFCell cell = written(light, "").getRow(2).getCell(0);

        assertThat(cell.getStringCellValue()).isEqualTo(word);
        assertThat(cell.getCellStyle().getFillForegroundXSSFColor().getARGBHex())
                .endsWith(colour);
    }

    @ParameterizedTest
    @CsvSource({"一行, 15", "温州鹿城环贸港项目的说明，一行写不下, 45", "'三\n个\n段', 45"})
    void a_row_is_as_high_as_its_texts(String text, float points) throws IOException {
        assertThat(written(text, "").getRow(2).getHeightInPoints()).isEqualTo(points);
    }

    @Test
    void no_row_is_higher_than_excel_takes() throws IOException {
        assertThat(written("长".repeat(2000), "").getRow(2).getHeightInPoints()).isBetween(400f, 409.5f);
    }

    @Test
    void each_page_begins_with_title_and_header() throws IOException {
        XSSFSheet sheet = written("x", LocalDate.of(2020, 11, 15));

        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:2");
        assertThat(sheet.getMergedRegion(0).formatAsString()).isEqualTo("A1:B1");
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
        assertThat(sheet.getColumnWidth(0) / 256).isEqualTo(12);
        assertThat(sheet.getColumnWidth(1) / 256).isEqualTo(36);
        assertThat(sheet.getRow(1).getCell(1).getCellStyle().getFont().getBold())
                .isTrue();
        assertThat(sheet.getRow(2).getCell(0).getCellStyle().getWrapText()).isTrue();
        assertThat(sheet.getRow(2).getCell(1).getCellStyle().getDataFormatString())
                .isEqualTo("yyyy-mm-dd");
    }
}
