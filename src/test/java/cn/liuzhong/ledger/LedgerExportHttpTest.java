package cn.liuzhong.ledger;

import static cn.liuzhong.ledger.LedgerHttp.checked;
import static cn.liuzhong.ledger.LedgerHttp.counts;
import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.ListFixture;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the lists show, as a workbook that may be handed in again. */
@QuarkusTest
class LedgerExportHttpTest extends HttpTest {

    private String unit;
    private String group;

    @BeforeEach
    void enterList() {
        unit = ListFixture.entered("/units", Map.of("name", "丰门街道办事处", "shortName", "丰门街道"));
        String coUnit = ListFixture.unit("区住建局");
        group = ListFixture.entered("/groups", Map.of("name", "第一专项小组"));
        Map<String, Object> body = new HashMap<>(Map.of(
                "name",
                "=HYPERLINK(\"http://x\")（一期）",
                "listNo",
                "2020-005",
                "nationalCodes",
                List.of("2020-330302-48-03-100000", "2019-330302-48-03-100001"),
                "categories",
                List.of("MAJOR_PROJECT"),
                "nature",
                "PRIVATE",
                "content",
                "用地16.4亩\n总建筑面积32600㎡",
                "totalInvestment",
                19000.1234,
                "unitId",
                unit,
                "coUnitIds",
                List.of(coUnit),
                "groupId",
                group));
        body.putAll(Map.of(
                "linkedLeader", "挂钩区领导（示例）",
                "listState", "ON_LIST",
                "phaseCode", "CONSTRUCTION",
                "statisticsOn", "2020-06-30",
                "startOn", "2020-03-01",
                "finishOn", "2022-12-31",
                "yearRoles",
                        List.of(Map.of("year", 2020, "role", "NEW_START"), Map.of("year", 2021, "role", "CONTINUED")),
                "note", "＋备注",
                "sample", true));
        String project = ListFixture.entered("/projects", body);
        ListFixture.milestone(project, "地下室主体施工", "2020-10-15");
        ListFixture.milestone(project, "主体封顶", "2021-03-15");
        office().body(Map.of("annual", 3000.5, "sources", List.of(Map.of("source", "SPECIAL_BOND", "amount", 1000))))
                .put("/projects/" + project + "/plans/2020")
                .then()
                .statusCode(201);
        ListFixture.project("另一项目", coUnit);
    }

    private static byte[] exported(String account, String query) {
        Response answer = as(account).get("/ledger/exports?" + query);
        answer.then().statusCode(200).contentType(LedgerHttp.XLSX);
        assertThat(answer.header("Content-Disposition")).contains("filename*=UTF-8''%");
        return answer.asByteArray();
    }

    @Test
    void handed_in_again_an_export_changes_nothing() {
        JsonNode again = checked(office(), exported("office1", "kind=PROJECTS"));

        assertThat(counts(again)).as(again.toString()).isEqualTo("0 0 2 0 0");
        assertThat(again.path("ignored").toString()).isEqualTo("[\"项目/亮灯\",\"节点/节点状态\",\"节点/实际完成\"]");
    }

    @Test
    void it_looks_as_it_is_printed() throws IOException {
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(exported("office1", "kind=PROJECTS&light=RED")))) {
            XSSFSheet sheet = workbook.getSheet("项目");
            assertThat(sheet.getRow(2).getCell(3).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(2).getCell(3).getStringCellValue()).startsWith("=HYPERLINK");
            assertThat(sheet.getRow(2)
                            .getCell(4)
                            .getCellStyle()
                            .getFillForegroundXSSFColor()
                            .getARGBHex())
                    .endsWith("FF5050");
            assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("合计");
            assertThat(sheet.getRow(3).getCell(15).getNumericCellValue()).isEqualTo(19000.1234);
            assertThat(sheet.getRow(2).getCell(15).getCellStyle().getDataFormatString())
                    .isEqualTo("#,##0.0###");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 8);
        }
    }

    @Test
    void a_unit_gets_its_own_projects_only() throws IOException {
        accounts.ofUnit("unit9", UUID.fromString(unit));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(exported("unit9", "kind=PROJECTS")))) {
            assertThat(workbook.getSheet("项目").getRow(3).getCell(1).getStringCellValue())
                    .isEqualTo("1个项目");
        }
    }

    @Test
    void it_holds_what_the_filters_of_the_list_show() throws IOException {
        for (String filter : List.of(
                "unit=" + unit,
                "group=" + group,
                "q=2020-005",
                "category=MAJOR_PROJECT",
                "yearRole=NEW_START&year=2020")) {
            try (XSSFWorkbook workbook =
                    new XSSFWorkbook(new ByteArrayInputStream(exported("office1", "kind=PROJECTS&" + filter)))) {
                assertThat(workbook.getSheet("项目").getRow(3).getCell(1).getStringCellValue())
                        .as(filter)
                        .isEqualTo("1个项目");
            }
        }
    }

    @Test
    void letters_and_the_ranking_are_tables_too() throws IOException {
        office().body(Map.of("kind", "REMINDER", "period", "2020-11-H1"))
                .post("/supervision/runs")
                .then()
                .statusCode(201);
        try (XSSFWorkbook letters = new XSSFWorkbook(
                        new ByteArrayInputStream(exported("office1", "kind=REMINDERS&period=2020-11-H1")));
                XSSFWorkbook ranking =
                        new XSSFWorkbook(new ByteArrayInputStream(exported("office1", "kind=RANKING")))) {
            assertThat(letters.getSheetAt(0).getRow(2).getCell(0).getStringCellValue())
                    .isEqualTo("六重办提醒〔2020〕1号");
            assertThat(letters.getSheetAt(0).getRow(2).getCell(7).getStringCellValue())
                    .contains("地下室主体施工");
            assertThat(letters.getSheetAt(0).getRow(2).getCell(11).getStringCellValue())
                    .isEqualTo("红");
            for (XSSFSheet sheet : List.of(letters.getSheetAt(0), ranking.getSheetAt(0))) {
                assertThat(sheet.getMergedRegions()).hasSize(1);
                assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:2");
                assertThat(sheet.getRow(2).getCell(0).getCellStyle().getBorderBottom())
                        .isEqualTo(BorderStyle.THIN);
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            }
            assertThat(ranking.getSheetAt(0).getRow(4).getCell(3).getStringCellValue())
                    .isEqualTo("2家单位");
        }
        office().get("/ledger/exports?kind=RANKING&period=2030-01").then().statusCode(400);
    }

    @Test
    void letters_are_those_of_a_unit_and_a_status_and_the_ranking_is_of_a_kind_of_units() throws IOException {
        office().body(Map.of("kind", "REMINDER", "period", "2020-11-H1"))
                .post("/supervision/runs")
                .then()
                .statusCode(201);
        admin().header("If-Match", "*")
                .body(Map.of("kindCode", "SUBDISTRICT"))
                .patch("/units/" + unit)
                .then()
                .statusCode(200);

        assertThat(sums("kind=REMINDERS&unit=" + unit)).isEqualTo("1份");
        assertThat(sums("kind=REMINDERS&unit=" + UUID.randomUUID())).isEqualTo("0份");
        assertThat(sums("kind=REMINDERS&status=ISSUED")).isEqualTo("1份");
        assertThat(sums("kind=REMINDERS&status=REPLIED")).isEqualTo("0份");
        assertThat(sums("kind=RANKING&unitKind=SUBDISTRICT")).isEqualTo("1家单位");
        assertThat(sums("kind=RANKING")).isEqualTo("2家单位");
    }

    @Test
    void it_holds_those_of_a_state_and_the_lights_of_a_day() throws IOException {
        assertThat(sums("kind=PROJECTS&listState=ON_LIST")).isEqualTo("2个项目");
        assertThat(sums("kind=PROJECTS&listState=SUSPENDED")).isEqualTo("0个项目");
        assertThat(sums("kind=PROJECTS&light=RED")).isEqualTo("1个项目");
        assertThat(sums("kind=PROJECTS&light=RED&asOf=2020-10-16")).isEqualTo("0个项目");
    }

    /** What stands in the line of the sums, whatever the table. */
    private static String sums(String query) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(exported("office1", query)))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            for (int column = 1; column < 5; column++) {
                XSSFCell cell = sheet.getRow(sheet.getLastRowNum()).getCell(column);
                if (cell != null && cell.getCellType() == CellType.STRING) {
                    return cell.getStringCellValue();
                }
            }
            throw new AssertionError("no sums");
        }
    }

    @Test
    void the_template_is_a_ledger_without_projects() {
        byte[] template = office().get("/ledger/template")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        assertThat(counts(checked(office(), template))).isEqualTo("0 0 0 0 0");
    }
}
