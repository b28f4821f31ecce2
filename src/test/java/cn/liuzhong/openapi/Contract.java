package cn.liuzhong.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The published contract, as it is committed. */
public final class Contract {

    static final Path COMMITTED = Path.of("openapi", "openapi.yaml");
    static final JsonNode DOCUMENT = read(COMMITTED);

    private static final String JSON = "application/json";

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    /** Every answer of every test is looked up in them. */
    private static final Map<String, Pattern> ADDRESSES = new ConcurrentHashMap<>();

    private static final List<Operation> OPERATIONS = readOperations();

    private Contract() {}

    /** One operation of one path. */
    public record Operation(String path, String method, JsonNode node) {

        public String id() {
            return node.path("operationId").asText();
        }

        /** Whether a request of that path is one of this operation's, its method left aside. */
        boolean matches(String requested) {
            return ADDRESSES
                    .computeIfAbsent(path, template -> Pattern.compile(template.replaceAll("\\{[^/]+}", "[^/]+")))
                    .matcher(requested)
                    .matches();
        }

        public boolean hasBody() {
            return node.has("requestBody");
        }

        public boolean hasJsonBody() {
            return names(node.at("/requestBody/content")).stream().anyMatch(type -> type.endsWith("json"));
        }

        public boolean takesFile() {
            return node.at("/requestBody/content").has("multipart/form-data");
        }

        /** Whether its answer is a file, in whatever format it is asked for. */
        boolean answersFile() {
            return successes()
                    .anyMatch(answer ->
                            answer.has("content") && !answer.path("content").has(JSON));
        }

        /** The body's only media type, with schema and, of JSON, example. */
        public JsonNode body() {
            return node.at("/requestBody/content").elements().next();
        }

        List<String> statuses() {
            return names(node.path("responses"));
        }

        Stream<JsonNode> successes() {
            return statuses().stream().filter(status -> status.startsWith("2")).map(status -> node.path("responses")
                    .path(status));
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    public static Stream<Operation> operations() {
        return OPERATIONS.stream();
    }

    private static List<Operation> readOperations() {
        List<Operation> found = new ArrayList<>();
        DOCUMENT.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(member -> METHODS.contains(member.getKey()))
                .forEach(member -> found.add(new Operation(path.getKey(), member.getKey(), member.getValue()))));
        return List.copyOf(found);
    }

    /** What a reference points at; a node that is no reference is itself. */
    public static JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? DOCUMENT.at(node.get("$ref").asText().substring(1)) : node;
    }

    public static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode read(Path file) {
        try {
            return new YAMLMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
