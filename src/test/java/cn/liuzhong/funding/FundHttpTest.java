package cn.liuzhong.funding;

import static cn.liuzhong.testsupport.JsonField.json;
import static cn.liuzhong.testsupport.ListFixture.entered;
import static cn.liuzhong.testsupport.ListFixture.project;
import static cn.liuzhong.testsupport.ListFixture.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.liuzhong.testsupport.AtOnce;
import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.ListRows;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FundHttpTest extends HttpTest {

    @Inject
    ListRows rows;

    private String unit;
    private String project;

    @BeforeEach
    void aProject() {
        unit = unit("丰门街道");
        accounts.ofUnit("unit1", UUID.fromString(unit));
        project = project("中胤鞋研发基地", unit);
    }

    @Test
    void a_special_bond_is_applied_for_approved_issued_and_used_up() {
        String fund = applied(project, 20000, "2020-03-10");
        office().get(fund).then().body(json("light", equalTo("GREY"))).body(json("useBy", nullValue()));

        step(fund, "approval", 18000, "2020-05-20").then().statusCode(200).body(json("state", equalTo("APPROVED")));
        step(fund, "issue", 18000, "2020-06-01")
                .then()
                .statusCode(200)
                .body(json("useBy", equalTo("2020-12-01")))
                .body(json("unused", equalTo(18000)))
                .body(json("light", equalTo("YELLOW")));
        use("unit1", fund, 3500, null).then().statusCode(201).body(json("notedBy", equalTo("unit1")));
        use("office1", fund, 14500, null).then().statusCode(201);
        office().get(fund).then().body(json("state", equalTo("USED_UP"))).body(json("light", equalTo("GREEN")));
        use("office1", fund, -500, "发票退回").then().statusCode(201);

        office().get(fund)
                .then()
                .body(json("state", equalTo("ISSUED")))
                .body(json("used", equalTo(17500)))
                .body(json("unused", equalTo(500)));
        office().get(fund + "/uses?total=true")
                .then()
                .statusCode(200)
                .body(json("total", equalTo(3)))
                .body(json("items[0].note", equalTo("发票退回")));
    }

    @Test
    void more_than_the_step_before_holds_is_refused_and_so_is_a_step_out_of_turn() {
        String fund = applied(project, 20000, "2020-03-10");
        step(fund, "issue", 1, "2020-05-20").then().statusCode(409).body(json("reason", equalTo("life-cycle")));
        step(fund, "approval", 20001, "2020-05-20")
                .then()
                .statusCode(409)
                .body(json("reason", equalTo("fund.approved-more")));
        step(fund, "approval", 18000, "2020-03-09").then().statusCode(400);
        step(fund, "approval", 18000, "2020-11-21").then().statusCode(400);
        use("unit1", fund, 1, null).then().statusCode(409).body(json("reason", equalTo("fund.not-issued")));
        step(fund, "approval", 18000, "2020-05-20").then().statusCode(200);
        step(fund, "issue", 18001, "2020-06-01")
                .then()
                .statusCode(409)
                .body(json("reason", equalTo("fund.issued-more")));
        step(fund, "issue", 15000, "2020-06-01").then().statusCode(200);
        use("unit1", fund, 15001, null).then().statusCode(409).body(json("reason", equalTo("fund.used-more")));
        use("unit1", fund, -1, null).then().statusCode(400).body(json("errors[0].pointer", equalTo("/note")));
        use("unit1", fund, 0, null).then().statusCode(400).body(json("errors[0].pointer", equalTo("/amount")));
        end(fund, "withdrawal").then().statusCode(409).body(json("reason", equalTo("life-cycle")));
        office().body(Map.of("amount", 1)).post(fund + "/approval").then().statusCode(428);
        office().body(Map.of("amount", 1))
                .header("If-Match", "\"0\"")
                .post(fund + "/issue")
                .then()
                .statusCode(412);
    }

    @Test
    void two_who_use_the_rest_at_the_same_time_do_not_use_it_twice() throws Exception {
        String fund = issued(project, 10000, "2020-06-01");

        List<Integer> answers =
                AtOnce.all(() -> use("unit1", fund, 6000, null).statusCode(), () -> use("office1", fund, 6000, null)
                        .statusCode());

        assertThat(answers).containsExactlyInAnyOrder(201, 409);
        office().get(fund).then().body(json("used", equalTo(6000)));
    }

    @Test
    void what_is_looked_for_by_its_light_shows_it() {
        String grey = applied(project, 100, "2020-01-10");
        String red = issued(project, 200, "2020-05-19");
        String yellow = issued(project, 300, "2020-05-20");
        String green = issued(project, 400, "2020-07-01");
        String refused = applied(project, 500, "2019-12-31");
        end(refused, "refusal").then().statusCode(200).body(json("endedBecause", equalTo("收益不足")));

        found("light=RED", red);
        found("light=YELLOW", yellow);
        found("light=GREEN", green);
        found("light=GREY", refused, grey);
        found("light=BLUE");
        found("year=2019", refused);
        found("state=APPLIED&kind=SPECIAL_BOND&unit=" + unit, grey);
        office().get("/projects/" + project + "/funds?limit=2&total=true")
                .then()
                .statusCode(200)
                .body(json("total", equalTo(5)));
    }

    /** 16 projects, 24.98 亿元; one of them has two bonds. */
    @Test
    void the_reports_total_is_held_and_shown() {
        for (int i = 0; i < 16; i++) {
            String each = rows.project("专项债项目" + i, UUID.fromString(unit)).toString();
            step(applied(each, 16000, "2020-03-10"), "approval", 15600, "2020-05-20")
                    .then()
                    .statusCode(200);
            if (i == 0) {
                use("unit1", issued(each, 200, "2020-06-01"), 50, null).then().statusCode(201);
            }
        }
        end(applied(project, 7777, "2020-06-01"), "withdrawal").then().statusCode(200);
        applied(project, 9999, "2019-06-01");

        office().get("/funds/total?year=2020&kind=SPECIAL_BOND")
                .then()
                .statusCode(200)
                .body(json("projects", equalTo(16)))
                .body(json("projectsApproved", equalTo(16)))
                .body(json("projectsIssued", equalTo(1)))
                .body(json("applied", equalTo(256200)))
                .body(json("approved", equalTo(249800)))
                .body(json("issued", equalTo(200)))
                .body(json("used", equalTo(50)));
        office().get("/funds/total?kind=LOAN").then().body(json("projects", equalTo(0)));
    }

    private String applied(String project, long amount, String on) {
        return "/funds/"
                + entered(
                        "/projects/" + project + "/funds",
                        Map.of("kind", "SPECIAL_BOND", "name", "专项债", "amount", amount, "appliedOn", on));
    }

    private String issued(String project, long amount, String on) {
        String fund = applied(project, amount, "2020-01-10");
        step(fund, "approval", amount, on).then().statusCode(200);
        step(fund, "issue", amount, on).then().statusCode(200);
        return fund;
    }

    private static Response step(String fund, String what, long amount, String on) {
        return office().body(Map.of("amount", amount, "on", on))
                .header("If-Match", "*")
                .post(fund + "/" + what);
    }

    private static Response end(String fund, String what) {
        return office().body(Map.of("reason", "收益不足")).header("If-Match", "*").post(fund + "/" + what);
    }

    private static Response use(String who, String fund, long amount, String note) {
        String usedOn = LocalDate.of(2020, 11, 19).toString();
        return as(who).body(
                        note == null
                                ? Map.of("amount", amount, "usedOn", usedOn)
                                : Map.of("amount", amount, "usedOn", usedOn, "note", note))
                .post(fund + "/uses");
    }

    private static void found(String query, String... funds) {
        office().get("/funds?" + query)
                .then()
                .statusCode(200)
                .body(json("items.id", funds.length == 0 ? equalTo(List.of()) : contains(ids(funds))));
    }

    private static Object[] ids(String... funds) {
        return List.of(funds).stream()
                .map(fund -> fund.substring("/funds/".length()))
                .toArray();
    }
}
