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
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which project a row is about: nothing is guessed, and what is asked about has a way through. */
@QuarkusTest
class LedgerIdentityHttpTest extends HttpTest {

    private static final Object[] HEADER = row("清单编号", "项目名称", "责任单位", "总投资(万元)");

    @BeforeEach
    void enterUnits() {
        ListFixture.entered("/units", Map.of("name", "丰门街道"));
        ListFixture.entered("/units", Map.of("name", "双屿街道"));
    }

    @Test
    void a_second_project_of_one_name_and_unit_is_asked_about_and_entered_when_it_is_said_to_be_new() {
        applied(office(), Sheets.of(HEADER, row("2020-001", "道路", "丰门街道", 100)));
        byte[] file = Sheets.of(HEADER, row("2020-900", "道路", "丰门街道", 200));
        String path = path(checked(office(), file));
        assertThat(counts(read(path))).isEqualTo("0 0 0 1 0");
        List<Map<String, Object>> isNew = List.of(answer(2, "NEW"));

        apply(path, isNew).statusCode(409).body(json("reason", equalTo("ledger.rows-moved")));
        assertThat(counts(read(path))).isEqualTo("1 0 0 0 0");
        apply(path, isNew).statusCode(200);

        assertThat(listed()).isEqualTo("2020-001道路100 2020-900道路200 ");
        assertThat(counts(checked(office(), file))).isEqualTo("0 0 1 0 0");
    }

    @Test
    void a_list_number_that_was_given_anew_renames_no_project_unless_somebody_says_so() {
        applied(office(), Sheets.of(HEADER, row("5", "鞋都四期", "丰门街道", 100)));
        byte[] file = Sheets.of(HEADER, row("5", "鞋都五期", "丰门街道", 100));
        JsonNode asked = checked(office(), file);
        String path = path(asked);
        assertThat(asked.path("rows").findValuesAsText("code")).containsExactly("ledger.renamed");

        apply(path, List.of()).statusCode(409);
        assertThat(listed()).isEqualTo("5鞋都四期100 ");
        apply(path, List.of(answer(2, "AS_IT_IS"))).statusCode(409);
        assertThat(read(path).path("rows").path(0).path("changes").toString())
                .isEqualTo("[{\"field\":\"项目名称\",\"before\":\"鞋都四期\",\"after\":\"鞋都五期\",\"cell\":\"B2\"}]");
        apply(path, List.of(answer(2, "AS_IT_IS"))).statusCode(200);

        assertThat(listed()).isEqualTo("5鞋都五期100 ");
        assertThat(counts(checked(office(), file))).isEqualTo("0 0 1 0 0");
    }

    @Test
    void a_project_without_a_number_is_given_it_by_its_name_and_unit() {
        applied(office(), Sheets.of(HEADER, row(null, "鞋都四期", "丰门街道", 100)));
        byte[] file = Sheets.of(HEADER, row("2020-005", "鞋都四期", "丰门街道", 100));

        assertThat(counts(applied(office(), file))).isEqualTo("0 1 0 0 0");
        assertThat(listed()).isEqualTo("2020-005鞋都四期100 ");
        assertThat(counts(checked(office(), file))).isEqualTo("0 0 1 0 0");
    }

    @Test
    void a_new_project_with_a_number_that_is_taken_is_refused_in_the_cell_of_its_number() {
        applied(office(), Sheets.of(HEADER, row("5", "鞋都四期", "丰门街道", 100)));
        String path = path(checked(office(), Sheets.of(HEADER, row("5", "鞋都五期", "丰门街道", 100))));

        apply(path, List.of(answer(2, "NEW"))).statusCode(409).body(json("reason", equalTo("ledger.rows-open")));

        JsonNode reason = read(path).path("rows").path(0).path("reasons").path(0);
        assertThat(reason.path("code").asText()).isEqualTo("ledger.number-taken");
        assertThat(reason.path("cell").asText()).isEqualTo("A2");
        assertThat(reason.path("message").asText()).contains("鞋都四期");
    }

    @Test
    void one_number_for_two_new_projects_is_refused_though_they_are_said_to_be_two() {
        String path =
                path(checked(office(), Sheets.of(HEADER, row("5", "甲", "丰门街道", 100), row("5", "乙", "丰门街道", 100))));

        apply(path, List.of(answer(3, "NEW"))).statusCode(409).body(json("reason", equalTo("ledger.rows-open")));

        assertThat(read(path).path("rows").path(1).path("reasons").findValuesAsText("message"))
                .containsExactly("该编号已属于 项目!2");
    }

    /** More rows apart than are written at once. */
    @Test
    void projects_change_numbers_with_one_another() {
        List<Object[]> sheet = new ArrayList<>();
        sheet.add(HEADER);
        for (int i = 1; i <= 202; i++) {
            sheet.add(row("N" + (1000 + i), "项目" + i, "丰门街道", 1));
        }
        applied(office(), Sheets.of(sheet.toArray(Object[][]::new)));
        sheet.set(1, row("N1202", "项目1", "丰门街道", 1));
        sheet.set(202, row("N1001", "项目202", "丰门街道", 1));
        String path = path(checked(office(), Sheets.of(sheet.toArray(Object[][]::new))));
        assertThat(counts(read(path))).isEqualTo("0 0 200 2 0");
        List<Map<String, Object>> answers = List.of(
                Map.of("sheet", "项目", "row", 2, "choice", "PROJECT", "projectId", idOf("项目1")),
                Map.of("sheet", "项目", "row", 203, "choice", "PROJECT", "projectId", idOf("项目202")));

        apply(path, answers).statusCode(409).body(json("reason", equalTo("ledger.rows-moved")));
        apply(path, answers).statusCode(200).body(json("changed", equalTo(2)));

        assertThat(JsonBody.of(office().get("/projects?q=N1202"))
                        .path("items")
                        .path(0)
                        .path("name")
                        .asText())
                .isEqualTo("项目1");
        assertThat(counts(checked(office(), Sheets.of(sheet.toArray(Object[][]::new)))))
                .isEqualTo("0 0 202 0 0");
    }

    @Test
    void a_number_that_its_project_keeps_is_not_given_to_another() {
        applied(office(), Sheets.of(HEADER, row("1", "甲", "丰门街道", 1), row("2", "乙", "丰门街道", 1)));
        String path = path(checked(office(), Sheets.of(HEADER, row("2", "甲", "丰门街道", 1), row("2", "乙二", "丰门街道", 1))));
        List<Map<String, Object>> answers = List.of(
                Map.of("sheet", "项目", "row", 2, "choice", "PROJECT", "projectId", idOf("甲")),
                Map.of("sheet", "项目", "row", 3, "choice", "PROJECT", "projectId", idOf("乙")));

        apply(path, answers).statusCode(409).body(json("reason", equalTo("ledger.rows-open")));

        assertThat(read(path).path("rows").path(1).path("reasons").findValuesAsText("code"))
                .containsExactly("ledger.number-taken");
    }

    @Test
    void what_is_stored_is_not_questioned_again_when_the_same_file_comes_again() {
        byte[] file = Sheets.of(
                HEADER,
                row("2020-001", "甲", "丰门街道", 5000),
                row("2020-002", "乙", "丰门街道", 6000),
                row("2020-003", "丙", "丰门街道", 7000),
                row("2020-004", "丁", "丰门街道", 65000000));
        String path = path(checked(office(), file));
        apply(path, List.of(answer(5, "AS_IT_IS"))).statusCode(200);

        assertThat(counts(checked(office(), file))).isEqualTo("0 0 4 0 0");
    }

    private static ValidatableResponse apply(String path, List<Map<String, Object>> answers) {
        return LedgerHttp.apply(office().header("If-Match", etagOf(path)), path, answers);
    }

    private static Map<String, Object> answer(int row, String choice) {
        return Map.of("sheet", "项目", "row", row, "choice", choice);
    }

    private static JsonNode read(String path) {
        return JsonBody.of(office().get(path));
    }

    private static String idOf(String name) {
        for (JsonNode project :
                JsonBody.of(office().get("/projects?limit=200&q=" + name)).path("items")) {
            if (project.path("name").asText().equals(name)) {
                return project.path("id").asText();
            }
        }
        throw new AssertionError(name);
    }

    private static String listed() {
        StringBuilder listed = new StringBuilder();
        JsonBody.of(office().get("/projects")).path("items").forEach(project -> listed.append(
                        project.path("listNo").asText())
                .append(project.path("name").asText())
                .append(project.path("totalInvestment").asInt())
                .append(' '));
        return listed.toString();
    }
}
