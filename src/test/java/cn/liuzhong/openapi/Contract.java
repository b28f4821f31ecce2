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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The published contract, as it is committed. */
public final class Contract {

    static final Path COMMITTED = Path.of("openapi", "openapi.yaml");
    static final JsonNode DOCUMENT = read(COMMITTED);

    private static final String JSON = "application/json";

    /** Its place in {@code /api/v1/collection}. */
    private static final int COLLECTION = 3;

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    private static final List<Operation> OPERATIONS = readOperations();

    /** By {@link #shape}: every answer of every test is looked up. */
    private static final Map<String, List<Operation>> BY_SHAPE =
            OPERATIONS.stream().collect(Collectors.groupingBy(operation -> shape(operation.path())));

    private Contract() {}

    /** One operation of one path. */
    public record Operation(String path, String method, JsonNode node) {

        public String id() {
            return node.path("operationId").asText();
        }

        /** @param requested of the same {@link #shape} */
        private boolean matches(String requested) {
            String[] asked = requested.split("/", -1);
            String[] parts = path.split("/", -1);
            return IntStream.range(0, parts.length)
                    .allMatch(i -> parts[i].startsWith("{") ? !asked[i].isEmpty() : parts[i].equals(asked[i]));
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

    /** Those at the address that was requested, whatever their method. */
    static List<Operation> operationsAt(String path) {
        return BY_SHAPE.getOrDefault(shape(path), List.of()).stream()
                .filter(operation -> operation.matches(path))
                .toList();
    }

    /** What is alike in all addresses of a template: the collection and how many parts there are. */
    private static String shape(String path) {
        String[] parts = path.split("/", -1);
        return parts.length + (parts.length > COLLECTION ? parts[COLLECTION] : "");
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
