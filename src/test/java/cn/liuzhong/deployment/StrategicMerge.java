package cn.liuzhong.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;

/**
 * As much of Kustomize's strategic merge as our overlays use, so that what an overlay makes of the base is checked and
 * not only its parts: objects merge, null removes, a list merges by its key where it has one and is replaced otherwise.
 */
final class StrategicMerge {

    private static final Map<String, String> LIST_KEYS = Map.of(
            "containers", "name",
            "initContainers", "name",
            "env", "name",
            "volumes", "name",
            "volumeMounts", "mountPath");

    /** Lists Kustomize replaces as a whole. A list on neither side of this fence would be merged by a key we do not know. */
    private static final Set<String> WHOLE_LISTS = Set.of("ingress", "egress", "policyTypes", "command", "args");

    private StrategicMerge() {}

    static JsonNode merge(JsonNode base, JsonNode patch) {
        ObjectNode merged = base.deepCopy();
        patch.fields().forEachRemaining(field -> {
            String name = field.getKey();
            JsonNode value = field.getValue();
            if (name.startsWith("$")) {
                throw new ManifestFault("patch directive " + name + " is not understood by this check");
            }
            if (value.isNull()) {
                merged.remove(name);
            } else if (value.isObject() && merged.path(name).isObject()) {
                merged.set(name, merge(merged.get(name), value));
            } else if (value.isArray() && merged.path(name).isArray() && LIST_KEYS.containsKey(name)) {
                merged.set(name, mergeLists((ArrayNode) merged.get(name), (ArrayNode) value, LIST_KEYS.get(name)));
            } else if (value.isArray() && merged.path(name).isArray() && !WHOLE_LISTS.contains(name)) {
                throw new ManifestFault("how Kustomize merges the list " + name + " is not known to this check");
            } else {
                merged.set(name, withoutNulls(value));
            }
        });
        return merged;
    }

    private static ArrayNode mergeLists(ArrayNode base, ArrayNode patch, String key) {
        ArrayNode merged = base.deepCopy();
        for (JsonNode item : patch) {
            int at = indexOf(merged, key, item.path(key));
            if (at < 0) {
                merged.add(withoutNulls(item));
            } else {
                merged.set(at, merge(merged.get(at), item));
            }
        }
        return merged;
    }

    private static int indexOf(ArrayNode list, String key, JsonNode value) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).path(key).equals(value)) {
                return i;
            }
        }
        return -1;
    }

    private static JsonNode withoutNulls(JsonNode value) {
        return value.isObject() ? merge(((ObjectNode) value).objectNode(), value) : value;
    }
}
