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

    /** @param reasons what was announced, each alone, in order */
    public static void assertThatAllWere(List<String> reasons, Receiver receiver) {
        List<String> firsts = new ArrayList<>();
        Map<String, String> byId = new HashMap<>();
        String last = null;
        for (Receiver.Call call : receiver.calls()) {
            String before = byId.putIfAbsent(call.id(), call.body());
            if (before == null) {
                firsts.add(reason(call));
            } else {
                assertThat(call.body()).as("the same under the same id").isEqualTo(before);
                assertThat(call.id())
                        .as("only what was sent last is sent again")
                        .isEqualTo(last);
            }
            last = call.id();
        }
        assertThat(firsts).isEqualTo(reasons);
    }

    public static String reason(Receiver.Call call) {
        try {
            return JSON.readTree(call.body()).at("/data/parts/0/facts/reason").asText();
        } catch (JsonProcessingException e) {
            throw new AssertionError(call.body(), e);
        }
    }
}
