package cn.liuzhong.issue;

import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.ListRows;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** For tests of issues over HTTP: one project, and how to raise, move and close its issues. */
abstract class IssueHttp extends HttpTest {

    @Inject
    ListRows list;

    UUID unit;
    UUID project;

    @BeforeEach
    void a_project() {
        unit = list.unit("丰门街道");
        project = list.project("中胤鞋研发基地", unit, LocalDate.of(2020, 1, 1));
        UUID group = list.group("第一专项小组");
        list.coordinate(project, group);
        accounts.ofUnit("unit1", unit);
        accounts.ofGroup("group1", group);
    }

    String raise(String title) {
        return raise(project, title).statusCode(201).extract().path("id");
    }

    static ValidatableResponse raise(UUID project, String title) {
        return raise("unit1", project, title);
    }

    static ValidatableResponse raise(String who, UUID project, String title) {
        return as(who).body("""
                {"projectId":"%s","title":"%s","dueOn":"2020-11-15"}"""
                        .formatted(project, title))
                .post("/issues")
                .then();
    }

    static ValidatableResponse act(String who, String id, String body) {
        return as(who).body(body)
                .header("If-Match", etagOf("/issues/" + id))
                .post("/issues/" + id + "/actions")
                .then();
    }

    String closed() {
        String id = raise("用地指标未落实");
        act("unit1", id, """
                {"action":"REQUEST_CLOSURE","evidence":["批复.pdf"]}""")
                .statusCode(200);
        act("group1", id, """
                {"action":"CHECK"}""").statusCode(200);
        act("office1", id, """
                {"action":"CLOSE"}""").statusCode(200);
        return id;
    }
}
