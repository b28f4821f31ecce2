package cn.liuzhong.notification;

import static cn.liuzhong.testsupport.MainJob.interviews;
import static cn.liuzhong.testsupport.MainJob.milestone;
import static cn.liuzhong.testsupport.MainJob.onlyLetter;
import static cn.liuzhong.testsupport.MainJob.run;
import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.JsonBody;
import cn.liuzhong.testsupport.ListFixture;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever was told of a letter or an interview is told that it holds no longer. */
@QuarkusTest
class TakenBackToldTest extends HttpTest {

    @BeforeEach
    void a_unit_has_a_letter() {
        String unit = ListFixture.unit("丰门街道");
        accounts.ofUnit("unit1", UUID.fromString(unit));
        milestone(unit, LocalDate.of(2020, 10, 30));
        run("REMINDER", "2020-11-H1").statusCode(201);
    }

    @Test
    void a_letter_that_is_withdrawn_is_told_to_its_unit_with_the_reason() {
        act("/reminders/" + onlyLetter("2020-11-H1") + "/withdrawal", Map.of("reason", "节点日期录入有误"));

        JsonNode told = newest("unit1");
        assertThat(told.path("event").asText()).isEqualTo("reminder.withdrawn");
        assertThat(told.path("title").asText()).isEqualTo("提醒已撤回：六重办提醒〔2020〕1号");
        assertThat(told.path("text").asText()).isEqualTo("2020-11-H1 的滞后提醒 六重办提醒〔2020〕1号 已撤回，无需再签收和回复。原因：节点日期录入有误");
        assertThat(told.path("link").asText()).isEqualTo("/api/v1/reminders/" + onlyLetter("2020-11-H1"));
    }

    @Test
    void a_proposal_that_is_cancelled_is_told_to_the_office_alone_which_alone_knew_of_it() {
        cancel(interview());

        assertThat(newest("office1").path("title").asText()).isEqualTo("约谈已取消：丰门街道 2020-11");
        assertThat(newest("unit1").path("event").asText()).isEqualTo("reminder.issued");
    }

    @Test
    void an_interview_that_was_confirmed_is_told_to_its_unit_too() {
        String interview = interview();
        act(interview + "/confirmation", Map.of("scheduledOn", "2020-12-08", "place", "301会议室"));
        cancel(interview);

        assertThat(newest("unit1").path("text").asText()).isEqualTo("2020-11 对丰门街道的约谈已取消，请勿再按原通知参加。原因：已完成");
        assertThat(newest("office1").path("event").asText()).isEqualTo("interview.cancelled");
    }

    private String interview() {
        clock.set(LocalDate.of(2020, 12, 3));
        run("INTERVIEW", "2020-11").statusCode(201);
        return "/interviews/" + interviews("2020-11").extract().path("items[0].id");
    }

    private static void cancel(String interview) {
        act(interview + "/cancellation", Map.of("reason", "已完成"));
    }

    private static void act(String address, Map<String, String> body) {
        office().header("If-Match", "*").body(body).post(address).then().statusCode(200);
    }

    private static JsonNode newest(String who) {
        return JsonBody.of(as(who).get("/inbox?limit=1")).at("/items/0");
    }
}
