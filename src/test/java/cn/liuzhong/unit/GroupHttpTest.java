package cn.liuzhong.unit;

import static cn.liuzhong.testsupport.JsonField.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.InvalidInput;
import cn.liuzhong.platform.Ref;
import cn.liuzhong.testsupport.HttpTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GroupHttpTest extends HttpTest {

    private static final Caller OFFICE = Caller.office("office1");

    @Inject
    FindGroups find;

    @Test
    void a_group_needs_only_a_name_of_its_own() {
        String body = """
                {"name":"第一专项小组"}""";
        String location = admin().body(body)
                .post("/groups")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");

        admin().basePath("")
                .get(location)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body(json("name", equalTo("第一专项小组")))
                .body(json("linkedLeader", nullValue()))
                .body(json("active", equalTo(true)));
        admin().body(body).post("/groups").then().statusCode(409).body(json("reason", equalTo("duplicate")));
    }

    @Test
    void a_change_needs_the_etag_and_loses_against_a_newer_one() {
        UUID id = form("第一专项小组");
        String patch = """
                {"active":false}""";

        admin().body(patch).patch("/groups/" + id).then().statusCode(428);
        admin().header("If-Match", "\"0\"")
                .body(patch)
                .patch("/groups/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body(json("active", equalTo(false)))
                .body(json("name", equalTo("第一专项小组")));
        admin().header("If-Match", "\"0\"")
                .body(patch)
                .patch("/groups/" + id)
                .then()
                .statusCode(412);
    }

    @Test
    void the_list_is_followed_by_its_next() {
        List.of("一组", "二组", "三组").forEach(this::form);

        String next = admin().get("/groups?limit=2&total=true")
                .then()
                .body(json("items.name", contains("一组", "二组")))
                .body(json("total", equalTo(3)))
                .extract()
                .path("next");
        admin().get("/groups?limit=2&cursor=" + next).then().body(json("items.name", contains("三组")));
    }

    @Test
    void groups_that_others_refer_to_are_found_with_one_statement() {
        UUID first = form("一组");
        UUID second = form("二组");

        statements.reset();
        assertThat(find.refs(OFFICE, List.of(first, second, first)))
                .containsOnly(entry(first, new Ref(first, "一组")), entry(second, new Ref(second, "二组")));
        assertThat(statements.statements()).hasSize(1);
    }

    @Test
    void a_reference_to_no_group_is_refused_by_its_field() {
        UUID known = form("一组");
        find.requireAll(OFFICE, List.of(known, known), "/groupId");

        UUID unknown = UUID.fromString("00000000-0000-7000-8000-000000000000");
        assertThatThrownBy(() -> find.requireAll(OFFICE, List.of(known, unknown), "/groupId"))
                .isInstanceOfSatisfying(InvalidInput.class, refusal -> assertThat(refusal.pointer())
                        .isEqualTo("/groupId"));
    }

    private UUID form(String name) {
        return UUID.fromString(
                admin().body("{\"name\":\"" + name + "\"}").post("/groups").path("id"));
    }

    @Test
    void a_retired_group_does_not_return_by_an_empty_field() {
        String id = admin().body("{\"name\":\"甲\",\"active\":false}")
                .post("/groups")
                .path("id");

        admin().header("If-Match", "*")
                .body("{\"active\":null}")
                .patch("/groups/" + id)
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/active")));
        admin().get("/groups/" + id).then().body(json("active", equalTo(false)));
    }
}
