package cn.liuzhong.notification;

import static org.assertj.core.api.Assertions.assertThat;

import cn.liuzhong.access.Caller;
import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.JsonBody;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChannelHttpTest extends HttpTest {

    /** A Friday. */
    private static final Instant EVENING = at("2020-11-20T21:00");

    @Inject
    Windows windows;

    @Inject
    KeepPace pace;

    @Inject
    PaceClock paceClock;

    @Test
    void robots_keep_office_hours_and_mails_go_at_any_time_unless_stated_otherwise() {
        assertThat(windows.next(Caller.SCHEDULER, Channel.EMAIL, EVENING)).contains(EVENING);
        assertThat(windows.next(Caller.SCHEDULER, Channel.WEBHOOK, EVENING)).contains(EVENING);
        assertThat(windows.next(Caller.SCHEDULER, Channel.WECOM, EVENING)).contains(at("2020-11-23T08:00"));

        state(
                        "EMAIL",
                        "\"0\"",
                        """
                {"enabled":true,"from":"09:00","to":"17:30","workingDaysOnly":false}""")
                .statusCode(200);
        assertThat(windows.next(Caller.SCHEDULER, Channel.EMAIL, EVENING)).contains(at("2020-11-21T09:00"));

        state("EMAIL", "\"1\"", """
                {"enabled":false,"workingDaysOnly":false}""")
                .statusCode(200);
        assertThat(windows.next(Caller.SCHEDULER, Channel.EMAIL, EVENING)).isEmpty();
        assertThat(JsonBody.of(office().get("/channels")).path("items").findValuesAsText("enabled"))
                .containsExactly("false", "true", "true", "true");
    }

    @Test
    void a_change_states_the_version_that_was_read_and_a_window_with_two_ends() {
        String whole = """
                {"enabled":true,"from":"08:00","to":"20:00","workingDaysOnly":true}""";
        state("DINGTALK", null, whole).statusCode(428);
        state("DINGTALK", "\"7\"", whole).statusCode(412);
        for (String wrong : new String[] {
            whole.replace("20:00", "08:00"),
            whole.replace("\"from\":\"08:00\",", ""),
            whole.replace("\"to\":\"20:00\",", ""),
            whole.replace("20:00", "24:00")
        }) {
            state("DINGTALK", "*", wrong).statusCode(400);
        }
        office().get("/audit?entity=CHANNEL&id=DINGTALK").then().statusCode(200);
        admin().get("/audit?entity=CHANNEL&id=PIGEON").then().statusCode(404);
    }

    @Test
    void twenty_messages_a_minute_and_robot_go_out_and_no_more_by_the_databases_clock() {
        taken("robot", 10);
        paceClock.pass(20);
        taken("robot", 10);
        assertThat(wait("robot")).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(40));
        assertThat(wait("another")).isZero();

        paceClock.pass(40);
        taken("robot", 10);
        assertThat(wait("robot")).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(20));
    }

    private void taken(String robot, int messages) {
        for (int i = 0; i < messages; i++) {
            assertThat(wait(robot)).isZero();
        }
    }

    private Duration wait(String robot) {
        return pace.handle(Caller.SCHEDULER, robot);
    }

    private static ValidatableResponse state(String channel, String ifMatch, String body) {
        var request = admin().body(body);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.put("/channels/" + channel).then();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(OfficeClock.ZONE).toInstant();
    }
}
