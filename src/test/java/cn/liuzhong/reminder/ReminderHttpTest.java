package cn.liuzhong.reminder;

import static cn.liuzhong.testsupport.JsonField.json;
import static cn.liuzhong.testsupport.MainJob.letters;
import static cn.liuzhong.testsupport.MainJob.milestone;
import static cn.liuzhong.testsupport.MainJob.onlyLetter;
import static cn.liuzhong.testsupport.MainJob.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.ListFixture;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReminderHttpTest extends HttpTest {

    private String unit;
    private String letter;

    @BeforeEach
    void aLetterIsOut() {
        unit = ListFixture.unit("丰门街道");
        accounts.ofUnit("unit1", UUID.fromString(unit));
        milestone(unit, LocalDate.of(2020, 10, 30));
        run("REMINDER", "2020-11-H1").statusCode(201);
        letter = onlyLetter("2020-11-H1");
    }

    @Test
    void the_unit_acknowledges_and_replies() {
        as("unit1")
                .header("If-Match", etagOf("/reminders/" + letter))
                .post("/reminders/" + letter + "/acknowledgement")
                .then()
                .statusCode(200)
                .body(json("status", equalTo("ACKNOWLEDGED")))
                .body(json("acknowledgedBy", equalTo("unit1")));
        as("unit1")
                .body("""
                {"text":"已增加班组"}""")
                .header("If-Match", etagOf("/reminders/" + letter))
                .post("/reminders/" + letter + "/reply")
                .then()
                .statusCode(200)
                .body(json("status", equalTo("REPLIED")))
                .body(json("reply", equalTo("已增加班组")));
        as("unit1")
                .header("If-Match", etagOf("/reminders/" + letter))
                .post("/reminders/" + letter + "/acknowledgement")
                .then()
                .statusCode(409)
                .body(json("reason", equalTo("life-cycle")))
                .body(json("detail", containsString("已回复")));
    }

    @Test
    void who_replies_has_acknowledged() {
        as("unit1")
                .body("""
                {"text":"已增加班组"}""")
                .header("If-Match", etagOf("/reminders/" + letter))
                .post("/reminders/" + letter + "/reply")
                .then()
                .body(json("status", equalTo("REPLIED")))
                .body(json("acknowledgedBy", equalTo("unit1")));
    }

    @Test
    void a_letter_says_the_same_whatever_becomes_of_the_project() {
        String project = office().get("/projects").then().extract().path("items[0].id");
        office().header("If-Match", "\"0\"")
                .body("""
                {"name":"改了名"}""")
                .patch("/projects/" + project)
                .then()
                .statusCode(200);

        office().get("/reminders/" + letter).then().body(json("items[0].project.name", equalTo("项目2020-10-30")));
    }

    @Test
    void letters_are_found_by_period_unit_and_status() {
        String other = ListFixture.unit("双屿街道");
        milestone(other, LocalDate.of(2020, 10, 1));
        run("REMINDER", "2020-10-H1").statusCode(201);

        letters("2020-10-H1").body(json("items.unit.name", contains("双屿街道")));
        office().get("/reminders?unit=" + unit).then().body(json("items", hasSize(1)));
        office().get("/reminders?status=WITHDRAWN").then().body(json("items", hasSize(0)));
        office().get("/reminders?period=2020-11")
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/period")));
        office().get("/reminders?status=LOST")
                .then()
                .statusCode(400)
                .body(json("errors[0].pointer", equalTo("/status")));
    }

    @Test
    void a_page_of_letters_costs_the_same_however_many_they_are() {
        int one = statementsOf("/reminders?limit=1");
        for (int i = 0; i < 20; i++) {
            milestone(ListFixture.unit("单位" + i), LocalDate.of(2020, 10, 1));
        }
        run("REMINDER", "2020-10-H2").statusCode(201);

        assertThat(statementsOf("/reminders?limit=50")).isEqualTo(one);
    }

    private int statementsOf(String address) {
        statements.reset();
        office().get(address).then().statusCode(200);
        return statements.statements().size();
    }
}
