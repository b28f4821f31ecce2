package cn.liuzhong.ledger;

import static cn.liuzhong.ledger.LedgerHttp.applied;
import static cn.liuzhong.ledger.LedgerHttp.checked;
import static cn.liuzhong.ledger.LedgerHttp.path;
import static cn.liuzhong.testsupport.JsonField.json;
import static cn.liuzhong.testsupport.Sheets.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import cn.liuzhong.ledger.LedgerAnswer.Choice;
import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.JsonBody;
import cn.liuzhong.testsupport.ListFixture;
import cn.liuzhong.testsupport.Sheets;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row says what may be answered about it: that gets through, and nothing else is taken. */
@QuarkusTest
class LedgerChoicesHttpTest extends HttpTest {

    private static final Object[] HEADER = row("清单编号", "项目名称", "责任单位", "总投资(万元)");
    private static final Object[] MILESTONES = row("清单编号", "项目名称", "节点名称", "节点时间");
    private static final LocalDate PAST = LocalDate.of(2019, 5, 1);
    /** Of those that are there. */
    private static final String STORED = "鞋都四期";

    @BeforeEach
    void enterProject() {
        ListFixture.entered("/units", Map.of("name", "丰门街道"));
        applied(office(), Sheets.of(HEADER, row("5", STORED, "丰门街道", 100)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ledger.ambiguous       | PROJECT NEW SKIP
            ledger.renamed         | PROJECT NEW AS_IT_IS SKIP
            ledger.twice           | NEW SKIP
            ledger.outlier         | AS_IT_IS SKIP
            ledger.years-differ    | AS_IT_IS SKIP
            ledger.joined          | NEW SKIP
            ledger.milestone-twice | AS_IT_IS SKIP
            ledger.milestone-past  | AS_IT_IS SKIP
            ledger.unit-unknown    | SKIP
            a milestone's project  | PROJECT SKIP
            what is not asked      | SKIP
            """)
    void a_row_says_what_may_be_answered_and_takes_nothing_else(String question, String choices) {
        Set<String> allowed = new TreeSet<>(List.of(choices.split(" ")));
        for (Choice choice : Choice.values()) {
            JsonNode found = checked(office(), file(question));
            JsonNode asked = asked(found, question);
            assertThat(asked.path("choices").toString())
                    .as(question)
                    .isEqualTo("[\"" + choices.replace(" ", "\",\"") + "\"]");
            List<Map<String, Object>> answers = answers(found, asked, choice);
            if (!allowed.contains(choice.name())) {
                String place =
                        asked.path("sheet").asText() + "!" + asked.path("row").asInt();
                apply(path(found), answers)
                        .statusCode(400)
                        .body(json("errors.message", contains(containsString(place))))
                        .body(json("errors[0].pointer", equalTo("/answers/0/choice")));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ledger.ambiguous, PROJECT",
        "ledger.ambiguous, NEW",
        "ledger.ambiguous, SKIP",
        "ledger.renamed, PROJECT",
        "ledger.renamed, NEW",
        "ledger.renamed, AS_IT_IS",
        "ledger.renamed, SKIP",
        "ledger.twice, NEW",
        "ledger.twice, SKIP",
        "ledger.outlier, AS_IT_IS",
        "ledger.outlier, SKIP",
        "ledger.years-differ, AS_IT_IS",
        "ledger.years-differ, SKIP",
        "ledger.joined, SKIP",
        "ledger.milestone-twice, AS_IT_IS",
        "ledger.milestone-twice, SKIP",
        "ledger.milestone-past, AS_IT_IS",
        "ledger.milestone-past, SKIP",
        "ledger.unit-unknown, SKIP",
        "a milestone's project, PROJECT",
        "a milestone's project, SKIP"
    })
    void it_is_applied_as_it_was_answered(String question, Choice choice) {
        JsonNode found = checked(office(), file(question));
        List<Map<String, Object>> answers = answers(found, asked(found, question), choice);

        ValidatableResponse first = apply(path(found), answers);
        if (first.extract().statusCode() == 409) {
            first.body(json("reason", equalTo("ledger.rows-moved")));
            apply(path(found), answers).statusCode(200);
        } else {
            first.statusCode(200);
        }
    }

    @Test
    void one_name_on_sheets_of_two_years_may_be_two_projects() {
        JsonNode found = checked(office(), file("ledger.joined"));
        List<Map<String, Object>> answers = new ArrayList<>(List.of(answer("2019", 2, Choice.NEW, null)));
        apply(path(found), answers).statusCode(409).body(json("reason", equalTo("ledger.rows-open")));

        JsonNode asked = asked(JsonBody.of(office().get(path(found))), "ledger.twice");
        assertThat(asked.path("sheet").asText()).isEqualTo("2020");
        answers.add(answer("2020", 2, Choice.NEW, null));
        apply(path(found), answers).statusCode(409).body(json("reason", equalTo("ledger.rows-moved")));
        apply(path(found), answers).statusCode(200).body(json("new", equalTo(2)));
    }

    @Test
    void who_has_answered_may_think_better_of_it() {
        JsonNode found = checked(office(), file("ledger.ambiguous"));
        apply(path(found), answers(found, asked(found, "ledger.ambiguous"), Choice.NEW))
                .statusCode(409);
        JsonNode shown = JsonBody.of(office().get(path(found)));
        assertThat(shown.path("rows").path(0).path("verdict").asText()).isEqualTo("NEW");

        List<Map<String, Object>> other = answers(shown, shown.path("rows").path(0), Choice.PROJECT);
        apply(path(found), other).statusCode(409);
        apply(path(found), other).statusCode(200).body(json("changed", equalTo(1)));
    }

    /** The first of them may still be answered otherwise. */
    @Test
    void of_two_rows_said_to_be_one_project_the_second_may_be_any_other() {
        JsonNode found =
                checked(office(), Sheets.of(HEADER, row("900", STORED, "丰门街道", 1), row("901", STORED, "丰门街道", 2)));
        String there = candidate(found.path("rows").path(0));
        List<Map<String, Object>> both =
                List.of(answer("项目", 2, Choice.PROJECT, there), answer("项目", 3, Choice.PROJECT, there));
        apply(path(found), both).statusCode(409).body(json("reason", equalTo("ledger.rows-open")));

        JsonNode rows = JsonBody.of(office().get(path(found))).path("rows");
        assertThat(rows.path(0).path("choices").toString()).isEqualTo("[\"PROJECT\",\"NEW\",\"SKIP\"]");
        assertThat(rows.path(1).path("reasons").findValuesAsText("code")).containsExactly("ledger.twice");
        assertThat(rows.path(1).path("choices").toString()).isEqualTo("[\"NEW\",\"SKIP\"]");
    }

    @Test
    void a_project_that_is_no_candidate_and_a_row_that_is_not_there_are_named() {
        String stranger = ListFixture.project("别的项目", ListFixture.unit("双屿街道"));
        String path = path(checked(office(), file("ledger.ambiguous")));

        apply(path, List.of(answer("项目", 2, Choice.PROJECT, stranger)))
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/answers/0/projectId")));
        apply(path, List.of(answer("项目", 2, Choice.NEW, stranger)))
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/answers/0/projectId")));
        apply(path, List.of(answer("项目", 2, Choice.NEW, null), answer("项目", 3, Choice.SKIP, null)))
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/answers/1/row")))
                .body(json("errors[0].message", equalTo("没有 项目!3 行")));
        office().get(path).then().body(json("progress.phase", equalTo("CHECK")));
    }

    private static byte[] file(String question) {
        return switch (question) {
            case "ledger.ambiguous" -> Sheets.of(HEADER, row("900", STORED, "丰门街道", 200));
            // Its number is free only when its project is given another one.
            case "ledger.renamed" -> Sheets.of(HEADER, row("5", "鞋都五期", "丰门街道", 100), row("6", STORED, "丰门街道", 100));
            case "ledger.twice" -> Sheets.of(HEADER, row(null, "甲", "丰门街道", 1), row(null, "甲", "丰门街道", 2));
            case "ledger.outlier" ->
                Sheets.of(
                        HEADER,
                        row(null, "甲", "丰门街道", 5000),
                        row(null, "乙", "丰门街道", 6000),
                        row(null, "丙", "丰门街道", 7000),
                        row(null, "丁", "丰门街道", 65000000));
            case "ledger.years-differ", "ledger.joined" ->
                Sheets.workbook()
                        .sheet("2019", ofYear(2019), row(null, "甲", "丰门街道", 9000, 5000))
                        .sheet("2020", ofYear(2020), row(null, "甲", "丰门街道", 9500, 6000))
                        .bytes();
            case "ledger.milestone-twice" ->
                Sheets.of(MILESTONES, row("5", STORED, "封顶", "2020-12-15"), row("5", STORED, "封顶", "2021-03-15"));
            case "ledger.milestone-past" ->
                Sheets.of(
                        row("项目名称", "责任单位", "主体封顶"),
                        row("甲", "丰门街道", PAST),
                        row("乙", "丰门街道", LocalDate.of(2020, 12, 31)));
            case "ledger.unit-unknown" -> Sheets.of(HEADER, row(null, "甲", "七都镇", 1));
            case "a milestone's project" -> Sheets.of(MILESTONES, row("900", STORED, "封顶", "2020-12-15"));
            default -> Sheets.of(HEADER, row("5", STORED, "丰门街道", 200));
        };
    }

    private static Object[] ofYear(int year) {
        return row("清单编号", "项目名称", "责任单位", "总投资(万元)", year + "年计划投资(万元)");
    }

    /** The row that the file is about: the one that is asked that, or its only one. */
    private static JsonNode asked(JsonNode found, String question) {
        for (JsonNode row : found.path("rows")) {
            if (row.path("reasons").findValuesAsText("code").contains(question)) {
                return row;
            }
        }
        assertThat(found.path("rows").size()).as(question + found).isEqualTo(1);
        return found.path("rows").path(0);
    }

    /** Also to the row that is asked about besides, so that nothing else stands in the way. */
    private static List<Map<String, Object>> answers(JsonNode found, JsonNode asked, Choice choice) {
        Map<String, Object> answer = answer(
                asked.path("sheet").asText(),
                asked.path("row").asInt(),
                choice,
                choice == Choice.PROJECT ? candidate(asked) : null);
        JsonNode other = found.path("rows").path(1);
        if (other.path("candidates").isEmpty()) {
            return List.of(answer);
        }
        Map<String, Object> besides = choice == Choice.NEW
                ? answer("项目", 3, Choice.PROJECT, candidate(other))
                : answer("项目", 3, Choice.SKIP, null);
        return List.of(answer, besides);
    }

    private static String candidate(JsonNode row) {
        return row.path("candidates").path(0).path("projectId").asText(null);
    }

    private static Map<String, Object> answer(String sheet, int row, Choice choice, String project) {
        Map<String, Object> answer = new HashMap<>(Map.of("sheet", sheet, "row", row, "choice", choice));
        if (project != null) {
            answer.put("projectId", project);
        }
        return answer;
    }

    private static ValidatableResponse apply(String path, List<Map<String, Object>> answers) {
        return LedgerHttp.apply(office().header("If-Match", etagOf(path)), path, answers);
    }
}
