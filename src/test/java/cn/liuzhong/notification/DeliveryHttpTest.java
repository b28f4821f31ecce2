package cn.liuzhong.notification;

import cn.liuzhong.testsupport.HttpTest;
import cn.liuzhong.testsupport.JsonBody;
import cn.liuzhong.testsupport.ListRows;
import cn.liuzhong.testsupport.Receiver;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusMock;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Somebody subscribes, on this machine, to runs that failed. */
abstract class DeliveryHttpTest extends HttpTest {

    /** The reference library holds timestamps against the real clock. */
    final Instant today = today();

    @Inject
    Told told;

    @Inject
    ReceiverGuard guard;

    @Inject
    ObjectMapper mapper;

    @Inject
    ListRows rows;

    final Receiver receiver = new Receiver();
    String webhook;
    String secret;

    private static Instant today() {
        return Instant.now();
    }

    @BeforeEach
    void somebodySubscribes() {
        clock.set(today);
        QuarkusMock.installMockForInstance(new ReceiverGuard(new NameLookup(), true), guard);
        JsonNode made = subscribe(receiver.url(), Map.of());
        webhook = made.path("id").asText();
        secret = made.path("secret").asText();
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    static void await(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void deliver() {
        told.fanOut();
        told.send();
    }

    JsonNode subscribe(String url, Map<String, String> further) {
        Map<String, Object> body = new HashMap<>(further);
        body.put("url", url);
        body.put("events", List.of("run.failed"));
        return JsonBody.of(admin().body(body).post("/webhooks"));
    }

    List<JsonNode> dispatches(String query) {
        List<JsonNode> all = new ArrayList<>();
        JsonBody.of(office().get("/dispatches" + query)).path("items").forEach(all::add);
        return all;
    }

    List<String> reasons(Receiver of) {
        return of.calls().stream()
                .map(call -> String.join(
                        "",
                        parts(call).stream()
                                .map(part -> part.path("facts").path("reason").asText())
                                .toList()))
                .toList();
    }

    List<JsonNode> parts(Receiver.Call call) {
        try {
            List<JsonNode> parts = new ArrayList<>();
            mapper.readTree(call.body()).at("/data/parts").forEach(parts::add);
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
