package cn.liuzhong.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Compares a value with what the contract says of it: no field too many, none that is required missing, each of its form. */
final class SchemaCheck {

    /** Where references lead to: one copy of the components for all schemas. */
    private static final String DOCUMENT = "https://liuzhong.example/openapi.json";

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            Dialects.getOpenApi31(), registry -> registry.schemas(Map.of(DOCUMENT, components()))
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()));
    /** By the node of the contract itself: comparing them by what they say costs more than checking. */
    private static final Map<JsonNode, Schema> KNOWN = Collections.synchronizedMap(new IdentityHashMap<>());

    private SchemaCheck() {}

    /** What does not fit, with its place; empty when all does. */
    static List<String> faults(JsonNode value, JsonNode schema) {
        return KNOWN.computeIfAbsent(schema, SchemaCheck::compiled).validate(value).stream()
                .map(Error::toString)
                .toList();
    }

    private static Schema compiled(JsonNode schema) {
        String elsewhere = closed(schema).toString().replace("\"#/", "\"" + DOCUMENT + "#/");
        return REGISTRY.getSchema(elsewhere, InputFormat.JSON);
    }

    private static String components() {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.set("components", closed(Contract.DOCUMENT.path("components")));
        return document.toString();
    }

    /**
     * The published schemas are open, so that a field may be added without breaking clients; what the service says today has
     * no field that the contract does not know.
     */
    private static JsonNode closed(JsonNode original) {
        JsonNode schemas = original.deepCopy();
        schemas.findParents("properties").stream()
                .filter(schema -> !schema.has("additionalProperties"))
                .forEach(schema -> ((ObjectNode) schema).put("additionalProperties", false));
        return schemas;
    }
}
