package cn.liuzhong.ledger;

import static cn.liuzhong.ledger.LedgerHttp.applied;
import static cn.liuzhong.ledger.LedgerHttp.checked;
import static cn.liuzhong.ledger.LedgerHttp.counts;
import static cn.liuzhong.ledger.LedgerHttp.path;
import static cn.liuzhong.testsupport.JsonField.json;
import static cn.liuzhong.testsupport.Sheets.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Refused;
import cn.liuzhong.testsupport.AtOnce;
import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.JsonBody;
import cn.liuzhong.testsupport.ListFixture;
import cn.liuzhong.testsupport.Sheets;
import cn.liuzhong.testsupport.Superuser;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How far an application is can be watched, and what comes to nothing leaves nothing. */
@QuarkusTest
class LedgerProgressHttpTest extends HttpTest {

    private static final Object[] HEADER = row("清单编号", "项目名称", "责任单位", "总投资(万元)");

    /** Two more than are judged and written at once. */
    private static final int ROWS = 202;

    @Inject
    EntityManager rows;

    @Inject
    Superuser superuser;

    @Inject
    WatchApplication watch;

    @Inject
    NoteResults note;

    @Inject
    ApplyImport application;

    private String path;

    /** A workbook that changes every project of the list, checked. */
    @BeforeEach
    void handIn() {
        ListFixture.entered("/units", Map.of("name", "丰门街道"));
        applied(office(), sheet(100));
        path = path(checked(office(), sheet(200)));
    }

    private static byte[] sheet(int investment) {
        Stream<Object[]> projects = IntStream.rangeClosed(1, ROWS)
                .mapToObj(i -> row("2020-%03d".formatted(i), "项目%03d".formatted(i), "丰门街道", investment));
        return Sheets.of(Stream.concat(Stream.<Object[]>of(HEADER), projects).toArray(Object[][]::new));
    }

    @Test
    void while_it_is_applied_it_shows_how_far_it_is_and_is_not_taken_for_lost() throws InterruptedException {
        QuarkusTransaction.requiringNew().call(() -> {
            rows.createNativeQuery("select 1 from project where list_no = '2020-201' for update")
                    .getSingleResult();
            apply(true).statusCode(202).body(json("progress.phase", equalTo("APPLICATION")));

            JsonNode seen = await(found -> found.path("progress").path("done").asInt() == 200);

            assertThat(seen.path("progress").toString())
                    .isEqualTo("{\"phase\":\"APPLICATION\",\"done\":200,\"of\":202,\"at\":\"2020-11-20T02:00:00Z\"}");
            assertThat(seen.path("status").asText()).isEqualTo("CHECKED");
            apply(false).statusCode(409).body(json("reason", equalTo("ledger.being-applied")));
            QuarkusTransaction.requiringNew().run(() -> rows.createNativeQuery(
                            "update ledger_import_progress set at = at - interval '11 minutes' where import_id = :id")
                    .setParameter("id", id())
                    .executeUpdate());
            int told = told();
            QuarkusTransaction.requiringNew().run(() -> watch.stopLost(Caller.SCHEDULER));
            office().get(path).then().body(json("progress.phase", equalTo("APPLICATION")));
            assertThat(told()).isEqualTo(told);
            return null;
        });

        JsonNode done = await(found -> found.path("status").asText().equals("APPLIED"));
        assertThat(counts(done)).isEqualTo("0 202 0 0 0");
        assertThat(investmentOf("项目001")).isEqualTo(200);
    }

    @Test
    void what_was_written_of_earlier_rows_is_undone_when_a_later_one_has_changed() throws InterruptedException {
        int told = told();
        changeLast();

        apply(true).statusCode(202);

        JsonNode stopped =
                await(found -> found.path("progress").path("phase").asText().equals("CHECK")
                        && found.path("status").asText().equals("CHECKED"));
        assertThat(counts(stopped)).isEqualTo("0 202 0 0 0");
        assertThat(investmentOf("项目001")).isEqualTo(100);
        assertThat(told()).isEqualTo(told + 1);
    }

    /** Both have seen it checked before either has begun. */
    @Test
    void of_two_at_once_one_begins_and_what_it_finds_stays() throws Exception {
        changeLast();
        Callable<String> application =
                () -> apply(false).statusCode(409).extract().path("reason");
        FutureTask<List<String>> both = new FutureTask<>(() -> AtOnce.all(application, application));

        QuarkusTransaction.requiringNew().call(() -> {
            rows.createNativeQuery("select 1 from ledger_import_progress where import_id = :id for update")
                    .setParameter("id", id())
                    .getSingleResult();
            new Thread(both).start();
            awaitWaiting(2);
            return null;
        });

        assertThat(both.get(1, TimeUnit.MINUTES))
                .containsExactlyInAnyOrder("ledger.rows-moved", "ledger.being-applied");
        office().get(path).then().body(json("status", equalTo("CHECKED")));
        apply(false).statusCode(200);
    }

    @Test
    void one_that_was_applied_or_is_being_checked_is_neither_failed_nor_checked_again() {
        apply(false).statusCode(200);
        note.fail(Caller.SCHEDULER, id());
        assertThatThrownBy(() -> note.begin(Caller.SCHEDULER, id(), Answers.NONE))
                .isInstanceOf(Refused.class);
        office().get(path).then().body(json("status", equalTo("APPLIED")));

        path = path(checked(office(), sheet(300)));
        note.begin(Caller.SCHEDULER, id(), Answers.NONE);
        assertThatThrownBy(() -> note.begin(Caller.SCHEDULER, id(), Answers.NONE))
                .isInstanceOf(Refused.class);
    }

    @Test
    void an_application_that_fails_in_the_background_writes_nothing_and_says_so() throws InterruptedException {
        int told = told();
        superuser.run("update ledger_import_file set content = '\\x00'");

        apply(true).statusCode(202);

        JsonNode stopped =
                await(found -> found.path("progress").path("phase").asText().equals("CHECK") && told() > told);
        assertThat(stopped.path("status").asText()).isEqualTo("CHECKED");
        assertThat(stopped.path("progress").path("done").asInt()).isEqualTo(ROWS);
        assertThat(told()).isEqualTo(told + 1);
        assertThat(investmentOf("项目001")).isEqualTo(100);
    }

    /** In the background, and while the rows cannot be kept. */
    @Test
    void of_a_check_that_fails_after_an_application_the_office_is_told_once() {
        changeLast();
        int told = told();
        superuser.run("alter table ledger_import_row add constraint unwritable check (false) not valid");
        try {
            assertThatThrownBy(() -> application.afterCheck(Caller.SCHEDULER, id()))
                    .isInstanceOf(RuntimeException.class);
        } finally {
            superuser.run("alter table ledger_import_row drop constraint unwritable");
        }

        office().get(path).then().body(json("status", equalTo("FAILED")));
        assertThat(told()).isEqualTo(told + 1);
    }

    @Test
    void an_application_that_ended_with_its_service_may_be_made_again_and_the_office_is_told() {
        int told = told();
        QuarkusTransaction.requiringNew().run(() -> rows.createNativeQuery(
                        "update ledger_import_progress p set phase = 'APPLICATION', done = 200,"
                                + " at = p.at - interval '11 minutes'"
                                + " from ledger_import i where i.id = p.import_id and i.status = 'CHECKED'")
                .executeUpdate());

        watch.stopLost(Caller.SCHEDULER);

        office().get(path)
                .then()
                .body(json("status", equalTo("CHECKED")))
                .body(json("progress.phase", equalTo("CHECK")))
                .body(json("progress.done", equalTo(ROWS)));
        assertThat(told()).isEqualTo(told + 1);
        apply(false).statusCode(200).body(json("status", equalTo("APPLIED")));
    }

    /** As somebody has seen it, it is no longer. */
    private static void changeLast() {
        office().header("If-Match", "*")
                .contentType("application/merge-patch+json")
                .body(Map.of("totalInvestment", 150))
                .patch("/projects/" + project("项目202").path("id").asText())
                .then()
                .statusCode(200);
    }

    private UUID id() {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    private void awaitWaiting(int connections) throws InterruptedException {
        for (int i = 0; i < 600 && waiting() < connections; i++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(waiting()).isEqualTo(connections);
    }

    private int waiting() {
        Object waiting = rows.createNativeQuery("select count(distinct pid) from pg_locks where not granted")
                .getSingleResult();
        return ((Number) waiting).intValue();
    }

    private ValidatableResponse apply(boolean later) {
        var sender = office().header("If-Match", etagOf(path));
        return LedgerHttp.apply(later ? sender.header("Prefer", "respond-async") : sender, path, List.of());
    }

    private JsonNode await(Predicate<JsonNode> awaited) throws InterruptedException {
        JsonNode seen = JsonBody.of(office().get(path));
        for (int i = 0; i < 600 && !awaited.test(seen); i++) {
            TimeUnit.MILLISECONDS.sleep(50);
            seen = JsonBody.of(office().get(path));
        }
        assertThat(awaited.test(seen)).as(seen.path("progress").toString()).isTrue();
        return seen;
    }

    private static JsonNode project(String name) {
        return JsonBody.of(office().get("/projects?q=" + name)).path("items").path(0);
    }

    private static int investmentOf(String name) {
        return project(name).path("totalInvestment").asInt();
    }

    private static int told() {
        return JsonBody.of(office().get("/inbox?limit=200")).path("items").size();
    }
}
