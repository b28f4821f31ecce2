package cn.liuzhong.audit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.liuzhong.testsupport.DatabaseUser;
import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.ListFixture;
import cn.liuzhong.testsupport.MainJob;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people were told does not change, whoever would change it: the service's user or the owner of the tables. */
@QuarkusTest
class SentStaysTest extends HttpTest {

    @BeforeEach
    void lettersAndAnInterviewThatWasHeld() {
        clock.set(LocalDate.of(2020, 12, 3));
        String unit = ListFixture.unit("街道");
        MainJob.milestone(unit, LocalDate.of(2020, 10, 10));
        MainJob.run("REMINDER", "2020-10-H2").statusCode(201);
        MainJob.run("REMINDER", "2020-11-H1").statusCode(201);
        MainJob.run("INTERVIEW", "2020-11").statusCode(201);
        String interview = MainJob.interviews("2020-11").extract().path("items[0].id");
        post("/interviews/" + interview + "/confirmation", Map.of("scheduledOn", "2020-12-02"));
        post("/interviews/" + interview + "/record", Map.of("heldOn", "2020-12-02", "minutes", "纪要"));
        post("/reminders/" + MainJob.onlyLetter("2020-11-H1") + "/reply", Map.of("text", "已收悉"));
        office().accept("application/pdf")
                .get("/reminders/" + MainJob.onlyLetter("2020-11-H1") + "/letter")
                .then()
                .statusCode(200);
    }

    private static final List<String> CHANGES = List.of(
            "update reminder set period = '2020-01-H1'",
            "update reminder set unit_id = gen_random_uuid()",
            "update reminder set number_in_year = number_in_year + 100",
            "update reminder set copies = '{x}'",
            "update reminder set reply_due_on = reply_due_on + 1",
            "update reminder set reply = 'x' where reply is not null",
            "update reminder set reply = null where reply is not null",
            "update reminder set acknowledged_at = now() where acknowledged_at is not null",
            "delete from reminder",
            "update reminder_item set lag_days = 1",
            "delete from reminder_item",
            "update interview set minutes = 'x'",
            "update interview set minutes = null",
            "update interview set held_on = held_on - 1",
            "update interview set level = 'LEADING_GROUP'",
            "delete from interview",
            "update interview_item set title = 'x'",
            "delete from interview_item",
            "update interview_step set done_by = 'x'",
            "delete from interview_step",
            "update rule_settings set rules = '{}'",
            "delete from rule_settings",
            "update supervision_run set units = 7",
            "delete from supervision_run",
            "update printed_letter set sha256 = encode(sha256(''), 'hex')",
            "delete from printed_letter where format = 'PDF'",
            "update printed_letter_content set content = ''",
            "delete from printed_letter_content",
            "update interview_paper set facts = '{}'",
            "update interview_paper set template_version = 99",
            "delete from interview_paper",
            "update letter_template set sha256 = 'x'",
            "delete from letter_template",
            "update letter_template_content set content = ''",
            "delete from letter_template_content",
            "update letter_head set issuer = 'x'",
            "delete from letter_head");

    private static final List<String> KEPT_FILES = List.of(
            "printed_letter_content",
            "letter_template_content",
            "attachment_content",
            "ledger_import_file",
            "printed_letter cascade");

    /** All against the same rows: as long as each is refused, none finds them changed. */
    @Test
    void nobody_changes_it() {
        CHANGES.forEach(SentStaysTest::refusedToEverybody);
    }

    /** The service's user may empty no table at all. */
    @Test
    void nobody_empties_what_holds_their_files() {
        for (String table : KEPT_FILES) {
            assertThatThrownBy(() -> DatabaseUser.OWNER.run("truncate " + table))
                    .as(table)
                    .extracting(refusal -> ((SQLException) refusal).getSQLState())
                    .isEqualTo("23001");
            assertThatThrownBy(() -> DatabaseUser.SERVICE.run("truncate " + table))
                    .as(table)
                    .extracting(refusal -> ((SQLException) refusal).getSQLState())
                    .isEqualTo("42501");
        }
    }

    private static void refusedToEverybody(String sql) {
        for (DatabaseUser user : new DatabaseUser[] {DatabaseUser.SERVICE, DatabaseUser.OWNER}) {
            assertThatThrownBy(() -> user.run(sql))
                    .as("%s: %s", user, sql)
                    .isInstanceOf(SQLException.class)
                    .extracting(refusal -> ((SQLException) refusal).getSQLState())
                    .isEqualTo("23001");
        }
    }

    /** A letter of a run that is done, made from another; nothing but its key, period and number is new. */
    private static final String ANOTHER =
            """
            insert into %1$s select (jsonb_populate_record(row, jsonb_build_object(
                'id', gen_random_uuid(), 'period', '2019-01', 'number_in_year', 99))).* from %1$s row limit 1""";

    /** One more line of a letter that was sent. */
    private static final String ONE_MORE =
            """
            insert into %1$s_item select (jsonb_populate_record(row, jsonb_build_object(
                'position', 99, 'subject_id', gen_random_uuid()))).* from %1$s_item row limit 1""";

    /** To change a letter first does not make it one of this transaction. */
    private static final String AFTER_A_CHANGE = "update %1$s set version = version + 1; " + ONE_MORE;

    @ParameterizedTest
    @ValueSource(strings = {"reminder", "interview"})
    void nobody_adds_to_it(String letter) {
        for (String sql : new String[] {ANOTHER, ONE_MORE, AFTER_A_CHANGE}) {
            refusedToEverybody(sql.formatted(letter));
        }
    }

    @Test
    void a_table_of_the_same_name_does_not_hide_the_run() {
        refusedToEverybody(
                "create temp table supervision_run (id uuid, status text); " + ONE_MORE.formatted("reminder"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            update reminder set reply = 'x', status = 'REPLIED' where reply is null
            update reminder set withdrawal_reason = 'x' where withdrawal_reason is null
            update interview set rectification = 'x'
            update interview set result = 'x', status = 'RESULT_REPORTED'
            update interview set scheduled_on = scheduled_on + 1
            """)
    void what_is_still_to_be_said_is_said_once(String sql) {
        assertThatCode(() -> DatabaseUser.SERVICE.run(sql)).doesNotThrowAnyException();
    }

    @Test
    void a_result_stands_until_it_is_returned_and_for_ever_once_closed() throws SQLException {
        DatabaseUser.SERVICE.run("update interview set result = 'first', status = 'RESULT_REPORTED'");
        assertThatThrownBy(() -> DatabaseUser.OWNER.run("update interview set result = 'second'"))
                .hasMessageContaining("interview");
        DatabaseUser.SERVICE.run("update interview set status = 'RECORDED'");
        DatabaseUser.SERVICE.run("update interview set result = 'second', status = 'RESULT_REPORTED'");
        DatabaseUser.SERVICE.run("update interview set status = 'CLOSED'");

        assertThatThrownBy(() -> DatabaseUser.OWNER.run("update interview set status = 'RECORDED'"))
                .hasMessageContaining("interview");
    }

    private static void post(String path, Map<String, ?> body) {
        office().header("If-Match", "*").body(body).post(path).then().statusCode(200);
    }
}
