package cn.liuzhong.deployment;

import io.kubernetes.client.openapi.models.V1Capabilities;
import io.kubernetes.client.openapi.models.V1Container;
import io.kubernetes.client.openapi.models.V1EnvVar;
import io.kubernetes.client.openapi.models.V1Probe;
import io.kubernetes.client.openapi.models.V1ResourceRequirements;
import io.kubernetes.client.openapi.models.V1SecurityContext;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is promised of the one container: it is watched, bounded, locked in, and told only what is documented. */
final class ContainerPromises {

    private static final Set<String> NEEDED = Set.of(
            "QUARKUS_HTTP_HOST",
            "QUARKUS_HTTP_PORT",
            "LIUZHONG_DEMO",
            "QUARKUS_DATASOURCE_JDBC_URL",
            "QUARKUS_DATASOURCE_USERNAME",
            "QUARKUS_DATASOURCE_PASSWORD",
            "QUARKUS_FLYWAY_USERNAME",
            "QUARKUS_FLYWAY_PASSWORD");

    private ContainerPromises() {}

    static void check(V1Container container, Promises promises) {
        promises.equal(container.getImage(), ProjectFiles.image(), "image");
        probe("startupProbe", container.getStartupProbe(), "/q/health/started", container, promises);
        probe("livenessProbe", container.getLivenessProbe(), "/q/health/live", container, promises);
        probe("readinessProbe", container.getReadinessProbe(), "/q/health/ready", container, promises);
        bounds(container.getResources(), promises);
        lock(container.getSecurityContext(), promises);
        settings(Optional.ofNullable(container.getEnv()).orElse(List.of()), container, promises);
    }

    private static void probe(String name, V1Probe probe, String path, V1Container container, Promises promises) {
        if (probe == null || probe.getHttpGet() == null) {
            promises.that(false, name + " is missing");
            return;
        }
        promises.equal(probe.getHttpGet().getPath(), path, name + " path");
        promises.that(
                Ports.declared(container, probe.getHttpGet().getPort()), name + " asks a port that is not declared");
    }

    private static void bounds(V1ResourceRequirements resources, Promises promises) {
        for (String unit : List.of("cpu", "memory")) {
            promises.that(has(resources == null ? null : resources.getRequests(), unit), "no request for " + unit);
            promises.that(has(resources == null ? null : resources.getLimits(), unit), "no limit for " + unit);
        }
    }

    private static boolean has(Map<String, ?> amounts, String unit) {
        return amounts != null && amounts.containsKey(unit);
    }

    private static void lock(V1SecurityContext declared, Promises promises) {
        var context = declared == null ? new V1SecurityContext() : declared;
        promises.equal(context.getAllowPrivilegeEscalation(), false, "allowPrivilegeEscalation");
        promises.equal(context.getReadOnlyRootFilesystem(), true, "readOnlyRootFilesystem");
        var capabilities = Optional.ofNullable(context.getCapabilities()).orElseGet(V1Capabilities::new);
        promises.equal(capabilities.getDrop(), List.of("ALL"), "capabilities.drop");
        promises.that(
                capabilities.getAdd() == null || capabilities.getAdd().isEmpty(), "capabilities must not be added");
        promises.that(!Boolean.TRUE.equals(context.getPrivileged()), "privileged container");
        promises.that(
                context.getRunAsUser() == null
                        && context.getRunAsNonRoot() == null
                        && context.getSeccompProfile() == null,
                "the container must not override the pod's user or seccomp profile");
    }

    private static void settings(List<V1EnvVar> settings, V1Container container, Promises promises) {
        Set<String> documented = ProjectFiles.documentedSettings();
        Set<String> seen = new HashSet<>();
        for (V1EnvVar setting : settings) {
            String name = setting.getName();
            promises.that(seen.add(name), name + " is set twice");
            promises.that(documented.contains(name), name + " is not a documented setting");
            promises.that(
                    (setting.getValue() == null) != (setting.getValueFrom() == null),
                    name + " needs a value or a source, and not both");
            promises.that(
                    !name.endsWith("PASSWORD")
                            || setting.getValueFrom() != null
                                    && setting.getValueFrom().getSecretKeyRef() != null,
                    name + " must come from a Secret");
            if (name.equals("QUARKUS_HTTP_PORT")) {
                promises.that(Ports.declared(container, setting.getValue()), name + " is not a declared port");
            }
        }
        NEEDED.forEach(name -> promises.that(seen.contains(name), name + " is not set"));
        promises.that(container.getEnvFrom() == null || container.getEnvFrom().isEmpty(), "envFrom hides what is set");
    }
}
