package cn.liuzhong.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;

/** One document of a YAML file: what it says and where it was read, so that a complaint can name the place. */
record Manifest(String origin, JsonNode tree) {

    String apiVersion() {
        return tree.path("apiVersion").asText();
    }

    String kind() {
        return tree.path("kind").asText();
    }

    String name() {
        return tree.path("metadata").path("name").asText();
    }

    boolean sameResourceAs(Manifest other) {
        return apiVersion().equals(other.apiVersion()) && kind().equals(other.kind()) && name().equals(other.name());
    }

    Manifest patchedWith(Manifest patch) {
        return new Manifest(origin + " + " + patch.origin(), StrategicMerge.merge(tree, patch.tree()));
    }

    Map<String, String> labels() {
        Map<String, String> labels = new TreeMap<>();
        tree.path("metadata")
                .path("labels")
                .fields()
                .forEachRemaining(e -> labels.put(e.getKey(), e.getValue().asText()));
        return labels;
    }

    @Override
    public String toString() {
        return origin + " (" + kind() + " " + name() + ")";
    }
}
