package cn.liuzhong.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.kubernetes.client.openapi.JSON;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServiceAccount;
import io.kubernetes.client.openapi.models.V2HorizontalPodAutoscaler;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;

/**
 * Every manifest against the model the Kubernetes project generates from its own OpenAPI document. The model refuses
 * unknown and missing fields; it still turns a number into a text, so what it read is compared with what was written.
 * The list of kinds is the list of what we ship: a Secret is not on it, with data or without.
 */
final class KubernetesSchema {

    private static final Map<String, Class<?>> KINDS = Map.of(
            "v1 ServiceAccount", V1ServiceAccount.class,
            "v1 Service", V1Service.class,
            "apps/v1 Deployment", V1Deployment.class,
            "policy/v1 PodDisruptionBudget", V1PodDisruptionBudget.class,
            "autoscaling/v2 HorizontalPodAutoscaler", V2HorizontalPodAutoscaler.class,
            "networking.k8s.io/v1 NetworkPolicy", V1NetworkPolicy.class,
            "postgresql.cnpg.io/v1 Cluster", CloudNativePgCluster.class);

    private KubernetesSchema() {}

    static Object model(Manifest manifest) {
        Class<?> type = KINDS.get(manifest.apiVersion() + " " + manifest.kind());
        if (type == null) {
            throw new ManifestFault(
                    manifest + ": " + manifest.apiVersion() + " " + manifest.kind() + " is not a kind we ship");
        }
        if (type.isRecord()) {
            return StrictYaml.as(type, manifest.tree(), manifest);
        }
        String json = manifest.tree().toString();
        validate(type, json, manifest);
        Object model = deserialized(type, json, manifest);
        refuseWhatWasChanged("", manifest.tree(), StrictYaml.json(JSON.serialize(model)), manifest);
        return model;
    }

    private static void validate(Class<?> type, String json, Manifest manifest) {
        try {
            type.getMethod("validateJsonElement", JsonElement.class).invoke(null, JsonParser.parseString(json));
        } catch (InvocationTargetException e) {
            throw new ManifestFault(manifest.toString(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " can no longer be validated", e);
        }
    }

    private static Object deserialized(Class<?> type, String json, Manifest manifest) {
        try {
            return JSON.deserialize(json, type);
        } catch (RuntimeException e) {
            throw new ManifestFault(manifest.toString(), e);
        }
    }

    private static void refuseWhatWasChanged(String at, JsonNode written, JsonNode read, Manifest manifest) {
        if (written.isObject() && read.isObject()) {
            written.fields()
                    .forEachRemaining(field -> refuseWhatWasChanged(
                            at + "/" + field.getKey(), field.getValue(), read.path(field.getKey()), manifest));
        } else if (written.isArray() && read.isArray() && written.size() == read.size()) {
            for (int i = 0; i < written.size(); i++) {
                refuseWhatWasChanged(at + "/" + i, written.get(i), read.get(i), manifest);
            }
        } else if (!written.equals(read)) {
            throw new ManifestFault(manifest + ": " + at + " is " + written + " but is read as " + read);
        }
    }
}
