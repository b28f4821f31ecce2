package cn.liuzhong.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** At least once, in order, and nothing under the id of something else. */
public final class SentInOrder {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SentInOrder() {}

    /** What arrived, of an announcement that was made alone. */
    public record Sent(String id, String reason, String body) {}

    /** @param reasons what was announced, each alone, in order */
    public static void assertThatAllWere(List<String> reasons, Receiver receiver) {
        assertThatAllWere(reasons, receivedBy(receiver));
    }

    public static void assertThatAllWere(List<String> reasons, List<Sent> received) {
        List<String> firsts = new ArrayList<>();
        Map<String, String> byId = new HashMap<>();
        String last = null;
        for (Sent sent : received) {
            String before = byId.putIfAbsent(sent.id(), sent.body());
            if (before == null) {
                firsts.add(sent.reason());
            } else {
                assertThat(sent.body()).as("the same under the same id").isEqualTo(before);
                assertThat(sent.id())
                        .as("only what was sent last is sent again")
                        .isEqualTo(last);
            }
            last = sent.id();
        }
        assertThat(firsts).isEqualTo(reasons);
    }

    public static List<Sent> receivedBy(Receiver receiver) {
        return receiver.calls().stream()
                .map(call -> new Sent(call.id(), reason(call), call.body()))
                .toList();
    }

    private static String reason(Receiver.Call call) {
        try {
            return JSON.readTree(call.body()).at("/data/parts/0/facts/reason").asText();
        } catch (JsonProcessingException e) {
            throw new AssertionError(call.body(), e);
        }
    }
}
