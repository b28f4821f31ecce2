package cn.liuzhong.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.ListFixture;
import cn.liuzhong.testsupport.Superuser;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody who may do everything in the database changes something behind the triggers' back: it is found and named. */
@QuarkusTest
class BrokenRecordTest extends HttpTest {

    private static final String HASH =
            "audit_hash(prev_hash, id, entity, entity_id, part, row_key, seq, at, account, request_id, operation, before,"
                    + " after)";

    @Inject
    EntityManager entities;

    @Inject
    Superuser superuser;

    @BeforeEach
    void aUnitWithThreeEntries() {
        String unit = ListFixture.unit("街道");
        for (int version = 0; version < 2; version++) {
            admin().header("If-Match", "\"" + version + "\"")
                    .body(Map.of("shortName", "第" + version))
                    .patch("/units/" + unit)
                    .then()
                    .statusCode(200);
        }
        assertThat(faults()).isEmpty();
    }

    @Test
    void what_is_whole_is_found_whole_after_all_kinds_of_work() {
        String unit = ListFixture.unit("另一街道");
        String project = ListFixture.project("项目", unit);
        ListFixture.milestone(project, "节点", "2020-11-10");
        office().body(Map.of("kind", "REMINDER", "period", "2020-11-H1"))
                .post("/supervision/runs")
                .then()
                .statusCode(201);

        assertThat(faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            update audit_entry set account = 'another' where seq = 2            | unit 2 the entry was changed
            update audit_entry set after = null where seq = 2                   | unit 2 the entry was changed
            update audit_entry set at = at + interval '1 us' where seq = 2      | unit 2 the entry was changed
            update audit_entry set hash = sha256('') where seq = 2              | unit 2 the entry was changed
            delete from audit_entry where seq = 2                               | unit 3 an entry before it is missing
            delete from audit_entry where seq = 1                               | unit 2 an entry before it is missing
            delete from audit_entry where seq = 3                               | unit 2 the row was changed without an entry
            delete from audit_entry                                             | unit null the row has no entry
            update unit set short_name = 'x'                                    | unit 3 the row was changed without an entry
            delete from unit                                                    | unit 3 the row has gone without an entry
            alter table unit disable trigger audit_update                       | unit null the trigger audit_update is turned off
            """)
    void a_break_is_named(String breach, String fault) {
        superuser.run(
                breach.contains("audit_entry")
                        ? breach + (breach.contains("where") ? " and" : " where") + " part = 'unit'"
                        : breach);
        try {
            assertThat(faults()).first().isEqualTo(fault);
        } finally {
            superuser.run("alter table unit enable trigger audit_update");
        }
    }

    /** What goes past the record leaves its triggers behind, or takes them away. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            drop trigger audit_insert on unit                                    | unit null the trigger audit_insert is missing
            drop trigger audit_truncate on unit                                  | unit null the trigger audit_truncate is missing
            alter table unit disable trigger user                                | unit null the trigger audit_delete is turned off
            alter table unit enable replica trigger audit_update                 | unit null the trigger audit_update is turned off
            create table unheard_of (id int primary key)                         | unheard_of null the trigger audit_delete is missing
            revoke select on project from public, service, owner                 | project null the table may not be read
            drop trigger reminder_stays on reminder                              | reminder null the trigger reminder_stays is missing
            alter table reminder_item disable trigger reminder_item_stays        | reminder_item null the trigger reminder_item_stays is turned off
            alter table reminder_item disable trigger reminder_item_not_added    | reminder_item null the trigger reminder_item_not_added is turned off
            drop trigger interview_never_goes on interview                       | interview null the trigger interview_never_goes is missing
            drop trigger milestone_baseline_frozen on milestone                  | milestone null the trigger milestone_baseline_frozen is missing
            drop trigger audit_entry_stays on audit_entry                        | audit_entry null the trigger audit_entry_stays is missing
            alter table audit_entry disable trigger audit_entry_never_emptied    | audit_entry null the trigger audit_entry_never_emptied is turned off
            alter table code_entry drop constraint code_entry_pkey cascade       | code_entry null the table has no primary key
            drop table calendar_day                                              | calendar_day null the table is gone
            """)
    void a_trigger_or_a_table_that_is_gone_is_named(String breach, String fault) {
        afterwards(breach, () -> assertThat(faults()).first().isEqualTo(fault));
    }

    @Test
    void a_trigger_that_does_something_else_is_named() {
        String replaced = "drop trigger audit_update on unit;"
                + " create trigger audit_update before update on unit for each row execute function"
                + " suppress_redundant_updates_trigger()";
        afterwards(replaced, () -> assertThat(faults())
                .containsExactly("unit null the trigger audit_update does something else"));
    }

    @Test
    void a_table_without_its_triggers_is_compared_all_the_same() {
        afterwards("drop trigger audit_insert on unit; update unit set short_name = 'x'", () -> assertThat(faults())
                .contains("unit 3 the row was changed without an entry"));
    }

    /** The list of triggers that keep what was sent is the catalog's. */
    @Test
    void every_trigger_that_keeps_something_is_expected() {
        assertThat(texts("select tgname || ' ' || proname from pg_trigger join pg_proc p on p.oid = tgfoid"
                        + " where not tgisinternal and tgname not in"
                        + " ('audit_insert', 'audit_update', 'audit_delete', 'audit_truncate')"))
                .containsExactlyInAnyOrderElementsOf(texts("select keeper || ' ' || does from audit_keepers()"));
    }

    /** Whoever changes an entry and makes its hash anew has to make all that follow anew. */
    @Test
    void an_entry_with_a_new_hash_is_not_followed() {
        superuser.run("update audit_entry set account = 'another' where part = 'unit' and seq = 2");
        superuser.run("update audit_entry set hash = " + HASH + " where part = 'unit' and seq = 2");

        assertThat(faults()).containsExactly("unit 3 the entry does not follow the one before it");
    }

    @ParameterizedTest
    @CsvSource({
        "after, the entry was not written by a change of the row",
        "before, the row was changed without an entry"
    })
    void an_entry_that_nothing_made_is_named(String keeps, String fault) {
        superuser.run(
                """
                insert into audit_entry
                select nextval('audit_entry_number'), entity, entity_id, part, row_key, 4, at, 'forged', null, operation,
                       after, %s, hash, ''
                  from audit_entry where part = 'unit' and seq = 3"""
                        .formatted(keeps));
        superuser.run("update audit_entry set hash = " + HASH + " where account = 'forged'");

        assertThat(faults()).first().isEqualTo("unit 4 " + fault);
    }

    @Test
    void the_digest_shows_that_a_whole_chain_is_gone_with_its_row() {
        String before = digest();
        superuser.run("delete from unit");
        superuser.run("delete from audit_entry where part = 'unit'");

        assertThat(faults()).isEmpty();
        assertThat(digest()).isNotEqualTo(before);
    }

    /** A column that a later release adds or drops is no break. */
    @Test
    void another_shape_of_the_table_is_no_break() {
        superuser.run("alter table unit add column fax text default 'none'");
        try {
            assertThat(faults()).isEmpty();
        } finally {
            superuser.run("alter table unit drop column fax");
        }
    }

    /** Looks at a breach that is undone again. */
    private void afterwards(String breach, Runnable look) {
        QuarkusTransaction.begin();
        try {
            superuser.run(breach);
            look.run();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private List<String> faults() {
        return texts("select concat_ws(' ', part, coalesce(cast(seq as text), 'null'), fault) from audit_faults()");
    }

    private String digest() {
        return texts("select digest from audit_state()").get(0);
    }

    @SuppressWarnings("unchecked")
    private List<String> texts(String sql) {
        return entities.createNativeQuery(sql, String.class).getResultList();
    }
}
