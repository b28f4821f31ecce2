package cn.liuzhong.ledger;

import static cn.liuzhong.ledger.LedgerHttp.applied;
import static cn.liuzhong.ledger.LedgerHttp.counts;
import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.project.ProjectRequest;
import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.JsonBody;
import cn.liuzhong.testsupport.ListFixture;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever a project holds goes out with the ledger and comes in again. */
@QuarkusTest
class LedgerRoundTripHttpTest extends HttpTest {

    /** By these a copy is told from the project. */
    private static final Set<String> IDENTITY = Set.of("listNo", "name", "nationalCodes");

    /** What a view calls what a request refers to. */
    private static final Map<String, String> VIEWED =
            Map.of("unitId", "unit", "coUnitIds", "coUnits", "groupId", "group");

    private String unit;
    private String project;

    @BeforeEach
    void enterList() {
        unit = ListFixture.unit("丰门街道");
        Map<String, Object> body = new HashMap<>(Map.of(
                "name",
                "鞋研发基地",
                "listNo",
                "2020-005",
                "nationalCodes",
                List.of("2020-330302-48-03-100000"),
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
                List.of(ListFixture.unit("区住建局")),
                "groupId",
                ListFixture.entered("/groups", Map.of("name", "第一专项小组"))));
        body.putAll(Map.of(
                "linkedLeader", "挂钩区领导（示例）",
                "listState", "ON_LIST",
                "phaseCode", "CONSTRUCTION",
                "statisticsOn", "2020-06-30",
                "startOn", "2020-03-01",
                "finishOn", "2022-12-31",
                "yearRoles", List.of(Map.of("year", 2020, "role", "NEW_START")),
                "note", "备注",
                "sample", true));
        assertThat(body.keySet())
                .as("a new field is written to the ledger, read from it and stated here")
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ProjectRequest.class.getRecordComponents())
                        .map(component -> component.getName())
                        .toList());
        project = ListFixture.entered("/projects", body);
        office().body(Map.of(
                        "annual", 1200, "monthly", List.of(100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100)))
                .put("/projects/" + project + "/plans/2020")
                .then()
                .statusCode(201);
    }

    private static byte[] exported() {
        return office().get("/ledger/exports?kind=PROJECTS")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    @Test
    void every_field_of_a_project_comes_in_again() throws IOException {
        JsonNode done = applied(office(), renamed(exported()));

        assertThat(done.path("status").asText()).as(done.toString()).isEqualTo("APPLIED");
        assertThat(counts(done)).isEqualTo("1 0 0 0 0");
        JsonNode original = JsonBody.of(office().get("/projects/" + project));
        JsonNode copy =
                JsonBody.of(office().get("/projects?q=2020-905")).path("items").path(0);
        for (var component : ProjectRequest.class.getRecordComponents()) {
            String field = VIEWED.getOrDefault(component.getName(), component.getName());
            assertThat(original.has(field)).as(field).isTrue();
            if (!IDENTITY.contains(field)) {
                assertThat(copy.path(field)).as(field).isEqualTo(original.path(field));
            }
        }
        assertThat(JsonBody.of(office().get("/projects/" + copy.path("id").asText() + "/plans/2020"))
                        .path("annual")
                        .asInt())
                .isEqualTo(1200);
    }

    /** The same workbook, about another project. */
    private static byte[] renamed(byte[] workbook) throws IOException {
        Map<String, String> other = Map.of(
                "2020-005", "2020-905",
                "鞋研发基地", "环贸港",
                "2020-330302-48-03-100000", "2020-330302-48-03-900000");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.STRING && other.containsKey(cell.getStringCellValue())) {
                            String text = other.get(cell.getStringCellValue());
                            cell.setBlank();
                            cell.setCellValue(text);
                        }
                    }
                }
            }
            book.write(bytes);
        }
        return bytes.toByteArray();
    }

    @Test
    void whatever_has_become_of_projects_and_milestones_an_export_changes_nothing() {
        milestone("VERIFIED", project, "地下室主体施工", "2020-10-15");
        milestone("VOIDED", project, "管线迁改", "2020-10-20");
        String moved = ListFixture.milestone(project, "主体封顶", "2021-03-15");
        String asked = JsonBody.id(office().body(Map.of("newDueOn", "2021-06-15", "reason", "管线迁改未完成"))
                .post("/milestones/" + moved + "/reschedules")
                .then()
                .statusCode(201)
                .extract()
                .response());
        act("/reschedules/" + asked, "/decision", Map.of("accepted", true));
        for (String state : List.of("SUSPENDED", "REMOVED", "COMPLETED")) {
            String other = ListFixture.project("项目" + state, unit);
            ListFixture.milestone(other, "封顶", "2020-12-15");
            office().header("If-Match", "*")
                    .contentType("application/merge-patch+json")
                    .body(Map.of("listState", state))
                    .patch("/projects/" + other)
                    .then()
                    .statusCode(200);
        }
        String before = office().get("/projects").asString();
        String milestones = office().get("/projects/" + project + "/milestones").asString();

        JsonNode done = applied(office(), exported());

        assertThat(done.path("status").asText()).as(done.toString()).isEqualTo("APPLIED");
        assertThat(counts(done)).isEqualTo("0 0 4 0 0");
        assertThat(office().get("/projects").asString()).isEqualTo(before);
        assertThat(office().get("/projects/" + project + "/milestones").asString())
                .isEqualTo(milestones);
    }

    private static void milestone(String end, String project, String name, String dueOn) {
        String path = "/milestones/" + ListFixture.milestone(project, name, dueOn);
        if (end.equals("VOIDED")) {
            act(path, "/voiding", Map.of("note", "方案调整"));
        } else {
            act(path, "/completion", Map.of("completedOn", "2020-10-14"));
            act(path, "/verification", Map.of("accepted", true));
        }
    }

    private static void act(String row, String action, Map<String, Object> body) {
        office().header("If-Match", etagOf(row))
                .body(body)
                .post(row + action)
                .then()
                .statusCode(200);
    }
}
