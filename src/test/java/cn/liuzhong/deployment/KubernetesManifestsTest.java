package cn.liuzhong.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The manifests as they would be applied; BrokenManifestsTest shows that each of these checks can fail. */
class KubernetesManifestsTest {

    @Test
    void baseAndOverlaysAreAsPromised() {
        assertThat(Inspection.findings(ProjectFiles.KUBERNETES)).isEmpty();
    }

    @Test
    void everyFolderIsInspectedAndShipsWhatItShould() {
        assertThat(Inspection.folders(ProjectFiles.KUBERNETES))
                .containsExactly(
                        Path.of("k8s/base"), Path.of("k8s/overlays/cloudnative-pg"), Path.of("k8s/overlays/messages"));
        assertThat(Shipped.by(Path.of("k8s/base")).manifests())
                .extracting(Manifest::kind)
                .containsExactlyInAnyOrder(
                        "ServiceAccount",
                        "Deployment",
                        "Service",
                        "PodDisruptionBudget",
                        "HorizontalPodAutoscaler",
                        "NetworkPolicy",
                        "NetworkPolicy");
        assertThat(Shipped.by(Path.of("k8s/overlays/cloudnative-pg")).manifests())
                .extracting(Manifest::kind)
                .hasSize(9)
                .contains("Cluster");
    }

    @Test
    void messagesGetOutByAPolicyOfTheirOwn() {
        assertThat(Shipped.by(Path.of("k8s/overlays/messages")).all(V1NetworkPolicy.class).stream()
                        .filter(policy -> policy.getMetadata().getName().equals("liuzhong-to-receivers"))
                        .flatMap(policy -> policy.getSpec().getEgress().stream())
                        .flatMap(rule -> rule.getPorts().stream())
                        .map(port -> port.getPort().toString()))
                .containsExactlyInAnyOrder("465", "587", "25", "443");
    }

    @Test
    void theOverlayLeavesNothingOfTheBasesDatabaseSecret() {
        assertThat(Shipped.by(Path.of("k8s/overlays/cloudnative-pg")).manifests())
                .extracting(manifest -> manifest.tree().toString())
                .noneMatch(json -> json.contains("liuzhong-database\""));
    }
}
