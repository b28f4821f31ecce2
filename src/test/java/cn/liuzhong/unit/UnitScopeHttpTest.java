package cn.liuzhong.unit;

import static cn.liuzhong.testsupport.JsonField.json;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.ListFixture;
import cn.liuzhong.testsupport.Neighbours;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A unit sees itself and the groups of its projects; a group sees itself and the units of its projects. */
@QuarkusTest
class UnitScopeHttpTest extends HttpTest {

    private Neighbours list;

    @BeforeEach
    void neighbours() {
        list = Neighbours.moveIn(accounts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit", "group"})
    void ones_own_is_seen_and_the_neighbours_is_not_there(String kind) {
        as(kind + "1").get("/units/" + list.unit1()).then().statusCode(200);
        as(kind + "1").get("/units/" + list.unit2()).then().statusCode(404);
        as(kind + "2").get("/units/" + list.unit2()).then().statusCode(200);
        as(kind + "1").get("/groups/" + list.group1()).then().statusCode(200);
        as(kind + "1").get("/groups/" + list.group2()).then().statusCode(404);
        as(kind + "2").get("/groups/" + list.group2()).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit", "group"})
    void lists_and_totals_hold_ones_own(String kind) {
        as(kind + "1")
                .get("/units?total=true")
                .then()
                .body(json("items.id", contains(list.unit1())))
                .body(json("total", equalTo(1)));
        as(kind + "2")
                .get("/groups?total=true")
                .then()
                .body(json("items.id", contains(list.group2())))
                .body(json("total", equalTo(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit", "group"})
    void a_search_finds_nobody_else(String kind) {
        as(kind + "1")
                .get("/units?total=true&q=双屿")
                .then()
                .body(json("items", empty()))
                .body(json("total", equalTo(0)));
        as(kind + "1").get("/units?q=街道").then().body(json("items.id", contains(list.unit1())));
    }

    @ParameterizedTest
    @CsvSource({"unit,/units", "group,/units", "unit,/groups", "group,/groups"})
    void the_offices_cursor_leads_to_ones_own_only(String kind, String address) {
        String beyondTheFirst = office().get(address + "?limit=1").path("next");

        as(kind + "1").get(address + "?cursor=" + beyondTheFirst).then().body(json("items", empty()));
        as(kind + "2")
                .get(address + "?cursor=" + beyondTheFirst)
                .then()
                .body(json("items.id", contains(address.equals("/units") ? list.unit2() : list.group2())));
    }

    @Test
    void who_helps_with_a_project_does_not_see_who_answers_for_it_nor_its_group() {
        ListFixture.entered(
                "/projects",
                Map.of(
                        "name", "跨街道道路",
                        "unitId", list.unit2(),
                        "groupId", list.group2(),
                        "coUnitIds", List.of(list.unit1())));

        as("unit1").get("/units/" + list.unit2()).then().statusCode(404);
        as("unit1").get("/groups/" + list.group2()).then().statusCode(404);
        as("group2").get("/units").then().body(json("items.id", contains(list.unit2())));
    }

    @Test
    void many_projects_in_common_show_each_other_once() {
        Neighbours.project("公园", list.unit1(), list.group1());
        Neighbours.project("学校", list.unit1(), list.group2());

        as("unit1").get("/groups?total=true").then().body(json("items.id", contains(list.group1(), list.group2())));
        as("group1").get("/units?total=true").then().body(json("total", equalTo(1)));
        as("group2").get("/units").then().body(json("items.id", containsInAnyOrder(list.unit1(), list.unit2())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "office1", "leader"})
    void whoever_stands_above_sees_all(String name) {
        as(name).get("/units?total=true").then().body(json("total", equalTo(2)));
        as(name).get("/groups?total=true").then().body(json("total", equalTo(2)));
    }

    @Test
    void persons_to_contact_are_shown_to_the_unit_its_group_and_the_office_only() {
        admin().header("If-Match", "*")
                .body("{\"contacts\":[{\"name\":\"王\",\"phone\":\"0577-1\"}]}")
                .patch("/units/" + list.unit1())
                .then()
                .statusCode(200);

        for (String name : List.of("unit1", "group1", "office1", "leader", "admin")) {
            as(name).get("/units/" + list.unit1()).then().body(json("contacts.phone", contains("0577-1")));
        }
        for (String name : List.of("unit2", "group2")) {
            as(name).get("/units/" + list.unit1()).then().statusCode(404);
        }
    }
}
