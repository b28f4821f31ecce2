package cn.liuzhong.ledger;

import static cn.liuzhong.ledger.LedgerHttp.applied;
import static cn.liuzhong.ledger.LedgerHttp.checked;
import static cn.liuzhong.ledger.LedgerHttp.counts;
import static cn.liuzhong.ledger.LedgerHttp.handIn;
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
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A workbook is checked row by row, and applied all or nothing. */
@QuarkusTest
class LedgerImportHttpTest extends HttpTest {

    private static final Object[] HEADER = row("清单编号", "项目名称", "责任单位", "总投资(万元)", "年度角色", "主体封顶");

    private String unit;

    @BeforeEach
    void enterUnit() {
        unit = ListFixture.entered("/units", Map.of("name", "丰门街道办事处", "shortName", "丰门街道"));
    }

    /** The yearbook of a district: titles above, columns in their own order, short names, sums below. */
    private static byte[] yearbook() {
        return Sheets.workbook()
                .sheet(
                        "2020",
                        row("鹿城区2020年重点建设项目完成情况表"),
                        row(
                                "序号",
                                "项目名称",
                                "建设类别",
                                "建设内容和规模",
                                "总投资（亿元）",
                                "2020年计划投资额(万元)",
                                "2020年完成数(万元)",
                                "完成率(%)",
                                "至2020年底形象进度",
                                "责任单位"),
                        row("一、产业项目"),
                        row(1, "中胤鞋研发基地", "新开工", "用地１６.４亩", 1.9, 3000, 3168, 105.60, "地下室主体施工", "丰门街道"),
                        row(2, "温州鹿城环贸港项目", "续建（2019—2021）", "总建筑面积", "２０", "45,000", 45159, 100.35, "桩基施工", "丰门街道"),
                        row("合 计", null, null, null, 21.9, 48000))
                .merged("A1:J1")
                .bytes();
    }

    @Test
    void a_yearbook_is_read_as_it_is_kept_and_the_same_file_again_changes_nothing() {
        JsonNode first = applied(office(), yearbook());

        assertThat(first.path("status").asText()).isEqualTo("APPLIED");
        assertThat(counts(first)).isEqualTo("2 0 0 0 0");
        assertThat(first.path("skipped").toString()).isEqualTo("[\"2020!3 一、产业项目\",\"2020!6 合 计\"]");
        assertThat(first.path("ignored").toString()).contains("完成数", "形象进度").doesNotContain("序号");
        JsonNode projects = JsonBody.of(office().get("/projects?q=中胤")).path("items");
        assertThat(projects.path(0).path("totalInvestment").asInt()).isEqualTo(19000);
        assertThat(projects.path(0).path("unit").path("id").asText()).isEqualTo(unit);
        assertThat(projects.path(0).path("yearRoles").toString()).isEqualTo("[{\"year\":2020,\"role\":\"NEW_START\"}]");
        String id = projects.path(0).path("id").asText();
        assertThat(JsonBody.of(office().get("/projects/" + id + "/plans/2020"))
                        .path("annual")
                        .asInt())
                .isEqualTo(3000);

        JsonNode told = JsonBody.of(office().get("/inbox")).path("items");
        assertThat(told).hasSize(1);
        assertThat(told.path(0).path("text").asText()).contains("已入库", "新增 2，变更 0");

        assertThat(counts(applied(office(), yearbook()))).isEqualTo("0 0 2 0 0");
        assertThat(JsonBody.of(office().get("/projects?total=true"))
                        .path("total")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void a_dry_run_shows_what_would_change_field_by_field_and_writes_nothing() {
        applied(office(), Sheets.of(HEADER, row("2020-005", "鞋研发基地", "丰门街道", 19000, "新开工", null)));

        JsonNode dryRun = checked(
                office(),
                Sheets.of(
                        HEADER,
                        row("２０２０－００５", "鞋研发基地", "丰门街道", 20000, "续建", LocalDate.of(2020, 12, 15)),
                        row("2020-006", "环贸港", "丰门街道", 5000, null, null),
                        row("2020-007", "无单位", "不存在街道", 5000, "拆迁", null)));

        assertThat(counts(dryRun)).isEqualTo("1 1 0 0 1");
        assertThat(dryRun.path("status").asText()).isEqualTo("CHECKED");
        assertThat(dryRun.path("rows").path(0).path("changes").toString())
                .isEqualTo("[{\"field\":\"年度角色\",\"before\":\"2020新开工\",\"after\":\"2020续建\",\"cell\":\"E2\"},"
                        + "{\"field\":\"总投资\",\"before\":\"19000\",\"after\":\"20000\",\"cell\":\"D2\"},"
                        + "{\"field\":\"主体封顶\",\"before\":null,\"after\":\"2020-12-15\",\"cell\":\"F2\"}]");
        assertThat(dryRun.path("rows").path(2).path("reasons").findValuesAsText("cell"))
                .contains("C4", "E4");
        assertThat(JsonBody.of(office().get("/projects?total=true"))
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void an_ambiguous_row_is_asked_about_and_applied_as_it_was_answered() {
        String other = ListFixture.unit("双屿街道");
        String there = ListFixture.project("鞋都四期", other);
        byte[] file = Sheets.of(HEADER, row(null, "鞋都四期", "丰门街道", 100, null, null));

        JsonNode asked = applied(office(), file);

        assertThat(asked.path("status").asText()).isEqualTo("CHECKED");
        assertThat(counts(asked)).isEqualTo("0 0 0 1 0");
        assertThat(asked.path("rows")
                        .path(0)
                        .path("candidates")
                        .path(0)
                        .path("projectId")
                        .asText())
                .isEqualTo(there);
        String path = "/ledger/imports/" + asked.path("id").asText();
        apply(path, etagOf(path), List.of()).then().statusCode(409);
        apply(path, "\"0\"", List.of()).then().statusCode(412);

        List<Map<String, Object>> answers =
                List.of(Map.of("sheet", "项目", "row", 2, "choice", "PROJECT", "projectId", there));
        apply(path, etagOf(path), answers).then().statusCode(409).body(json("reason", equalTo("ledger.rows-moved")));
        office().get(path)
                .then()
                .body(json("rows[0].verdict", equalTo("CHANGED")))
                .body(json("rows[0].changes[0].field", equalTo("责任单位")));
        JsonNode done = JsonBody.of(apply(path, etagOf(path), answers)
                .then()
                .statusCode(200)
                .extract()
                .response());

        assertThat(done.path("status").asText()).isEqualTo("APPLIED");
        assertThat(counts(done)).isEqualTo("0 1 0 0 0");
        assertThat(JsonBody.of(office().get("/projects/" + there))
                        .path("unit")
                        .path("id")
                        .asText())
                .isEqualTo(unit);
        apply(path, "*", List.of()).then().statusCode(409);
    }

    private static Response apply(String path, String ifMatch, List<Map<String, Object>> answers) {
        return office().header("If-Match", ifMatch)
                .body(Map.of("answers", answers))
                .post(path + "/application");
    }

    @Test
    void what_has_changed_since_the_check_is_found_when_it_is_applied_and_nothing_is_written() {
        byte[] file = Sheets.of(
                HEADER, row("2020-001", "甲", "丰门街道", 1, null, null), row("2020-002", "乙", "丰门街道", 1, null, null));
        String path = "/ledger/imports/" + checked(office(), file).path("id").asText();
        admin().header("If-Match", "*")
                .body(Map.of("shortName", "改名街道"))
                .patch("/units/" + unit)
                .then()
                .statusCode(200);

        apply(path, etagOf(path), List.of()).then().statusCode(409);

        assertThat(counts(JsonBody.of(office().get(path)))).isEqualTo("0 0 0 0 2");
        assertThat(JsonBody.of(office().get("/projects?total=true"))
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void milestones_stand_on_a_second_sheet_and_are_never_moved_by_a_file() {
        Object[] titles = row("清单编号", "项目名称", "节点名称", "节点时间");
        byte[] file = Sheets.workbook()
                .sheet("项目", HEADER, row("2020-001", "甲", "丰门街道", 1, null, null))
                .sheet("节点", titles, row("2020-001", null, "地下室", "2020年11月15日"), row(null, "甲", "封顶", 44197))
                .bytes();
        assertThat(counts(applied(office(), file))).isEqualTo("1 0 0 0 0");
        assertThat(counts(checked(office(), file))).isEqualTo("0 0 1 0 0");

        JsonNode moved = checked(
                office(),
                Sheets.of(titles, row("2020-001", null, "地下室", "2020-12-15"), row("x", null, "封顶", "2021-01-01")));

        assertThat(counts(moved)).isEqualTo("0 0 0 0 2");
        assertThat(moved.path("rows").findValuesAsText("code"))
                .containsExactly("ledger.milestone-moved", "ledger.project-unknown");
    }

    @Test
    void a_plan_is_changed_with_its_reason_and_who_approved_it() {
        Object[] titles = row("清单编号", "项目名称", "责任单位", "2020年计划投资(万元)", "计划调整原因", "计划批准单位");
        applied(office(), Sheets.of(titles, row("2020-001", "甲", "丰门街道", 3000, null, null)));

        JsonNode bare = checked(office(), Sheets.of(titles, row("2020-001", "甲", "丰门街道", 4000, null, null)));
        JsonNode full = applied(office(), Sheets.of(titles, row("2020-001", "甲", "丰门街道", 4000, "年中调整", "区政府")));

        assertThat(counts(bare)).isEqualTo("0 0 0 0 1");
        assertThat(counts(full)).isEqualTo("0 1 0 0 0");
    }

    @Test
    void it_can_be_watched_while_it_is_worked_on() throws InterruptedException {
        Response taken = office().header("Prefer", "respond-async")
                .contentType("multipart/form-data")
                .multiPart("file", "台账.xlsx", yearbook(), LedgerHttp.XLSX)
                .post("/ledger/imports?dryRun=true");
        taken.then().statusCode(202);
        String path = taken.header("Location").replaceFirst(".*/api/v1", "");

        JsonNode seen = JsonBody.of(office().get(path));
        for (int i = 0; i < 200 && seen.path("status").asText().equals("CHECKING"); i++) {
            TimeUnit.MILLISECONDS.sleep(50);
            seen = JsonBody.of(office().get(path));
        }

        assertThat(seen.path("status").asText()).isEqualTo("CHECKED");
        assertThat(seen.path("progress").toString())
                .isEqualTo("{\"phase\":\"CHECK\",\"done\":2,\"of\":2,\"at\":\"2020-11-20T02:00:00Z\"}");
    }

    @Test
    void handed_in_again_under_its_key_it_is_answered_again() {
        byte[] yearbook = yearbook();
        Response first = keyed(yearbook);
        Response again = keyed(yearbook);

        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(JsonBody.id(again)).isEqualTo(JsonBody.id(first));
        keyed(Sheets.of(HEADER, row("1", "另一项目", "丰门街道", 1, null, null))).then().statusCode(422);
    }

    /** As the console sends it. */
    @Test
    void what_is_refused_says_why_under_a_key_too() {
        keyed(Sheets.of(row("项目名称", "总投资"))).then().statusCode(400).body(json("errors[0].pointer", equalTo("/file")));
        String path = LedgerHttp.path(checked(office(), Sheets.of(HEADER, row("1", "一个项目", "没有的单位", 1, null, null))));
        LedgerHttp.apply(office().header("Idempotency-Key", "k-2").header("If-Match", etagOf(path)), path, List.of())
                .statusCode(409)
                .body(json("reason", equalTo("ledger.rows-open")));
    }

    private static Response keyed(byte[] workbook) {
        return handIn(office().header("Idempotency-Key", "k-1"), workbook, true);
    }
}
