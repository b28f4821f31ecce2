package cn.liuzhong.audit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One field of a row before and after a change; a secret is shown as {@code ***}. */
@Schema(name = "FieldChange")
public record FieldChange(
        @Schema(examples = "dueOn") String field,
        @Schema(nullable = true, description = "Of any type; null where there was no value, or no row") Object before,
        @Schema(nullable = true, description = "Of any type; null where there is no value, or no row") Object after) {

    private static final String MASKED = "masked:";

    /** What differs between two images of a row; either is null where there was no row. By name. */
    static List<FieldChange> between(Map<String, Object> before, Map<String, Object> after) {
        Map<String, Object> was = before == null ? Map.of() : before;
        Map<String, Object> is = after == null ? Map.of() : after;
        SortedSet<String> columns = new TreeSet<>(was.keySet());
        columns.addAll(is.keySet());
        return columns.stream()
                .filter(column -> !Objects.equals(was.get(column), is.get(column)))
                .map(column -> new FieldChange(camelCase(column), shown(was.get(column)), shown(is.get(column))))
                .toList();
    }

    private static String camelCase(String column) {
        StringBuilder name = new StringBuilder();
        for (String word : column.split("_")) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }

    /** Instants as the rest of the API writes them. */
    private static Object shown(Object value) {
        if (value instanceof String text && text.startsWith(MASKED)) {
            return "***";
        }
        if (value instanceof String text
                && text.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?\\+00:00")) {
            return text.replace("+00:00", "Z");
        }
        return value;
    }
}
