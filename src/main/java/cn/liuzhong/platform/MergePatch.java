package cn.liuzhong.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.List;

/**
 * JSON Merge Patch (RFC 7396): a member that is null goes, an object is merged, anything else replaces. The result is read
 * and validated exactly like a whole request, so a patch can do nothing that a request could not.
 */
@ApplicationScoped
public class MergePatch {

    private final ObjectMapper json;
    private final Validator validator;

    MergePatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * @param current the row as a request would state it
     * @throws InvalidInput when the patch is not a JSON object
     */
    public <T> T apply(T current, JsonNode patch, Class<T> type) {
        return apply(current, patch, type, List.of());
    }

    /**
     * @param staying fields that a request may leave out, because a new row has a default, but a change may not take away:
     *     the default would come back unasked
     */
    public <T> T apply(T current, JsonNode patch, Class<T> type, List<String> staying) {
        if (patch == null || !patch.isObject()) {
            throw new InvalidInput("", "body.object");
        }
        for (String field : staying) {
            if (patch.path(field).isNull()) {
                throw new InvalidInput("/" + field, "required");
            }
        }
        T merged = read(merge(json.valueToTree(current), patch), type);
        var violations = validator.validate(merged);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return merged;
    }

    private <T> T read(JsonNode node, Class<T> type) {
        try {
            return json.treeToValue(node, type);
        } catch (JsonProcessingException e) {
            throw new InvalidBody(e);
        }
    }

    static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode merged =
                target instanceof ObjectNode object ? object.deepCopy() : JsonNodeFactory.instance.objectNode();
        patch.properties().forEach(member -> {
            if (member.getValue().isNull()) {
                merged.remove(member.getKey());
            } else {
                JsonNode old = merged.path(member.getKey());
                merged.set(member.getKey(), merge(old, member.getValue()));
            }
        });
        return merged;
    }
}
