package cn.liuzhong.notification;

import cn.liuzhong.platform.OfficeClock;
import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.JsonBody;
import cn.liuzhong.testsupport.Receiver;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusMock;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A group robot on this machine. */
abstract class RobotTest extends HttpTest {

    static final String SECRET = "SEC7c1f0e";

    @Inject
    Told told;

    @Inject
    ReceiverGuard guard;

    @Inject
    ObjectMapper mapper;

    final Receiver robot = new Receiver();
    final List<String> queries = new CopyOnWriteArrayList<>();

    @BeforeEach
    void aRobot() {
        QuarkusMock.installMockForInstance(new ReceiverGuard(new NameLookup(), true), guard);
        answers("{\"errcode\":0,\"errmsg\":\"ok\"}");
    }

    @AfterEach
    void close() {
        robot.close();
    }

    static boolean active(String webhook) {
        return JsonBody.of(admin().get("/webhooks/" + webhook)).path("active").asBoolean();
    }

    /** What the office was told beside the runs that failed, the newest first. */
    List<String> notices() {
        return JsonBody.of(office().get("/deliveries")).path("items").findValuesAsText("event").stream()
                .filter(event -> !event.equals("run.failed"))
                .toList();
    }

    void answers(String body) {
        answers(200, body);
    }

    void answers(int status, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        robot.behaves(exchange -> {
            queries.add(exchange.getRequestURI().getRawQuery());
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    String subscribe(String kind, String secret) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "url",
                robot.url() + "?access_token=token",
                "events",
                List.of("run.failed", "dispatch.dead"),
                "kind",
                kind));
        body.computeIfAbsent("secret", none -> secret);
        return JsonBody.id(admin().body(body)
                .post("/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .response());
    }

    JsonNode dispatch() {
        return JsonBody.of(office().get("/dispatches")).at("/items/0");
    }

    void deliver() {
        told.fanOut();
        told.send();
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(OfficeClock.ZONE).toInstant();
    }
}
