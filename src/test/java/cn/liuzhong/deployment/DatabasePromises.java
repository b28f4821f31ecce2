package cn.liuzhong.deployment;

import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1EnvVar;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1SecretKeySelector;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The overlay's database: what the operator derives from the cluster's name is what the service is told. */
final class DatabasePromises {

    private static final int OLDEST_MAJOR = 15;

    /** The keys the operator writes that hold one thing each; the URI keys hold the password as well. */
    private static final Set<String> SECRET_KEYS = Set.of("username", "password");

    private DatabasePromises() {}

    static void check(Shipped shipped, CloudNativePgCluster cluster, Promises promises) {
        var spec = cluster.spec();
        String name = cluster.metadata().name();
        promises.equal(cluster.spec().enableSuperuserAccess(), false, "enableSuperuserAccess");
        promises.that(spec.instances() >= 3, "fewer than 3 database instances");
        promises.that(spec.imageCatalogRef().major() >= OLDEST_MAJOR, "PostgreSQL is older than " + OLDEST_MAJOR);
        promises.that(
                spec.postgresql() != null && spec.postgresql().synchronous() != null, "no standby confirms a commit");
        promises.that(
                shipped.all(V1NetworkPolicy.class).stream()
                        .anyMatch(policy -> Shipped.selects(
                                policy.getSpec().getPodSelector().getMatchLabels(), Map.of("cnpg.io/cluster", name))),
                "no NetworkPolicy guards the database");
        var pod = shipped.one(V1Deployment.class).getSpec().getTemplate().getSpec();
        for (V1EnvVar setting : pod.getContainers().get(0).getEnv()) {
            switch (setting.getName()) {
                case "QUARKUS_DATASOURCE_JDBC_URL" ->
                    promises.that(
                            setting.getValue() != null
                                    && setting.getValue()
                                            .startsWith("jdbc:postgresql://" + name + "-rw:5432/"
                                                    + spec.bootstrap().initdb().database() + "?sslmode=verify-full"),
                            "the URL does not name the cluster's database, verified");
                case "QUARKUS_DATASOURCE_USERNAME", "QUARKUS_DATASOURCE_PASSWORD" ->
                    promises.that(
                            spec.managed().roles().stream()
                                    .anyMatch(role -> isOf(role.passwordSecret().name(), setting)),
                            setting.getName() + " must come from the Secret of a role that owns nothing");
                case "QUARKUS_FLYWAY_USERNAME", "QUARKUS_FLYWAY_PASSWORD" ->
                    promises.that(
                            isOf(name + "-app", setting),
                            setting.getName() + " must come from the operator's Secret of the owner");
                default -> {
                    // The other settings do not concern the database.
                }
            }
        }
        for (var volume : pod.getVolumes()) {
            if (volume.getSecret() != null) {
                promises.equal(volume.getSecret().getSecretName(), name + "-ca", "the mounted Secret");
                promises.that(
                        volume.getSecret().getItems() != null
                                && volume.getSecret().getItems().stream()
                                        .map(item -> item.getKey())
                                        .toList()
                                        .equals(List.of("ca.crt")),
                        "only ca.crt may be mounted, the Secret holds the private key too");
            }
        }
    }

    private static boolean isOf(String secret, V1EnvVar setting) {
        V1SecretKeySelector reference =
                setting.getValueFrom() == null ? null : setting.getValueFrom().getSecretKeyRef();
        return reference != null && secret.equals(reference.getName()) && SECRET_KEYS.contains(reference.getKey());
    }
}
