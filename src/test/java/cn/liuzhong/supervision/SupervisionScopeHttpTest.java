package cn.liuzhong.supervision;

import static cn.liuzhong.testsupport.JsonField.json;
import static cn.liuzhong.testsupport.MainJob.run;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.ListFixture;
import cn.liuzhong.testsupport.Neighbours;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs, previews and deliveries are about everybody: they are for those who see everybody. */
@QuarkusTest
class SupervisionScopeHttpTest extends HttpTest {

    private static final String PREVIEW = "/supervision/preview?kind=REMINDER&period=2020-11-H1";

    private String run;

    @BeforeEach
    void aRunHasWrittenLetters() {
        Neighbours list = Neighbours.moveIn(accounts);
        ListFixture.milestone(list.project1(), "节点", "2020-10-30");
        ListFixture.milestone(list.project2(), "节点", "2020-10-30");
        run = run("REMINDER", "2020-11-H1").statusCode(201).extract().path("id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit1", "group1"})
    void units_and_groups_are_refused_and_learn_nothing(String name) {
        for (String address : new String[] {PREVIEW, "/supervision/runs", "/supervision/runs/" + run, "/deliveries"}) {
            as(name).get(address).then().statusCode(403).body(not(containsString("双屿街道")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "office1", "leader"})
    void whoever_stands_above_sees_all(String name) {
        as(name).get(PREVIEW).then().statusCode(200).body(json("recipients.items", hasSize(2)));
        as(name).get("/supervision/runs").then().statusCode(200).body(json("items", hasSize(1)));
        as(name).get("/deliveries").then().statusCode(200).body(json("items", hasSize(2)));
    }
}
