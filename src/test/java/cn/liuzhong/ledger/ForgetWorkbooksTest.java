package cn.liuzhong.ledger;

import static cn.liuzhong.ledger.LedgerHttp.applied;
import static cn.liuzhong.ledger.LedgerHttp.checked;
import static cn.liuzhong.testsupport.JsonField.json;
import static cn.liuzhong.testsupport.Sheets.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import cn.liuzhong.access.Caller;
import cn.liuzhong.testsupport.DatabaseUser;
import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.JsonBody;
import cn.liuzhong.testsupport.ListFixture;
import cn.liuzhong.testsupport.Sheets;
import cn.liuzhong.testsupport.Superuser;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Workbooks go in the end, what they were and did stays. */
@QuarkusTest
class ForgetWorkbooksTest extends HttpTest {

    private static final Object[] HEADER = row("清单编号", "项目名称", "责任单位", "总投资(万元)");

    @Inject
    ForgetWorkbooks forget;

    @Inject
    Superuser superuser;

    @Inject
    EntityManager entities;

    private String applied;
    private String checked;

    @BeforeEach
    void one_was_applied_and_one_checked() {
        ListFixture.unit("丰门街道");
        applied = path(applied(office(), Sheets.of(HEADER, row("2020-001", "鞋都四期", "丰门街道", 100))));
        checked = path(checked(office(), Sheets.of(HEADER, row("2020-001", "鞋都四期", "丰门街道", 200))));
    }

    @Test
    void one_that_was_only_checked_goes_after_a_month_and_cannot_be_applied_then() {
        after(Duration.ofDays(31));

        assertThat(rows(applied)).isEqualTo(1);
        assertThat(rows(checked)).isZero();
        office().get(checked).then().statusCode(200).body(json("changed", equalTo(1)));
        apply(Map.of());
        apply(Map.of("Prefer", "respond-async"));
    }

    private void apply(Map<String, String> headers) {
        office().headers(headers)
                .header("If-Match", etagOf(checked))
                .body(Map.of("answers", List.of()))
                .post(checked + "/application")
                .then()
                .statusCode(409)
                .body(json("reason", equalTo("ledger.file-gone")));
    }

    @Test
    void one_that_was_applied_goes_after_three_and_its_hash_stays() {
        String hash = sha256(applied);
        after(Duration.ofDays(89));
        assertThat(office().get(applied + "/marked").statusCode()).isEqualTo(200);
        after(Duration.ofDays(2));

        assertThat(rows(applied)).isZero();
        assertThat(sha256(applied)).isEqualTo(hash);
        assertThat(office().get(applied + "/marked").statusCode()).isEqualTo(409);
        assertThat(forget.handle(Caller.SCHEDULER))
                .as("whether there may be more")
                .isFalse();
    }

    /** Whoever would do it, and whatever the settings say. */
    @Test
    void a_young_one_stays() {
        superuser.run("update ledger_import set handed_in_at = now() - interval '29 days'");

        for (DatabaseUser user : new DatabaseUser[] {DatabaseUser.SERVICE, DatabaseUser.OWNER}) {
            assertThatThrownBy(() -> user.run("delete from ledger_import_file"))
                    .isInstanceOf(SQLException.class)
                    .extracting(refusal -> ((SQLException) refusal).getSQLState())
                    .isEqualTo("23001");
        }
    }

    @Test
    void one_that_somebody_got_at_is_found_and_one_that_went_is_none_of_those() {
        after(Duration.ofDays(31));
        assertThat(faults()).isEmpty();

        superuser.run("update ledger_import_file set content = '\\x00'");

        assertThat(faults())
                .containsExactly(
                        applied.substring(applied.lastIndexOf('/') + 1) + " its file is not the one it was kept with");
    }

    @SuppressWarnings("unchecked")
    private List<String> faults() {
        return entities.createNativeQuery("select row_key || ' ' || fault from audit_content_faults()", String.class)
                .getResultList();
    }

    private void after(Duration time) {
        clock.set(clock.now().plus(time));
        while (forget.handle(Caller.SCHEDULER)) {
            // until none is left
        }
    }

    private static int rows(String path) {
        return JsonBody.of(office().get(path + "/rows")).path("items").size();
    }

    private static String sha256(String path) {
        return JsonBody.of(office().get(path)).path("sha256").asText();
    }

    private static String path(JsonNode imported) {
        return "/ledger/imports/" + imported.path("id").asText();
    }
}
