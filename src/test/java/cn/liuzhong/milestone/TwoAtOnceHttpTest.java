package cn.liuzhong.milestone;

import static cn.liuzhong.testsupport.JsonField.json;
import static cn.liuzhong.testsupport.ListFixture.milestone;
import static cn.liuzhong.testsupport.ListFixture.project;
import static cn.liuzhong.testsupport.ListFixture.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import cn.liuzhong.testsupport.AtOnce;
import cn.liuzhong.testsupport.HttpTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Two people change one milestone: one wins, the other is told and has lost nothing. */
@QuarkusTest
class TwoAtOnceHttpTest extends HttpTest {

    private String milestone;

    @BeforeEach
    void aMilestone() {
        milestone = "/milestones/" + milestone(project("中胤鞋研发基地", unit("丰门街道")), "主体施工", "2020-11-15");
    }

    @RepeatedTest(5)
    void of_two_at_the_same_moment_one_wins_and_the_other_overwrites_nothing() throws Exception {
        String seen = etagOf(milestone);

        List<Response> answers = AtOnce.all(() -> rename("office1", "甲", seen), () -> rename("office2", "乙", seen));

        Response won = withStatus(answers, 200);
        Response lost = withStatus(answers, 412);
        office().get(milestone)
                .then()
                .body(json("name", equalTo(won.path("name"))))
                .header("ETag", equalTo(won.header("ETag")));
        assertThat(lost.header("ETag")).isEqualTo(won.header("ETag"));
        assertThat(lost.<String>path("code")).isEqualTo("stale");

        String typed = won.path("name").equals("甲") ? "乙" : "甲";
        rename("office2", typed, lost.header("ETag")).then().statusCode(200).body(json("name", equalTo(typed)));
    }

    @Test
    void an_action_on_what_somebody_else_has_changed_is_held_up() {
        String seen = etagOf(milestone);
        rename("office1", "甲", seen).then().statusCode(200);

        as("office2")
                .header("If-Match", seen)
                .header("Accept-Language", "en")
                .body("{}")
                .post(milestone + "/completion")
                .then()
                .statusCode(412)
                .header("ETag", equalTo(etagOf(milestone)))
                .body(json("detail", containsString("nothing overwritten")));
        office().get(milestone).then().body(json("status", equalTo("PLANNED")));
    }

    @Test
    void an_action_says_what_it_has_seen() {
        as("office2").body("{}").post(milestone + "/completion").then().statusCode(428);
        as("office2")
                .header("If-Match", "\"7\", " + etagOf(milestone))
                .body("{}")
                .post(milestone + "/completion")
                .then()
                .statusCode(200);
        office().header("If-Match", "*")
                .body("{\"accepted\":true}")
                .post(milestone + "/verification")
                .then()
                .statusCode(200);
    }

    private Response rename(String who, String name, String seen) {
        return as(who).header("If-Match", seen).body(Map.of("name", name)).patch(milestone);
    }

    private static Response withStatus(List<Response> answers, int status) {
        return answers.stream()
                .filter(answer -> answer.statusCode() == status)
                .reduce((one, other) -> {
                    throw new AssertionError("two with " + status);
                })
                .orElseThrow(() -> new AssertionError("none with " + status));
    }
}
