package cn.liuzhong.ledger;

import static cn.liuzhong.ledger.LedgerHttp.applied;
import static cn.liuzhong.ledger.LedgerHttp.checked;
import static cn.liuzhong.ledger.LedgerHttp.counts;
import static cn.liuzhong.ledger.LedgerHttp.path;
import static cn.liuzhong.testsupport.JsonField.json;
import static cn.liuzhong.testsupport.Sheets.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.JsonBody;
import cn.liuzhong.testsupport.ListFixture;
import cn.liuzhong.testsupport.Sheets;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What several sheets, or several rows, say of one project. */
@QuarkusTest
class LedgerSheetsHttpTest extends HttpTest {

    private static final Object[] MILESTONES = row("清单编号", "项目名称", "节点名称", "节点时间");
    private static final Object[] OF_2019 = row("清单编号", "项目名称", "责任单位", "总投资(万元)", "2019年计划投资(万元)", "年度角色");
    private static final Object[] OF_2020 = row("清单编号", "项目名称", "责任单位", "总投资(万元)", "2020年计划投资(万元)", "年度角色");

    @BeforeEach
    void enterUnit() {
        ListFixture.entered("/units", Map.of("name", "丰门街道办事处", "shortName", "丰门街道"));
    }

    /** As many rows apart as are judged at once, and more. */
    @Test
    void the_same_milestone_twice_is_entered_once_however_far_apart() {
        enter("甲");
        List<Object[]> rows = new ArrayList<>(List.of(MILESTONES, row("甲", null, "封顶", "2020-12-15")));
        rows.add(row("甲", null, "封顶", "2020-12-15"));
        for (int i = 0; i < 200; i++) {
            rows.add(row("甲", null, "节点" + i, "2020-12-15"));
        }
        rows.add(row("甲", null, "封顶", "2020-12-15"));
        byte[] file = Sheets.of(rows.toArray(Object[][]::new));

        JsonNode done = applied(office(), file);

        assertThat(done.path("status").asText()).isEqualTo("APPLIED");
        assertThat(counts(done)).isEqualTo("0 201 2 0 0");
        assertThat(done.path("rows").path(1).path("reasons").findValuesAsText("message"))
                .containsExactly("与 项目!D2 是同一个节点");
        assertThat(dueOn("封顶")).containsExactly("2020-12-15");
        assertThat(counts(checked(office(), file))).isEqualTo("0 0 203 0 0");
    }

    @Test
    void one_milestone_on_two_days_is_asked_about_and_two_when_it_is_said_to_be() {
        enter("甲");
        byte[] file = Sheets.of(MILESTONES, row("甲", null, "封顶", "2020-12-15"), row("甲", null, "封顶", "2021-03-15"));
        JsonNode asked = checked(office(), file);
        assertThat(counts(asked)).isEqualTo("0 1 0 1 0");

        apply(path(asked), List.of(Map.of("sheet", "项目", "row", 3, "choice", "AS_IT_IS")), 200);

        assertThat(dueOn("封顶")).containsExactly("2020-12-15", "2021-03-15");
        assertThat(counts(checked(office(), file))).isEqualTo("0 0 2 0 0");
    }

    @Test
    void of_a_new_project_too() {
        JsonNode asked = checked(
                office(),
                Sheets.workbook()
                        .sheet("项目", row("清单编号", "项目名称", "责任单位", "主体封顶"), row("1", "甲", "丰门街道", "2020-12-15"))
                        .sheet("节点", MILESTONES, row("1", null, "主体封顶", "2021-03-15"))
                        .bytes());

        assertThat(counts(asked)).isEqualTo("0 0 0 1 0");
        assertThat(asked.path("rows").path(0).path("reasons").findValuesAsText("cell"))
                .containsExactly("节点!D2");
    }

    @Test
    void milestones_find_their_project_by_whatever_both_sheets_say() {
        Object[] titles = row("清单编号", "项目名称", "责任单位", "节点名称", "节点时间");
        JsonNode found = checked(
                office(),
                Sheets.workbook()
                        .sheet(
                                "项目",
                                row("清单编号", "项目名称", "责任单位"),
                                row(null, "甲", "丰门街道"),
                                row(null, "乙", "丰门街道"),
                                row("3", "丙", "丰门街道"))
                        .sheet(
                                "节点",
                                titles,
                                row("2020-001", "甲", "丰门街道", "封顶", "2020-12-15"),
                                row("2020-002", "乙", null, "封顶", "2020-12-15"),
                                row("4", "丙", null, "封顶", "2020-12-15"))
                        .bytes());

        assertThat(counts(found)).isEqualTo("3 0 0 0 1");
        assertThat(found.path("rows").path(0).path("changes").findValuesAsText("field"))
                .contains("封顶");
        assertThat(found.path("rows").path(1).path("changes").findValuesAsText("field"))
                .contains("封顶");
        assertThat(found.path("rows").path(3).path("reasons").findValuesAsText("code"))
                .containsExactly("ledger.project-unknown");
    }

    /** One sheet writes the unit out, and a name on sheets of two years is still one project's. */
    @Test
    void milestones_find_a_new_project_by_a_name_that_only_it_bears() {
        JsonNode found = checked(
                office(),
                Sheets.workbook()
                        .sheet(
                                "2019",
                                OF_2019,
                                row(null, "甲", "丰门街道办事处", 9, 5, null),
                                row(null, "乙", "丰门街道", 9, 5, null))
                        .sheet("2020", OF_2020, row(null, "甲", "丰门街道办事处", 9, 6, null))
                        .sheet(
                                "节点",
                                row("项目名称", "责任单位", "节点名称", "节点时间"),
                                row("甲", null, "封顶", "2020-12-15"),
                                row("乙", "丰门街道办事处", "桩基", "2020-12-15"))
                        .bytes());

        assertThat(counts(found)).as(found.toString()).isEqualTo("2 0 1 0 0");
        assertThat(found.path("rows").path(2).path("changes").findValuesAsText("field"))
                .contains("封顶");
        assertThat(found.path("rows").path(1).path("changes").findValuesAsText("field"))
                .contains("桩基");
    }

    /** A list may be prepared with its projects before their milestones are known. */
    @Test
    void a_project_without_a_milestone_hinders_none_of_the_others() {
        enter("1");
        byte[] file = Sheets.of(MILESTONES, row("1", "项目1", null, null), row("1", "项目1", "封顶", "2020-12-15"));

        JsonNode found = applied(office(), file);

        assertThat(counts(found)).isEqualTo("0 1 1 0 0");
        assertThat(found.path("status").asText()).isEqualTo("APPLIED");
        assertThat(found.path("rows").path(0).path("reasons").findValuesAsText("code"))
                .containsExactly("ledger.no-milestone");
    }

    @Test
    void sheets_of_two_years_state_two_plans_and_roles_of_one_project() {
        byte[] file = Sheets.workbook()
                .sheet("2019", OF_2019, row("1", "甲", "丰门街道", 9000, 5000, "新开工"), row(null, "乙", "丰门街道", 1, 1, null))
                .sheet("2020", OF_2020, row("1", "甲", "丰门街道", 9000, 5000, "续建"), row(null, "乙", "丰门街道", 1, 2, null))
                .bytes();

        JsonNode done = applied(office(), file);

        assertThat(done.path("status").asText()).as(done.toString()).isEqualTo("APPLIED");
        assertThat(counts(done)).isEqualTo("2 0 2 0 0");
        assertThat(done.path("rows").path(0).path("reasons").findValuesAsText("code"))
                .containsExactly("ledger.joined");
        JsonNode project = project("甲");
        assertThat(project.path("yearRoles").findValuesAsText("role")).containsExactly("NEW_START", "CONTINUED");
        assertThat(plan("甲", 2019)).isEqualTo(5000);
        assertThat(plan("甲", 2020)).isEqualTo(5000);
        assertThat(plan("乙", 2020)).isEqualTo(2);
        assertThat(counts(checked(office(), file))).isEqualTo("0 0 4 0 0");
    }

    /** The latest year counts, wherever its sheet stands; what only an earlier one says stays. */
    @Test
    void what_a_sheet_of_another_year_says_otherwise_is_asked_about_until_it_is_stored() {
        byte[] file = Sheets.workbook()
                .sheet("2020", OF_2020, row("1", "甲", "丰门街道", 9500, 6000, null))
                .sheet(
                        "2019",
                        row("清单编号", "项目名称", "责任单位", "总投资(万元)", "2019年计划投资(万元)", "建设内容", "节点名称", "节点时间"),
                        row("1", "甲", "丰门街道", 9000, 5000, "用地16.4亩", "桩基", "2020-12-15"))
                .bytes();
        JsonNode asked = checked(office(), file);
        assertThat(counts(asked)).isEqualTo("0 0 1 1 0");
        JsonNode reason = asked.path("rows").path(0).path("reasons").path(0);
        assertThat(reason.path("cell").asText()).isEqualTo("D2");
        assertThat(reason.path("code").asText()).isEqualTo("ledger.years-differ");
        assertThat(reason.path("message").asText()).contains("2019!2");

        apply(path(asked), List.of(Map.of("sheet", "2020", "row", 2, "choice", "AS_IT_IS")), 200);

        assertThat(project("甲").path("totalInvestment").asInt()).isEqualTo(9500);
        assertThat(project("甲").path("content").asText()).isEqualTo("用地16.4亩");
        assertThat(dueOn("桩基")).containsExactly("2020-12-15");
        assertThat(plan("甲", 2019)).isEqualTo(5000);
        assertThat(plan("甲", 2020)).isEqualTo(6000);
        assertThat(counts(checked(office(), file))).isEqualTo("0 0 2 0 0");
    }

    @Test
    void a_project_that_only_one_of_its_years_numbers_is_one_unless_two_are_numbered() {
        Sheets one = Sheets.workbook()
                .sheet("2019", OF_2019, row("1", "甲", "丰门街道", 9000, 5000, null))
                .sheet("2020", OF_2020, row(null, "甲", "丰门街道", 9000, 6000, null))
                .sheet("节点", MILESTONES, row(null, "甲", "封顶", "2020-12-15"), row("1", null, "桩基", "2020-12-15"));
        Sheets two = Sheets.workbook()
                .sheet(
                        "2019",
                        OF_2019,
                        row("8", "乙", "丰门街道", 9000, 5000, null),
                        row("9", "乙", "丰门街道", 9000, 5000, null))
                .sheet("2020", OF_2020, row(null, "乙", "丰门街道", 9000, 6000, null));

        assertThat(counts(applied(office(), one.bytes()))).isEqualTo("1 0 1 0 0");
        assertThat(project("甲").path("listNo").asText()).isEqualTo("1");
        assertThat(plan("甲", 2019)).isEqualTo(5000);
        assertThat(plan("甲", 2020)).isEqualTo(6000);
        assertThat(dueOn("封顶")).containsExactly("2020-12-15");
        assertThat(dueOn("桩基")).containsExactly("2020-12-15");
        assertThat(counts(checked(office(), two.bytes()))).isEqualTo("2 0 0 1 0");
    }

    @Test
    void what_is_left_out_of_another_year_is_not_taken_either() {
        JsonNode asked = checked(
                office(),
                Sheets.workbook()
                        .sheet("2019", OF_2019, row("1", "甲", "丰门街道", 9000, 5000, null))
                        .sheet("2020", OF_2020, row("1", "甲", "丰门街道", 9500, 6000, null))
                        .bytes());
        List<Map<String, Object>> leftOut = List.of(Map.of("sheet", "2020", "row", 2, "choice", "SKIP"));

        apply(path(asked), leftOut, 409);
        apply(path(asked), leftOut, 200);

        office().get("/projects/" + project("甲").path("id").asText() + "/plans/2020")
                .then()
                .statusCode(404);
    }

    /** Of a sheet whose name has a “!” in it, too. */
    @Test
    void what_changes_and_what_is_asked_is_coloured_where_it_stands() throws IOException {
        enter("1");
        JsonNode found = checked(
                office(),
                Sheets.workbook()
                        .sheet("项目!甲", row("清单编号", "项目名称", "总投资(万元)", "主体封顶"), row("1", "项目1", 100, "2020-12-15"))
                        .sheet("节点!乙", MILESTONES, row("1", null, "主体封顶", "2021-03-15"))
                        .bytes());
        assertThat(counts(found)).isEqualTo("0 0 0 1 0");
        JsonNode changed = checked(
                office(),
                Sheets.workbook()
                        .sheet("项目!甲", row("清单编号", "项目名称", "总投资(万元)"), row("1", "项目1", 100))
                        .sheet("节点!乙", MILESTONES, row("1", null, "主体封顶", "2021-03-15"))
                        .bytes());

        try (XSSFWorkbook asked = marked(path(found));
                XSSFWorkbook shown = marked(path(changed))) {
            assertThat(colour(shown, "项目!甲", 2)).isEqualTo(MarkColour.CHANGE.argb);
            assertThat(colour(shown, "项目!甲", 1)).isNull();
            assertThat(colour(shown, "节点!乙", 3)).isEqualTo(MarkColour.CHANGE.argb);
            assertThat(shown.getSheet("项目!甲").getRow(1).getCell(3).getStringCellValue())
                    .contains("总投资", "100");
            assertThat(colour(asked, "节点!乙", 3)).isEqualTo(MarkColour.REASON.argb);
        }
    }

    private static XSSFWorkbook marked(String path) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(
                office().get(path + "/marked").then().statusCode(200).extract().asByteArray()));
    }

    private static String colour(XSSFWorkbook workbook, String sheet, int column) {
        XSSFColor colour = workbook.getSheet(sheet)
                .getRow(1)
                .getCell(column)
                .getCellStyle()
                .getFillForegroundXSSFColor();
        return colour == null ? null : colour.getARGBHex();
    }

    private static void enter(String listNo) {
        applied(office(), Sheets.of(row("清单编号", "项目名称", "责任单位"), row(listNo, "项目" + listNo, "丰门街道")));
    }

    private static void apply(String path, List<Map<String, Object>> answers, int status) {
        var answer = LedgerHttp.apply(office().header("If-Match", etagOf(path)), path, answers)
                .statusCode(status);
        if (status == 409) {
            answer.body(json("reason", equalTo("ledger.rows-moved")));
        }
    }

    private static JsonNode project(String name) {
        return JsonBody.of(office().get("/projects?q=" + name)).path("items").path(0);
    }

    private static int plan(String name, int year) {
        return JsonBody.of(office().get("/projects/" + project(name).path("id").asText() + "/plans/" + year))
                .path("annual")
                .asInt();
    }

    private static List<String> dueOn(String milestone) {
        List<String> days = new ArrayList<>();
        JsonBody.of(office().get("/projects/" + project("甲").path("id").asText() + "/milestones?limit=200"))
                .path("items")
                .forEach(one -> {
                    if (one.path("name").asText().equals(milestone)) {
                        days.add(one.path("dueOn").asText());
                    }
                });
        return days;
    }
}
