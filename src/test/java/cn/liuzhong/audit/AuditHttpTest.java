package cn.liuzhong.audit;

import static cn.liuzhong.testsupport.JsonField.json;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.Ids;
import cn.liuzhong.supervision.RunRequest;
import cn.liuzhong.supervision.RunSupervision;
import cn.liuzhong.supervision.rules.RunKind;
import cn.liuzhong.supervision.rules.RunTrigger;
import cn.liuzhong.testsupport.DatabaseUser;
import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.ListFixture;
import cn.liuzhong.testsupport.MainJob;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every change of every row is kept, whoever made it and however. */
@QuarkusTest
class AuditHttpTest extends HttpTest {

    @Inject
    RunSupervision supervision;

    private String unit;

    @BeforeEach
    void oneUnit() {
        unit = ListFixture.unit("新手街道");
    }

    @Test
    void a_change_tells_who_by_which_request_and_what() {
        String project = ListFixture.project("项目", unit);
        as("office2")
                .header("X-Request-Id", "my-request.1")
                .header("If-Match", "\"0\"")
                .body(Map.of("note", "备注"))
                .patch("/projects/" + project)
                .then()
                .statusCode(200);

        changes("PROJECT", project)
                .body(json("items", hasSize(2)))
                .body(json("items[0].operation", equalTo("UPDATE")))
                .body(json("items[0].account", equalTo("office2")))
                .body(json("items[0].requestId", equalTo("my-request.1")))
                .body(json("items[0].changes.field", contains("note", "version")))
                .body(json("items[0].changes[0].before", nullValue()))
                .body(json("items[0].changes[0].after", equalTo("备注")))
                .body(json("items[1].operation", equalTo("INSERT")))
                .body(json("items[1].account", equalTo("office1")))
                .body(json("items[1].requestId", notNullValue()));
    }

    @Test
    void what_belongs_to_a_project_is_found_under_it() {
        String project = ListFixture.entered(
                "/projects",
                Map.of("name", "项目", "unitId", unit, "categories", List.of("MAJOR_PROJECT"), "startOn", "2020-01-02"));

        changes("PROJECT", project)
                .body(json("items.part", hasItems("project", "project_category")))
                .body(json("items.entityId", everyItem(equalTo(project))))
                .body(
                        "items.find { it.part == 'project' }.changes.find { it.field == 'startOn' }.after",
                        equalTo("2020-01-02"));
    }

    @Test
    void a_change_past_the_service_bears_the_database_user() throws SQLException {
        DatabaseUser.OWNER.run("update unit set name = '改名街道'");

        changes("UNIT", unit)
                .body(json("items[0].account", equalTo("sql:owner")))
                .body(json("items[0].requestId", nullValue()))
                .body(json("items[0].changes.field", contains("name")));
    }

    @Test
    void a_change_that_changes_nothing_leaves_no_entry() throws SQLException {
        DatabaseUser.OWNER.run("update unit set name = name");

        changes("UNIT", unit).body(json("items", hasSize(1)));
    }

    @Test
    void a_changed_key_is_a_row_gone_and_a_row_come() throws SQLException {
        String another = Ids.next().toString();

        DatabaseUser.OWNER.run("update unit set id = '" + another + "'");

        office().get("/audit?entity=UNIT")
                .then()
                .body(json("items.operation", hasItems("DELETE", "INSERT")))
                .body(json("items.operation", not(hasItem("UPDATE"))));
    }

    @Test
    void what_is_rolled_back_was_never_done() {
        admin().body(Map.of("name", "新手街道")).post("/units").then().statusCode(409);

        office().get("/audit?entity=UNIT").then().body(json("items", hasSize(1)));
    }

    @Test
    void what_the_scheduler_does_is_its_own_and_of_no_request() {
        MainJob.milestone(unit, LocalDate.of(2020, 11, 10));

        supervision.handle(
                Caller.SCHEDULER, new RunRequest(RunKind.REMINDER, "2020-11-H1"), RunTrigger.SCHEDULER, clock.now());

        office().get("/audit?entity=REMINDER")
                .then()
                .body(json("items.part", hasItems("reminder", "reminder_item")))
                .body(json("items.account", everyItem(equalTo("scheduler"))))
                .body(json("items.requestId", everyItem(nullValue())));
    }

    @Test
    void pages_follow_each_other() {
        ListFixture.unit("第二街道");
        ListFixture.unit("第三街道");

        String next = office().get("/audit?entity=UNIT&limit=2&total=true")
                .then()
                .body(json("items", hasSize(2)))
                .body(json("total", equalTo(3)))
                .extract()
                .path("next");

        office().get("/audit?entity=UNIT&limit=2&cursor=" + next)
                .then()
                .body(json("items.entityId", contains(unit)))
                .body(json("next", nullValue()));
    }

    @ParameterizedTest
    @EnumSource
    void of_a_row_that_is_not_there_nothing_is_shown(AuditedEntity entity) {
        if (entity == AuditedEntity.CALENDAR) {
            changes("CALENDAR", "1950").statusCode(200).body(json("items", empty()));
            return;
        }
        for (String id : List.of(Ids.next().toString(), "no-id", "CATEGORY/NONE", "CATEGORY", "999")) {
            changes(entity.name(), id).statusCode(404);
        }
    }

    /** Whatever is accepted is also what is searched for. */
    @Test
    void an_id_is_found_in_each_of_its_spellings() {
        changes("UNIT", unit.toUpperCase(Locale.ROOT)).statusCode(200).body(json("items.entityId", contains(unit)));
        changes("SETTINGS", "+1").statusCode(200).body(json("items", not(empty())));
        for (String year : List.of("+2020", "02020", "２０２０")) {
            changes("CALENDAR", year).statusCode(200).body(json("items.entityId", hasItem("2020")));
        }
    }

    @ParameterizedTest
    @CsvSource({"CODE,CATEGORY/MAJOR_PROJECT,code_entry", "SETTINGS,1,rule_settings", "CALENDAR,2020,calendar_day"})
    void what_the_installation_brought_is_there_from_the_start(String entity, String id, String part) {
        changes(entity, id).statusCode(200).body(json("items.part", hasItem(part)));
    }

    @ParameterizedTest
    @CsvSource({"office1,200,403", "leader,200,403", "admin,200,200", "unit1,403,403", "group1,403,403"})
    void the_changes_of_all_are_for_those_who_read_everything(String account, int units, int accounts) {
        this.accounts.ofUnit("unit1", UUID.fromString(unit));
        String group = ListFixture.entered("/groups", Map.of("name", "小组"));
        ListFixture.entered("/projects", Map.of("name", "项目", "unitId", unit, "groupId", group));
        this.accounts.ofGroup("group1", UUID.fromString(group));

        as(account).get("/audit?entity=UNIT").then().statusCode(units);
        as(account).get("/audit?entity=ACCOUNT").then().statusCode(accounts);
        as(account).get("/audit?entity=UNIT&id=" + unit).then().statusCode(200);
    }

    @Test
    void a_password_is_not_shown() {
        admin().get("/audit?entity=ACCOUNT")
                .then()
                .body("items[0].changes.find { it.field == 'passwordHash' }.after", equalTo("***"));
    }

    @Test
    void the_entity_must_be_known() {
        office().get("/audit").then().statusCode(400).body(json("errors[0].pointer", equalTo("/entity")));
        office().get("/audit?entity=unit").then().statusCode(400).body(json("errors[0].pointer", equalTo("/entity")));
    }

    private static ValidatableResponse changes(String entity, String id) {
        return office().queryParam("id", id).get("/audit?entity=" + entity).then();
    }
}
