package cn.liuzhong.ledger;

import static cn.liuzhong.ledger.LedgerHttp.applied;
import static cn.liuzhong.ledger.LedgerHttp.checked;
import static cn.liuzhong.ledger.LedgerHttp.counts;
import static cn.liuzhong.ledger.Sheets.row;
import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.JsonBody;
import cn.liuzhong.testsupport.ListFixture;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
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
                        row("2020-006", "环贸港", "丰门街道", 5, null, null),
                        row("2020-007", "无单位", "不存在街道", 5, "拆迁", "下周")));

        assertThat(counts(dryRun)).isEqualTo("1 1 0 0 1");
        assertThat(dryRun.path("status").asText()).isEqualTo("CHECKED");
        assertThat(dryRun.path("rows").path(0).path("changes").toString())
                .isEqualTo("[{\"field\":\"年度角色\",\"before\":\"2020新开工\",\"after\":\"2020续建\"},"
                        + "{\"field\":\"总投资\",\"before\":\"19000\",\"after\":\"20000\"},"
                        + "{\"field\":\"主体封顶\",\"before\":null,\"after\":\"2020-12-15\"}]");
        assertThat(dryRun.path("rows").path(2).path("reasons").findValuesAsText("cell"))
                .contains("C4", "E4");
        assertThat(JsonBody.of(office().get("/projects?total=true"))
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }
}
