package cn.liuzhong.ledger;

import static cn.liuzhong.ledger.LedgerHttp.applied;
import static cn.liuzhong.ledger.LedgerHttp.checked;
import static cn.liuzhong.ledger.LedgerHttp.counts;
import static cn.liuzhong.testsupport.Sheets.row;
import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.testsupport.Accounts;
import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.JsonBody;
import cn.liuzhong.testsupport.ListFixture;
import cn.liuzhong.testsupport.Sheets;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is read from a workbook, as far as those see it who hand it in. */
@QuarkusTest
class LedgerReadingHttpTest extends HttpTest {

    private static final LocalDate PAST = LocalDate.of(2019, 6, 30);

    @BeforeEach
    void enterUnit() {
        ListFixture.entered("/units", Map.of("name", "丰门街道办事处", "shortName", "丰门街道"));
    }

    @Test
    void a_day_before_the_ledgers_year_may_have_happened_and_is_asked_about_once() {
        Object[] titles = row("项目名称", "责任单位", "主体封顶", "节点：桩基");
        byte[] file =
                Sheets.of(titles, row("甲", "丰门街道", PAST, PAST), row("乙", "丰门街道", LocalDate.of(2020, 12, 31), null));

        JsonNode asked = applied(office(), file);

        assertThat(counts(asked)).isEqualTo("1 0 0 1 0");
        assertThat(asked.path("rows").path(0).path("reasons").findValuesAsText("cell"))
                .containsExactly("C2");
        assertThat(asked.path("rows").path(0).path("reasons").findValuesAsText("code"))
                .containsExactly("ledger.milestone-past");
        String path = "/ledger/imports/" + asked.path("id").asText();
        office().header("If-Match", etagOf(path))
                .body(Map.of("answers", List.of(Map.of("sheet", "项目", "row", 2, "choice", "AS_IT_IS"))))
                .post(path + "/application")
                .then()
                .statusCode(200);
        assertThat(counts(checked(office(), file))).isEqualTo("0 0 2 0 0");
    }

    @Test
    void what_is_not_read_is_said_and_why_in_the_language_of_who_asks() {
        byte[] file = Sheets.workbook()
                .sheet("项目", row("项目名称", "责任单位", "合同签订时间"), row("甲", "丰门街道", PAST))
                .sheet("旧", row("项目名称", "责任单位"))
                .hidden()
                .bytes();

        JsonNode imported = checked(office(), file);

        assertThat(imported.path("ignored").path(0).asText())
                .startsWith("项目/合同签订时间（")
                .contains("节点:");
        assertThat(imported.path("ignored").path(1).asText()).isEqualTo("旧（隐藏的工作表）");
        JsonNode english = JsonBody.of(office().header("Accept-Language", "en")
                .get("/ledger/imports/" + imported.path("id").asText()));
        assertThat(english.path("ignored").path(1).asText()).isEqualTo("旧 (hidden sheet)");
    }

    @Test
    void the_template_is_read_in_all_its_columns_when_it_was_filled_in() throws IOException {
        ListFixture.unit("区住建局");
        ListFixture.entered("/groups", Map.of("name", "第一专项小组"));

        JsonNode imported = applied(office(), filledIn());

        assertThat(counts(imported)).as(imported.toString()).isEqualTo("1 0 0 0 0");
        JsonNode project =
                JsonBody.of(office().get("/projects?q=中胤")).path("items").path(0);
        assertThat(project.path("listNo").asText()).isEqualTo("2020-005");
        assertThat(project.path("nationalCodes").path(0).asText()).isEqualTo("2020-330302-48-03-100000");
        assertThat(project.path("unit").path("name").asText()).isEqualTo("丰门街道办事处");
        assertThat(project.path("coUnits").path(0).path("name").asText()).isEqualTo("区住建局");
        assertThat(project.path("group").path("name").asText()).isEqualTo("第一专项小组");
        assertThat(project.path("linkedLeader").asText()).isEqualTo("张三");
        assertThat(project.path("categories").path(0).asText()).isEqualTo("MAJOR_PROJECT");
        assertThat(project.path("nature").asText()).isEqualTo("PRIVATE");
        assertThat(project.path("yearRoles").toString())
                .isEqualTo("[{\"year\":2020,\"role\":\"NEW_START\"},{\"year\":2021,\"role\":\"CONTINUED\"}]");
        assertThat(project.path("listState").asText()).isEqualTo("ON_LIST");
        assertThat(project.path("phaseCode").asText()).isEqualTo("CONSTRUCTION");
        assertThat(project.path("content").asText()).isEqualTo("用地16.4亩");
        assertThat(project.path("totalInvestment").asDouble()).isEqualTo(19000.5);
        assertThat(project.path("startOn").asText()).isEqualTo("2020-03-01");
        assertThat(project.path("finishOn").asText()).isEqualTo("2022-12-31");
        assertThat(project.path("statisticsOn").asText()).isEqualTo("2020-06-30");
        assertThat(project.path("sample").asBoolean()).isTrue();
        assertThat(project.path("note").asText()).isEqualTo("加快");
        String id = project.path("id").asText();
        assertThat(JsonBody.of(office().get("/projects/" + id + "/plans/2020"))
                        .path("annual")
                        .asInt())
                .isEqualTo(3000);
        assertThat(JsonBody.of(office().get("/projects/" + id + "/milestones"))
                        .path("items")
                        .findValuesAsText("dueOn"))
                .containsExactly("2020-12-15");
    }

    /** Without a length of which it could be told beforehand. */
    @Test
    void an_upload_in_pieces_is_refused_when_it_has_become_too_large() throws IOException {
        String basic =
                Base64.getEncoder().encodeToString(("office1:" + Accounts.PASSWORD).getBytes(StandardCharsets.UTF_8));
        byte[] megabyte = new byte[1 << 20];
        try (Socket client = new Socket("127.0.0.1", RestAssured.port)) {
            OutputStream out = client.getOutputStream();
            out.write(("POST /api/v1/ledger/imports HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic " + basic
                            + "\r\nContent-Type: multipart/form-data; boundary=b\r\nTransfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i <= 16; i++) {
                out.write("100000\r\n".getBytes(StandardCharsets.US_ASCII));
                out.write(megabyte);
                out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
            }
            out.flush();
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));

            assertThat(answer.readLine()).startsWith("HTTP/1.1 413");
            assertThat(answer.lines().takeWhile(line -> !line.isEmpty()))
                    .anyMatch(line -> line.equalsIgnoreCase("content-type: application/problem+json"));
        }
    }

    private static byte[] filledIn() throws IOException {
        byte[] template = office().get("/ledger/template").asByteArray();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            fill(
                    workbook.getSheet("项目"),
                    Map.ofEntries(
                            Map.entry("序号", 1),
                            Map.entry("清单编号", "2020-005"),
                            Map.entry("国家代码", "2020-330302-48-03-100000"),
                            Map.entry("项目名称", "中胤鞋研发基地"),
                            Map.entry("责任单位", "丰门街道"),
                            Map.entry("配合单位", "区住建局"),
                            Map.entry("专项小组", "第一专项小组"),
                            Map.entry("挂钩区领导", "张三"),
                            Map.entry("六重类别", "重大项目"),
                            Map.entry("投资主体", "民间"),
                            Map.entry("年度角色", "2020新开工；2021续建"),
                            Map.entry("在册状态", "在册"),
                            Map.entry("项目阶段", "在建"),
                            Map.entry("建设内容和规模", "用地16.4亩"),
                            Map.entry("总投资(万元)", 19000.5),
                            Map.entry("2020年计划投资(万元)", 3000),
                            Map.entry("计划开工", "2020-03-01"),
                            Map.entry("计划竣工", "2022年12月"),
                            Map.entry("入库日期", "2020年6月30日"),
                            Map.entry("示例", "是"),
                            Map.entry("备注", "加快"),
                            Map.entry("亮灯", "红")));
            fill(workbook.getSheet("节点"), Map.of("清单编号", "2020-005", "节点名称", "封顶", "节点时间", "2020-12-15"));
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void fill(XSSFSheet sheet, Map<String, Object> values) {
        XSSFRow titles = sheet.getRow(1);
        XSSFRow row = sheet.createRow(2);
        int filled = 0;
        for (int i = 0; i < titles.getLastCellNum(); i++) {
            Object value = values.get(titles.getCell(i).getStringCellValue());
            if (value instanceof Number number) {
                row.createCell(i).setCellValue(number.doubleValue());
            } else if (value != null) {
                row.createCell(i).setCellValue(value.toString());
            }
            filled += value == null ? 0 : 1;
        }
        assertThat(filled).isEqualTo(values.size());
    }
}
