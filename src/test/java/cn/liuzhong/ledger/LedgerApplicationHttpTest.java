package cn.liuzhong.ledger;

import static cn.liuzhong.ledger.LedgerHttp.applied;
import static cn.liuzhong.ledger.LedgerHttp.checked;
import static cn.liuzhong.ledger.LedgerHttp.counts;
import static cn.liuzhong.ledger.LedgerHttp.handIn;
import static cn.liuzhong.testsupport.JsonField.json;
import static cn.liuzhong.testsupport.Sheets.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.liuzhong.access.Caller;
import cn.liuzhong.testsupport.AtOnce;
import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.JsonBody;
import cn.liuzhong.testsupport.ListFixture;
import cn.liuzhong.testsupport.Sheets;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is written is what was shown, or nothing. */
@QuarkusTest
class LedgerApplicationHttpTest extends HttpTest {

    private static final Object[] HEADER = row("清单编号", "项目名称", "责任单位", "总投资(万元)");

    @Inject
    EntityManager rows;

    @Inject
    NoteResults note;

    @BeforeEach
    void enterUnit() {
        ListFixture.entered("/units", Map.of("name", "丰门街道"));
    }

    @Test
    void an_edit_made_since_the_check_is_not_written_over_before_somebody_has_seen_it() {
        applied(office(), Sheets.of(HEADER, row("2020-001", "鞋都四期", "丰门街道", 100)));
        String path = path(checked(office(), Sheets.of(HEADER, row("2020-001", "鞋都四期", "丰门街道", 200))));
        String project = "/projects/"
                + JsonBody.of(office().get("/projects"))
                        .path("items")
                        .path(0)
                        .path("id")
                        .asText();
        office().header("If-Match", etagOf(project))
                .contentType("application/merge-patch+json")
                .body(Map.of("totalInvestment", 150))
                .patch(project)
                .then()
                .statusCode(200);

        apply(path).statusCode(409).body(json("reason", equalTo("ledger.rows-moved")));

        office().get(project).then().body(json("totalInvestment", equalTo(150)));
        assertThat(JsonBody.of(office().get(path))
                        .path("rows")
                        .path(0)
                        .path("changes")
                        .toString())
                .isEqualTo("[{\"field\":\"总投资\",\"before\":\"150\",\"after\":\"200\",\"cell\":\"D2\"}]");
        apply(path).statusCode(200).body(json("status", equalTo("APPLIED")));
        office().get(project).then().body(json("totalInvestment", equalTo(200)));
    }

    /** More rows apart than are judged at once: what the file itself has entered is not what a later row means. */
    @Test
    void two_new_projects_of_one_name_stay_two_however_far_apart_they_stand() {
        List<Object[]> sheet = new ArrayList<>();
        sheet.add(HEADER);
        sheet.add(row("2020-001", "道路", "丰门街道", 1));
        for (int i = 2; i < 203; i++) {
            sheet.add(row("2020-" + (1000 + i), "项目" + i, "丰门街道", 1));
        }
        sheet.add(row("2020-900", "道路", "丰门街道", 1));

        assertThat(counts(applied(office(), Sheets.of(sheet.toArray(Object[][]::new)))))
                .isEqualTo("203 0 0 0 0");

        office().get("/projects?q=道路").then().body(json("items", hasSize(2)));
    }

    @Test
    void a_name_without_a_number_is_asked_about_when_a_numbered_row_has_it_too() {
        JsonNode found =
                checked(office(), Sheets.of(HEADER, row("2020-001", "道路", "丰门街道", 1), row(null, "道路", "丰门街道", 2)));

        assertThat(counts(found)).isEqualTo("1 0 0 1 0");
    }

    @Test
    void the_same_project_twice_is_noticed() {
        JsonNode twice = checked(
                office(),
                Sheets.of(
                        HEADER,
                        row("2020-001", "甲", "丰门街道", 1),
                        row("2020-001", "甲", "丰门街道", 1),
                        row("2020-001", "甲", "丰门街道", 2)));

        assertThat(counts(twice)).isEqualTo("1 0 1 1 0");
    }

    @Test
    void an_amount_a_thousand_times_the_usual_is_questioned_and_taken_when_it_is_said_to_be_right() {
        String path = path(applied(
                office(),
                Sheets.of(
                        HEADER,
                        row("2020-001", "甲", "丰门街道", 5000),
                        row("2020-002", "乙", "丰门街道", 6000),
                        row("2020-003", "丙", "丰门街道", 7000),
                        row("2020-004", "丁", "丰门街道", 65000000))));

        office().get(path)
                .then()
                .body(json("status", equalTo("CHECKED")))
                .body(json("asked", equalTo(1)))
                .body(json("rows[3].reasons[0].code", equalTo("ledger.outlier")))
                .body(json("rows[3].reasons[0].cell", equalTo("D5")));
        apply(path, List.of(Map.of("sheet", "项目", "row", 5, "choice", "AS_IT_IS")))
                .statusCode(200)
                .body(json("new", equalTo(4)));
    }

    @Test
    void of_two_at_once_the_second_finds_what_the_first_has_entered() throws Exception {
        byte[] file = Sheets.of(HEADER, row(null, "鞋都四期", "丰门街道", 100));
        AtOnce.all(() -> handIn(office(), file, false), () -> handIn(office(), file, false));

        assertThat(JsonBody.of(office().get("/projects?total=true"))
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void a_check_that_ended_with_its_service_has_failed_and_the_office_is_told() {
        String path = path(checked(office(), Sheets.of(HEADER, row("2020-001", "鞋都四期", "丰门街道", 100))));
        int told = told();
        QuarkusTransaction.requiringNew().run(() -> {
            rows.createNativeQuery("update ledger_import set status = 'CHECKING'")
                    .executeUpdate();
            rows.createNativeQuery("update ledger_import_progress set at = at - interval '9 minutes'")
                    .executeUpdate();
        });
        apply(path).statusCode(409).body(json("reason", equalTo("ledger.not-checked")));
        note.failLost(Caller.SCHEDULER);
        office().get(path).then().body(json("status", equalTo("CHECKING")));

        QuarkusTransaction.requiringNew()
                .run(() -> rows.createNativeQuery("update ledger_import_progress set at = at - interval '2 minutes'")
                        .executeUpdate());
        note.failLost(Caller.SCHEDULER);

        office().get(path).then().body(json("status", equalTo("FAILED")));
        assertThat(told()).isEqualTo(told + 1);
        apply(path).statusCode(409).body(json("reason", equalTo("ledger.not-checked")));
    }

    private static int told() {
        return JsonBody.of(office().get("/inbox")).path("items").size();
    }

    private static String path(JsonNode imported) {
        return "/ledger/imports/" + imported.path("id").asText();
    }

    private static ValidatableResponse apply(String path) {
        return apply(path, List.of());
    }

    private static ValidatableResponse apply(String path, List<Map<String, Object>> answers) {
        return office().header("If-Match", etagOf(path))
                .body(Map.of("answers", answers))
                .post(path + "/application")
                .then();
    }
}
