package cn.liuzhong.deployment;

import io.kubernetes.client.openapi.models.V1Container;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V2HorizontalPodAutoscaler;
import java.util.List;
import java.util.Map;

/** What stands around the Deployment must mean this Deployment: a selector that misses is silent for ever. */
final class SurroundingPromises {

    private static final List<String> LABELS =
            List.of("app.kubernetes.io/name", "app.kubernetes.io/component", "app.kubernetes.io/part-of");

    /** PostgreSQL's default max_connections less what it reserves, and some for people and the operator. */
    private static final int USABLE_CONNECTIONS = 90;

    private static final int SURGE = 1;

    private SurroundingPromises() {}

    static void check(Shipped shipped, Promises promises) {
        V1Deployment deployment = shipped.one(V1Deployment.class);
        var template = deployment.getSpec().getTemplate();
        Map<String, String> labels = template.getMetadata().getLabels();
        metadata(shipped, promises);
        service(
                shipped.one(V1Service.class),
                labels,
                template.getSpec().getContainers().get(0),
                promises);
        var scaler = shipped.one(V2HorizontalPodAutoscaler.class);
        scaler(scaler, deployment, promises);
        budget(shipped.one(V1PodDisruptionBudget.class), labels, scaler, promises);
        NetworkPromises.check(
                shipped, labels, template.getSpec().getContainers().get(0), promises);
    }

    private static void metadata(Shipped shipped, Promises promises) {
        for (Manifest manifest : shipped.manifests()) {
            promises.that(
                    manifest.labels().keySet().containsAll(LABELS), manifest + " lacks one of the labels " + LABELS);
            promises.that(
                    manifest.tree().path("metadata").path("namespace").isMissingNode(),
                    manifest + " must not choose a namespace");
        }
    }

    private static void service(
            V1Service service, Map<String, String> labels, V1Container container, Promises promises) {
        promises.that(Shipped.selects(service.getSpec().getSelector(), labels), "the Service does not select the pods");
        promises.that(
                service.getSpec().getPorts().stream().allMatch(port -> Ports.declared(container, port.getTargetPort())),
                "the Service aims at a port that is not declared");
        promises.equal(service.getSpec().getType(), "ClusterIP", "Service type");
    }

    private static void scaler(V2HorizontalPodAutoscaler scaler, V1Deployment deployment, Promises promises) {
        var target = scaler.getSpec().getScaleTargetRef();
        promises.that(
                deployment.getKind().equals(target.getKind())
                        && deployment.getApiVersion().equals(target.getApiVersion())
                        && deployment.getMetadata().getName().equals(target.getName()),
                "the HorizontalPodAutoscaler does not aim at the Deployment");
        promises.equal(scaler.getSpec().getMinReplicas(), 2, "minReplicas");
        promises.equal(scaler.getSpec().getMaxReplicas(), 6, "maxReplicas");
        connections(scaler, deployment, promises);
        promises.that(
                scaler.getSpec().getMetrics().stream()
                        .anyMatch(metric -> metric.getResource() != null
                                && "cpu".equals(metric.getResource().getName())),
                "the HorizontalPodAutoscaler must follow the CPU");
    }

    /** Scaling out must not be what takes the database's last connection: it would then fail for every pod. */
    private static void connections(V2HorizontalPodAutoscaler scaler, V1Deployment deployment, Promises promises) {
        int pool = deployment.getSpec().getTemplate().getSpec().getContainers().get(0).getEnv().stream()
                .filter(setting -> setting.getName().equals("QUARKUS_DATASOURCE_JDBC_MAX_SIZE"))
                .mapToInt(setting -> Integer.parseInt(setting.getValue()))
                .findFirst()
                .orElse(USABLE_CONNECTIONS);
        int pods = scaler.getSpec().getMaxReplicas() + SURGE;
        promises.that(
                pool * pods <= USABLE_CONNECTIONS,
                pods + " pods with " + pool + " connections each exceed " + USABLE_CONNECTIONS);
    }

    private static void budget(
            V1PodDisruptionBudget budget,
            Map<String, String> labels,
            V2HorizontalPodAutoscaler scaler,
            Promises promises) {
        promises.that(
                budget.getSpec().getSelector() != null
                        && Shipped.selects(budget.getSpec().getSelector().getMatchLabels(), labels),
                "the PodDisruptionBudget does not select the pods");
        var available = budget.getSpec().getMinAvailable();
        promises.that(
                available != null
                        && available.isInteger()
                        && available.getIntValue() >= 1
                        && available.getIntValue() < scaler.getSpec().getMinReplicas(),
                "minAvailable must be at least 1 and leave a pod to evict");
    }
}
