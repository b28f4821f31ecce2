package cn.liuzhong.deployment;

import io.kubernetes.client.openapi.models.V1Container;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1NetworkPolicyEgressRule;
import io.kubernetes.client.openapi.models.V1NetworkPolicyIngressRule;
import io.kubernetes.client.openapi.models.V1NetworkPolicyPeer;
import io.kubernetes.client.openapi.models.V1NetworkPolicyPort;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Nobody comes in unnamed, and out go DNS and PostgreSQL only; by a policy of their own mails, and HTTPS to public addresses. */
final class NetworkPromises {

    private static final Set<String> WAYS_OUT = Set.of("53", "5432");
    private static final String TO_RECEIVERS = "liuzhong-to-receivers";
    private static final Set<String> MAIL = Set.of("25", "465", "587");
    private static final Set<String> WEB = Set.of("443");
    private static final Set<String> PRIVATE_IPV4 =
            Set.of("10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.168.0.0/16");
    private static final Set<String> PRIVATE_IPV6 = Set.of("fc00::/7", "fe80::/10");

    private NetworkPromises() {}

    static void check(Shipped shipped, Map<String, String> pods, V1Container container, Promises promises) {
        List<V1NetworkPolicy> ours = shipped.all(V1NetworkPolicy.class).stream()
                .filter(policy -> selects(policy, pods))
                .toList();
        promises.that(denies(ours, "Ingress"), "no NetworkPolicy denies the pods' ingress");
        promises.that(denies(ours, "Egress"), "no NetworkPolicy denies the pods' egress");
        for (V1NetworkPolicy policy : shipped.all(V1NetworkPolicy.class)) {
            String name = "NetworkPolicy " + policy.getMetadata().getName();
            promises.that(ours.contains(policy) || selectsDatabase(policy, shipped), name + " selects no pod of ours");
            for (V1NetworkPolicyIngressRule rule : ingress(policy)) {
                promises.that(named(rule.getFrom()), name + " lets somebody in unnamed");
                promises.that(
                        rule.getPorts() != null && !rule.getPorts().isEmpty(), name + " opens every port to somebody");
            }
        }
        for (V1NetworkPolicy policy : ours) {
            String name = "NetworkPolicy " + policy.getMetadata().getName();
            ingress(policy).forEach(rule -> ports(rule.getPorts())
                    .forEach(port -> promises.that(
                            Ports.declared(container, port.getPort()), name + " opens a port that is not declared")));
            egress(policy).forEach(rule -> {
                if (TO_RECEIVERS.equals(policy.getMetadata().getName())) {
                    wayToReceivers(rule, name, promises);
                } else {
                    wayOut(rule, name, shipped, promises);
                }
            });
        }
    }

    private static void wayOut(V1NetworkPolicyEgressRule rule, String name, Shipped shipped, Promises promises) {
        var ports = ports(rule.getPorts());
        promises.that(
                !ports.isEmpty() && ports.stream().allMatch(port -> WAYS_OUT.contains(text(port))),
                name + " lets more out than DNS and PostgreSQL");
        boolean ownDatabase = !shipped.all(CloudNativePgCluster.class).isEmpty();
        boolean toDatabaseAnywhere = !ownDatabase && ports.stream().allMatch(port -> "5432".equals(text(port)));
        promises.that(named(rule.getTo()) || toDatabaseAnywhere, name + " does not say whom the pods may reach");
    }

    private static void wayToReceivers(V1NetworkPolicyEgressRule rule, String name, Promises promises) {
        boolean web = areAll(rule, WEB);
        promises.that(web || areAll(rule, MAIL), name + " lets more out than mails and HTTPS");
        promises.that(named(rule.getTo()), name + " does not say whom the pods may reach");
        promises.that(
                !web || rule.getTo().stream().allMatch(NetworkPromises::isPublic), name + " reaches private addresses");
    }

    private static boolean areAll(V1NetworkPolicyEgressRule rule, Set<String> allowed) {
        var ports = ports(rule.getPorts());
        return !ports.isEmpty() && ports.stream().allMatch(port -> allowed.contains(text(port)));
    }

    private static boolean isPublic(V1NetworkPolicyPeer peer) {
        return peer.getIpBlock() != null
                && peer.getIpBlock().getExcept() != null
                && peer.getIpBlock()
                        .getExcept()
                        .containsAll(peer.getIpBlock().getCidr().contains(":") ? PRIVATE_IPV6 : PRIVATE_IPV4);
    }

    private static boolean denies(List<V1NetworkPolicy> policies, String direction) {
        return policies.stream()
                .anyMatch(policy -> policy.getSpec().getPolicyTypes() != null
                        && policy.getSpec().getPolicyTypes().contains(direction));
    }

    private static boolean selects(V1NetworkPolicy policy, Map<String, String> labels) {
        return Shipped.selects(policy.getSpec().getPodSelector().getMatchLabels(), labels);
    }

    private static boolean selectsDatabase(V1NetworkPolicy policy, Shipped shipped) {
        return shipped.all(CloudNativePgCluster.class).stream()
                .anyMatch(cluster -> selects(
                        policy, Map.of("cnpg.io/cluster", cluster.metadata().name())));
    }

    private static boolean named(List<V1NetworkPolicyPeer> peers) {
        return peers != null && !peers.isEmpty() && peers.stream().allMatch(NetworkPromises::named);
    }

    /** An empty selector means all of them, which is what this promise is about. */
    private static boolean named(V1NetworkPolicyPeer peer) {
        return peer.getIpBlock() != null
                || peer.getPodSelector() != null
                        && !labels(peer.getPodSelector().getMatchLabels()).isEmpty()
                || peer.getNamespaceSelector() != null
                        && !labels(peer.getNamespaceSelector().getMatchLabels()).isEmpty();
    }

    private static Map<String, String> labels(Map<String, String> labels) {
        return Optional.ofNullable(labels).orElse(Map.of());
    }

    private static String text(V1NetworkPolicyPort port) {
        return port.getPort() == null ? "every port" : port.getPort().toString();
    }

    private static List<V1NetworkPolicyPort> ports(List<V1NetworkPolicyPort> ports) {
        return Optional.ofNullable(ports).orElse(List.of());
    }

    private static List<V1NetworkPolicyIngressRule> ingress(V1NetworkPolicy policy) {
        return Optional.ofNullable(policy.getSpec().getIngress()).orElse(List.of());
    }

    private static List<V1NetworkPolicyEgressRule> egress(V1NetworkPolicy policy) {
        return Optional.ofNullable(policy.getSpec().getEgress()).orElse(List.of());
    }
}
