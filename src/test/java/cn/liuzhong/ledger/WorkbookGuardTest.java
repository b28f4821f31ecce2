package cn.liuzhong.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.liuzhong.ledger.rules.Fault;
import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.testsupport.Sheets;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A file is looked at before anything of it is read. */
class WorkbookGuardTest {

    private static final byte[] LEDGER = Sheets.of(Sheets.row("项目名称", "责任单位"), Sheets.row("项目", "丰门街道"));

    private static void refused(byte[] file, String why) {
        assertThatThrownBy(() -> LedgerFile.open(file, 2020))
                .isInstanceOfSatisfying(
                        InvalidInput.class, fault -> assertThat(fault.key()).isEqualTo("ledger." + why));
    }

    /** The same workbook with one more part, or with one part replaced. */
    private static byte[] with(String part, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(LEDGER));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                if (!entry.getName().equals(part)) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    from.transferTo(to);
                }
            }
            to.putNextEntry(new ZipEntry(part));
            to.write(content);
        }
        return bytes.toByteArray();
    }

    @Test
    void an_ordinary_workbook_is_opened() {
        assertThat(LedgerFile.open(LEDGER, 2020).rows()).isEqualTo(1);
    }

    @Test
    void rows_with_nothing_in_them_are_no_rows() throws IOException {
        byte[] formatted;
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(LEDGER));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.getSheetAt(0).createRow(WorkbookRows.MOST_ROWS + 10).createCell(0);
            workbook.write(out);
            formatted = out.toByteArray();
        }
        assertThat(LedgerFile.open(formatted, 2020).rows()).isEqualTo(1);
    }

    @Test
    void a_formula_that_nobody_has_worked_out_is_not_taken_for_a_blank_cell() throws IOException {
        byte[] workbook;
        try (XSSFWorkbook made = new XSSFWorkbook(new ByteArrayInputStream(
                        Sheets.of(Sheets.row("项目名称", "责任单位", "总投资(万元)"), Sheets.row("甲", "=\"\"", 5))));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            made.getSheetAt(0).getRow(1).getCell(2).setCellFormula("1+1");
            made.getSheetAt(0).getRow(1).getCell(2).getCTCell().unsetV();
            made.write(out);
            workbook = out.toByteArray();
        }
        List<Fault> faults = new ArrayList<>();
        LedgerFile.open(workbook, 2020).walk(new Names(Map.of(), Map.of()), row -> faults.addAll(row.faults()));

        assertThat(faults).containsExactly(Fault.of("C2", "ledger.error-value", "=1+1"));
    }

    @Test
    void each_sheet_has_its_own_year() {
        LedgerFile file = LedgerFile.open(
                Sheets.workbook()
                        .sheet("去年", Sheets.row("项目名称", "2019年计划投资(万元)"), Sheets.row("甲", 5))
                        .sheet("今年", Sheets.row("项目名称", "2020年计划投资(万元)"), Sheets.row("乙", 5))
                        .sheet("其他", Sheets.row("项目名称", "计划投资(万元)"), Sheets.row("丙", 5))
                        .bytes(),
                2021);
        List<Integer> years = new ArrayList<>();
        file.walk(new Names(Map.of(), Map.of()), row -> years.add(row.planYear()));

        assertThat(years).containsExactly(2019, 2020, 2021);
    }

    @Test
    void what_is_no_workbook_is_refused() {
        refused("清单".getBytes(StandardCharsets.UTF_8), "no-workbook");
        refused(new byte[] {'P', 'K', 3, 4, 0}, "no-workbook");
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}, "old-or-encrypted");
    }

    @Test
    void what_could_do_something_is_refused() throws IOException {
        refused(with("xl/vbaProject.bin", new byte[] {1}), "macros");
        refused(with("xl/externalLinks/externalLink1.xml", "<x/>".getBytes(StandardCharsets.UTF_8)), "external-links");
        refused(
                with("xl/theme/theme1.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a/>".getBytes(StandardCharsets.UTF_16LE)),
                "doctype");
    }

    @Test
    void what_grows_too_large_is_refused() throws IOException {
        refused(with("xl/media/image1.png", new byte[8 * 1024 * 1024]), "bomb");
    }

    private static byte[] sheet(String cells) {
        return ("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">"
                        + cells + "</row></sheetData></worksheet>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Compresses too badly to be refused by its ratio. */
    private static String noise(int length) {
        return new Random(1)
                .ints(length, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void what_would_be_built_as_a_whole_is_refused_before_it_is() throws IOException {
        String part = "xl/worksheets/sheet1.xml";
        String noise = noise(3 * 1024 * 1024);
        refused(with(part, sheet("<c t=\"inlineStr\"><is><t>" + noise + "</t></is></c>")), "bomb");
        refused(with(part, sheet("<c t=\"inlineStr\"><is><t><![CDATA[" + noise + "<row>]]></t></is></c>")), "bomb");
        refused(with(part, sheet("<c s=\"" + noise + "\"/>")), "bomb");
        refused(with(part, sheet("<c/>".repeat(20_000))), "bomb");
        refused(with(part, sheet("<c r=\"AAAAA1\"><v>1</v></c>")), "bomb");
        refused(with(part, sheet("<c><f t=\"array\" ref=\"A1\">1</f></c>".repeat(3_000))), "bomb");
        refused(
                with("xl/strings.bin", ("<sst><si><t>" + noise + "</t></si></sst>").getBytes(StandardCharsets.UTF_8)),
                "bomb");
        refused(
                with(
                        "xl/workbook.xml",
                        ("<workbook>" + ("<x>" + noise.substring(0, 1 << 20) + "</x>").repeat(5) + "</workbook>")
                                .getBytes(StandardCharsets.UTF_8)),
                "bomb");
    }

    @Test
    void many_rows_are_no_large_one() throws IOException {
        String row = "<row><c t=\"inlineStr\"><is><t>" + noise(30_000) + "</t></is></c></row>";

        assertThatThrownBy(() -> LedgerFile.open(
                        with("xl/worksheets/sheet1.xml", sheet("</row>" + row.repeat(200) + "<row>")), 2020))
                .isInstanceOfSatisfying(
                        InvalidInput.class, fault -> assertThat(fault.key()).isEqualTo("ledger.no-header"));
    }

    @Test
    void what_is_no_ledger_is_refused() {
        refused(Sheets.of(Sheets.row("填表说明"), Sheets.row("无")), "no-header");
        refused(Sheets.of(Sheets.row("项目名称", "总投资"), Sheets.row("项目", 5)), "no-unit");
        Object[] wide = new Object[201];
        wide[0] = "项目名称";
        wide[1] = "责任单位";
        wide[200] = "备注";
        refused(Sheets.of(wide), "too-many-columns");
    }
}
