package cn.liuzhong.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.Superuser;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No table is forgotten: the catalog itself is asked. */
@QuarkusTest
class AuditedTablesTest extends HttpTest {

    @Inject
    EntityManager entities;

    @Inject
    Superuser superuser;

    @Test
    void every_table_is_audited_or_named_in_the_database() {
        assertThat(unaudited()).containsExactlyInAnyOrderElementsOf(texts("select unnest(audit_left_out())"));
    }

    @Test
    void a_table_that_is_forgotten_is_found() {
        QuarkusTransaction.begin();
        try {
            superuser.run("create table forgotten (id int primary key)");

            assertThat(unaudited()).contains("forgotten");
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void every_entity_of_a_trigger_is_one_of_the_contract() {
        assertThat(texts("select distinct split_part(encode(tgargs, 'escape'), '\\000', 1) from pg_trigger"
                        + " where tgname = 'audit_insert'"))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(AuditedEntity.values()).map(Enum::name).toList());
    }

    /** A secret never gets into the record, that it was changed does. */
    @Test
    void secrets_are_masked() {
        QuarkusTransaction.begin();
        try {
            superuser.run("create table secretive (id int primary key, token_hash text)");
            superuser.run("select audit_table('secretive', 'SERVICE')");
            superuser.run("grant all on secretive to public");
            entities.createNativeQuery("insert into secretive values (1, 'first secret')")
                    .executeUpdate();
            entities.createNativeQuery("update secretive set token_hash = 'second secret'")
                    .executeUpdate();

            List<String> kept = texts(
                    "select cast(before as text) || cast(after as text) from audit_entry where part = 'secretive' and seq = 2");
            assertThat(kept).hasSize(1);
            assertThat(kept.get(0)).doesNotContain("first secret", "second secret");
            assertThat(
                            texts(
                                    "select cast(count(distinct after->>'token_hash') as text) from audit_entry where part = 'secretive'"))
                    .containsExactly("2");
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private List<String> unaudited() {
        return texts(
                """
                select relname from pg_class c
                 where relnamespace = cast('public' as regnamespace) and relkind in ('r', 'p')
                   and 4 <> (select count(*) from pg_trigger
                              where tgrelid = c.oid and tgenabled = 'O'
                                and tgname in ('audit_insert', 'audit_update', 'audit_delete', 'audit_truncate'))""");
    }

    @SuppressWarnings("unchecked")
    private List<String> texts(String sql) {
        return entities.createNativeQuery(sql, String.class).getResultList();
    }
}
