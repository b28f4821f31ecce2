package cn.liuzhong.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Compares a value with what the contract says of it: no field too many, none that is required missing, each of its form. */
final class SchemaCheck {

    private final List<String> faults = new ArrayList<>();

    private SchemaCheck() {}

    /** What does not fit, with its place; empty when all does. */
    static List<String> faults(JsonNode value, JsonNode schema) {
        SchemaCheck check = new SchemaCheck();
        check.check("", value, schema);
        return check.faults;
    }

    private void check(String place, JsonNode value, JsonNode schemaOrReference) {
        JsonNode schema = Contract.resolve(schemaOrReference);
        if (schema.has("anyOf")) {
            for (JsonNode choice : schema.path("anyOf")) {
                if (faults(value, choice).isEmpty()) {
                    return;
                }
            }
            faults.add(place + " is none of " + schema.path("anyOf"));
            return;
        }
        if (schema.path("description").asText().startsWith("Of any type")) {
            return;
        }
        if (!isOfType(value, schema.path("type"))) {
            faults.add(place + " is " + value.getNodeType() + ", not " + schema.path("type"));
        } else if (value.isObject()) {
            checkFields(place, value, schema);
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                check(place + "/" + i, value.get(i), schema.path("items"));
            }
        } else if (value.isTextual()) {
            checkText(place, value, schema);
        }
    }

    private void checkFields(String place, JsonNode value, JsonNode schema) {
        Set<String> missing = new TreeSet<>();
        schema.path("required").forEach(field -> missing.add(field.asText()));
        value.properties().forEach(field -> {
            missing.remove(field.getKey());
            JsonNode expected = schema.path("properties").path(field.getKey());
            if (expected.isMissingNode()) {
                faults.add(place + "/" + field.getKey() + " is not in the contract");
            } else {
                check(place + "/" + field.getKey(), field.getValue(), expected);
            }
        });
        missing.forEach(field -> faults.add(place + "/" + field + " is missing"));
    }

    private void checkText(String place, JsonNode value, JsonNode schema) {
        String text = value.asText();
        try {
            switch (schema.path("format").asText()) {
                case "date" -> LocalDate.parse(text);
                case "date-time" -> Instant.parse(text);
                case "uuid" -> UUID.fromString(text);
                default -> {}
            }
        } catch (RuntimeException notOfTheFormat) {
            faults.add(place + " is not a " + schema.path("format").asText() + ": " + text);
        }
        if (schema.has("enum") && !schema.path("enum").toString().contains(value.toString())) {
            faults.add(place + " is none of " + schema.path("enum"));
        }
    }

    private static boolean isOfType(JsonNode value, JsonNode types) {
        if (!types.isArray()) {
            return isOfType(value, types.asText());
        }
        for (JsonNode type : types) {
            if (isOfType(value, type.asText())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfType(JsonNode value, String type) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> false;
        };
    }
}
