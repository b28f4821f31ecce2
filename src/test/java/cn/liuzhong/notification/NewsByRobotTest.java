package cn.liuzhong.notification;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.testsupport.JsonBody;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** From {@code /webhooks} to what a group robot on this machine is sent. */
@QuarkusTest
class NewsByRobotTest extends RobotTest {

    @Inject
    PaceClock paceClock;

    @Test
    void what_is_told_at_night_is_sent_when_the_next_working_day_begins_and_signed_then() throws IOException {
        subscribe("DINGTALK", SECRET);
        clock.set(at("2020-11-20T21:00"));
        told.office("磁盘已满");
        deliver();
        assertThat(robot.calls()).isEmpty();
        assertThat(dispatch().path("attempts").asInt()).isZero();
        assertThat(dispatch().path("nextTryAt").asText()).isEqualTo("2020-11-23T00:00:00Z");

        Instant morning = at("2020-11-23T08:00");
        clock.set(morning);
        deliver();

        assertThat(queries)
                .singleElement()
                .isEqualTo(DingTalkSign.sign(robot.url() + "?access_token=token", SECRET, morning.toEpochMilli())
                        .replaceFirst(".*\\?", ""));
        JsonNode message = mapper.readTree(robot.calls().get(0).body());
        assertThat(message.at("/markdown/text").asText()).contains("磁盘已满");
        assertThat(dispatch().path("status").asText()).isEqualTo("SENT");
        assertThat(dispatch().toString()).doesNotContain("token").doesNotContain(SECRET);
    }

    @Test
    void no_more_than_twenty_a_minute_and_all_in_their_order() {
        subscribe("WECOM", null);
        List<String> reasons = new ArrayList<>();
        for (int i = 1; i <= 25; i++) {
            reasons.add("第%02d条".formatted(i));
        }
        told.office(reasons.toArray(String[]::new));
        deliver();
        assertThat(robot.calls()).hasSize(20);
        JsonNode waiting =
                JsonBody.of(office().get("/dispatches?status=PENDING")).path("items");
        assertThat(waiting.findValuesAsText("attempts"))
                .as("waiting is no attempt")
                .containsOnly("0");
        assertThat(Instant.parse(waiting.get(4).path("nextTryAt").asText()))
                .as("the head's")
                .isAfter(clock.now())
                .isBeforeOrEqualTo(clock.now().plusSeconds(60));

        clock.set(clock.now().plusSeconds(60));
        paceClock.pass(60);
        deliver();
        assertThat(robot.calls())
                .extracting(call -> call.body().replaceFirst("(?s).*(第\\d\\d条).*", "$1"))
                .containsExactlyElementsOf(reasons);
    }

    @Test
    void a_message_of_friday_is_not_given_up_over_the_weekend_but_after_72_hours_in_which_it_might_be_sent() {
        subscribe("DINGTALK", SECRET);
        answers("{\"errcode\":-1,\"errmsg\":\"busy\"}");
        clock.set(at("2020-11-20T19:00"));
        told.office("一");
        deliver();
        clock.set(at("2020-11-23T19:30"));
        deliver();
        assertThat(dispatch().path("attempts").asInt()).isEqualTo(2);
        assertThat(dispatch().path("status").asText()).isEqualTo("PENDING");

        clock.set(at("2020-11-30T18:59"));
        deliver();
        assertThat(dispatch().path("status").asText()).isEqualTo("PENDING");
        clock.set(at("2020-11-30T19:00"));
        deliver();
        assertThat(dispatch().path("status").asText()).isEqualTo("DEAD");
    }

    @Test
    void a_robot_that_was_subscribed_twice_is_sent_no_more_than_twenty_a_minute_either() {
        subscribe("WECOM", null);
        subscribe("WECOM", null);
        told.office(IntStream.range(0, 15).mapToObj(i -> "第" + i + "条").toArray(String[]::new));
        deliver();
        assertThat(robot.calls()).hasSize(20);
    }
}
