package cn.liuzhong.deployment;

import io.kubernetes.client.openapi.models.V1Container;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1PodSecurityContext;
import io.kubernetes.client.openapi.models.V1PodSpec;
import io.kubernetes.client.openapi.models.V1ServiceAccount;
import io.kubernetes.client.openapi.models.V1Volume;
import java.util.Map;

/** What is promised of the Deployment and its pods around the container. */
final class PodPromises {

    private PodPromises() {}

    static void check(Shipped shipped, Promises promises) {
        V1Deployment deployment = shipped.one(V1Deployment.class);
        var spec = deployment.getSpec();
        var labels = spec.getTemplate().getMetadata().getLabels();
        V1PodSpec pod = spec.getTemplate().getSpec();
        promises.that(
                Shipped.selects(spec.getSelector().getMatchLabels(), labels),
                "the Deployment's selector does not match its pods");
        promises.that(spec.getReplicas() == null, "replicas belongs to the HorizontalPodAutoscaler");
        var rolling = spec.getStrategy() == null ? null : spec.getStrategy().getRollingUpdate();
        promises.that(
                rolling != null
                        && rolling.getMaxUnavailable() != null
                        && rolling.getMaxUnavailable().isInteger()
                        && rolling.getMaxUnavailable().getIntValue() == 0,
                "maxUnavailable must be 0");
        promises.that(
                rolling != null
                        && rolling.getMaxSurge() != null
                        && rolling.getMaxSurge().isInteger()
                        && rolling.getMaxSurge().getIntValue() == 1,
                "maxSurge must be 1");
        identity(shipped, pod, promises);
        user(pod.getSecurityContext(), promises);
        spread(pod, labels, promises);
        volumes(pod, promises);
        promises.equal(pod.getContainers().size(), 1, "number of containers");
        promises.that(pod.getInitContainers() == null || pod.getInitContainers().isEmpty(), "no initContainers");
        ContainerPromises.check(pod.getContainers().get(0), promises);
        stop(pod, promises);
    }

    private static void identity(Shipped shipped, V1PodSpec pod, Promises promises) {
        var account = shipped.one(V1ServiceAccount.class);
        promises.equal(pod.getServiceAccountName(), account.getMetadata().getName(), "serviceAccountName");
        promises.equal(account.getAutomountServiceAccountToken(), false, "the account's token mount");
        promises.equal(pod.getAutomountServiceAccountToken(), false, "the pod's token mount");
        promises.that(
                !Boolean.TRUE.equals(pod.getHostNetwork())
                        && !Boolean.TRUE.equals(pod.getHostPID())
                        && !Boolean.TRUE.equals(pod.getHostIPC()),
                "the pod must not share the host's namespaces");
    }

    private static void user(V1PodSecurityContext declared, Promises promises) {
        var context = declared == null ? new V1PodSecurityContext() : declared;
        promises.equal(context.getRunAsNonRoot(), true, "runAsNonRoot");
        promises.equal(
                context.getRunAsUser() + ":" + context.getRunAsGroup(),
                ProjectFiles.property("quarkus.jib.user"),
                "runAsUser:runAsGroup (the image's user)");
        promises.that(context.getRunAsUser() != null && context.getRunAsUser() > 0, "runAsUser must not be root");
        promises.equal(
                context.getSeccompProfile() == null
                        ? null
                        : context.getSeccompProfile().getType(),
                "RuntimeDefault",
                "seccompProfile");
    }

    private static void spread(V1PodSpec pod, Map<String, String> labels, Promises promises) {
        var spread = pod.getTopologySpreadConstraints();
        promises.that(
                spread != null
                        && !spread.isEmpty()
                        && spread.stream()
                                .allMatch(constraint -> constraint.getLabelSelector() != null
                                        && Shipped.selects(
                                                constraint.getLabelSelector().getMatchLabels(), labels)),
                "topologySpreadConstraints must select the pods themselves");
    }

    private static void volumes(V1PodSpec pod, Promises promises) {
        V1Container container = pod.getContainers().get(0);
        for (V1Volume volume : pod.getVolumes()) {
            promises.that(
                    volume.getEmptyDir() != null || volume.getSecret() != null,
                    "volume " + volume.getName() + " would hold state outside the database");
        }
        for (var mount : container.getVolumeMounts()) {
            var volume = pod.getVolumes().stream()
                    .filter(candidate -> candidate.getName().equals(mount.getName()))
                    .findFirst();
            promises.that(volume.isPresent(), "volume " + mount.getName() + " is mounted but not declared");
        }
        promises.that(
                container.getVolumeMounts().stream()
                        .anyMatch(mount -> "/tmp".equals(mount.getMountPath())
                                && pod.getVolumes().stream()
                                        .anyMatch(volume -> volume.getName().equals(mount.getName())
                                                && volume.getEmptyDir() != null)),
                "/tmp must be an emptyDir, the root is read-only");
    }

    private static void stop(V1PodSpec pod, Promises promises) {
        var lifecycle = pod.getContainers().get(0).getLifecycle();
        var sleep = lifecycle == null || lifecycle.getPreStop() == null
                ? null
                : lifecycle.getPreStop().getSleep();
        promises.that(
                sleep != null
                        && pod.getTerminationGracePeriodSeconds() != null
                        && pod.getTerminationGracePeriodSeconds() > sleep.getSeconds(),
                "the grace period must outlast the preStop sleep");
    }
}
