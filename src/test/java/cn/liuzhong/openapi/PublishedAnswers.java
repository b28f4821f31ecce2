package cn.liuzhong.openapi;

import cn.liuzhong.openapi.Contract.Operation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares what was answered with what the published contract lets the operation answer. */
public final class PublishedAnswers {

    private static final String BASE = "/api/v1/";

    /** Of every address alike: the answer was asked for in another format. */
    private static final int NOT_ACCEPTABLE = 406;

    private static final ObjectMapper JSON = new ObjectMapper();

    private PublishedAnswers() {}

    /** Fails where something does not fit. */
    public static void require(String method, URI address, Answer answer) {
        List<String> faults = faults(method, address.getRawPath(), answer);
        if (!faults.isEmpty()) {
            throw new AssertionError("%s %s answers %d, not as published:%n  %s%n%s"
                    .formatted(method, address, answer.status(), String.join("\n  ", faults), answer.body()));
        }
    }

    /**
     * What does not fit; empty when all does.
     *
     * @param path as it was requested, without its query; what is not below {@code /api/v1} is not in the contract
     */
    public static List<String> faults(String method, String path, Answer answer) {
        if (!path.startsWith(BASE)) {
            return List.of();
        }
        List<Operation> here = Contract.operationsAt(path);
        Optional<Operation> operation = here.stream()
                .filter(each -> each.method().equalsIgnoreCase(method))
                .findFirst();
        return operation.map(asked -> faults(asked, answer)).orElseGet(() -> ofNoOperation(!here.isEmpty(), answer));
    }

    /** The one thing that needs not be published: that there is no such address, or no such method at an address. */
    private static List<String> ofNoOperation(boolean address, Answer answer) {
        int expected = address ? 405 : 404;
        return answer.status() == expected
                ? List.of()
                : List.of("no such operation in the contract, and the answer is not " + expected);
    }

    private static List<String> faults(Operation operation, Answer answer) {
        JsonNode published = Contract.resolve(operation.node().path("responses").path("" + answer.status()));
        if (published.isMissingNode() && answer.status() == NOT_ACCEPTABLE) {
            return List.of();
        }
        if (published.isMissingNode()) {
            return List.of("the status is none of " + operation.statuses());
        }
        List<String> faults = new ArrayList<>(ofHeaders(published.path("headers"), answer));
        JsonNode content = published.path("content");
        if (content.isEmpty()) {
            if (!answer.body().isEmpty()) {
                faults.add("there is a body, which the contract does not know");
            }
        } else if (!content.has(answer.mediaType())) {
            faults.add("the content type is none of " + Contract.names(content));
        } else if (!answer.mediaType().endsWith("json")) {
            faults.addAll(answer.body().isEmpty() ? List.of("the file is empty") : List.of());
        } else {
            faults.addAll(ofBody(content.path(answer.mediaType()).path("schema"), answer));
        }
        return faults;
    }

    private static List<String> ofHeaders(JsonNode published, Answer answer) {
        List<String> faults = new ArrayList<>();
        published.properties().forEach(entry -> {
            JsonNode header = Contract.resolve(entry.getValue());
            String value = answer.headers().get(entry.getKey());
            if (value != null) {
                faults.addAll(SchemaCheck.faults(valueOf(value, header.path("schema")), header.path("schema")));
            } else if (header.path("required").asBoolean()) {
                faults.add("the header " + entry.getKey() + " is missing");
            }
        });
        return faults;
    }

    /** A header is text; one that stands for a number or a truth value is read as such. */
    private static JsonNode valueOf(String header, JsonNode schema) {
        boolean text = schema.path("type").asText().equals("string");
        try {
            return text ? TextNode.valueOf(header) : JSON.readTree(header);
        } catch (JsonProcessingException notOfItsType) {
            return TextNode.valueOf(header);
        }
    }

    private static List<String> ofBody(JsonNode schema, Answer answer) {
        try {
            return SchemaCheck.faults(JSON.readTree(answer.body()), schema);
        } catch (JsonProcessingException notJson) {
            return List.of("the body cannot be read: " + notJson.getOriginalMessage());
        }
    }
}
