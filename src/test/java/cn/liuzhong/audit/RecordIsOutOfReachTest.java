package cn.liuzhong.audit;

import static cn.liuzhong.testsupport.JsonField.json;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import cn.liuzhong.testsupport.DatabaseUser;
import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.ListFixture;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database refuses whoever would touch the record of changes. */
@QuarkusTest
class RecordIsOutOfReachTest extends HttpTest {

    @BeforeEach
    void somethingOnRecord() {
        ListFixture.unit("新手街道");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set account = 'x'",
                "delete from audit_entry",
                "truncate audit_entry",
                "insert into audit_entry select * from audit_entry",
                "alter table audit_entry disable trigger all",
                "alter table unit disable trigger all",
                "drop table audit_entry",
                "truncate unit cascade",
                "set session_replication_role = replica",
                "update flyway_schema_history set success = false",
                "create table mine (id int)",
                "create temp table unit (id int); create trigger forged after insert on unit"
                        + " referencing new table as after_rows for each statement execute function audit_write('UNIT', 'id')"
            })
    void the_services_user_may_not(String sql) {
        assertThatThrownBy(() -> DatabaseUser.SERVICE.run(sql))
                .isInstanceOf(SQLException.class)
                .extracting(refusal -> ((SQLException) refusal).getSQLState())
                .isEqualTo("42501");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set account = 'x'",
                "delete from audit_entry",
                "truncate audit_entry",
                "truncate unit cascade"
            })
    void even_the_owner_is_refused(String sql) {
        assertThatThrownBy(() -> DatabaseUser.OWNER.run(sql))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("its rows stay as they are");
    }

    /** The function that writes the entries finds its own tables, whatever a session calls by their names. */
    @Test
    void a_temporary_table_of_the_same_name_takes_nothing_away() throws SQLException {
        DatabaseUser.SERVICE.run("create temp table audit_entry (like public.audit_entry);"
                + " create temp table pg_attribute (attname text); update public.unit set name = '改'");

        office().get("/audit?entity=UNIT").then().body(json("items[0].account", equalTo("sql:service")));
    }

    @Test
    void what_the_service_needs_it_may() {
        assertThatCode(() -> DatabaseUser.SERVICE.run("select count(*) from audit_entry"))
                .doesNotThrowAnyException();
        RestAssured.get("/q/health/ready")
                .then()
                .body("checks.find { it.name == 'record of changes' }.data.guarded", equalTo(true));
    }
}
