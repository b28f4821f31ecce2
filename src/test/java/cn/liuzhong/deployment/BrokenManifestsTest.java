package cn.liuzhong.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One edit to the real manifests, one promise broken: no check passes because it looks at nothing. */
class BrokenManifestsTest {

    @TempDir
    Path folder;

    @Test
    void theUneditedCopyIsSound() {
        assertThat(Inspection.findings(new ManifestCopy(folder).root())).isEmpty();
    }

    @ParameterizedTest(name = "{1} → {2}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            deployment.yaml | startupProbe:                             | readinessProbe:                    | Duplicate field 'readinessProbe'
            deployment.yaml | '/q/health/ready'                         | '/q/health'                        | readinessProbe path must be /q/health/ready
            deployment.yaml | 'containerPort: 8080'                     | 'containerPort: 8081'              | QUARKUS_HTTP_PORT is not a declared port
            deployment.yaml | '- name: http'                            | '- name: web'                      | livenessProbe asks a port that is not declared
            deployment.yaml | 'runAsNonRoot: true'                      | 'runAsNonRoot: false'              | runAsNonRoot must be true
            deployment.yaml | 'runAsUser: 10001'                        | 'runAsUser: 10002'                 | the image's user
            deployment.yaml | RuntimeDefault                            | Unconfined                         | seccompProfile must be RuntimeDefault
            deployment.yaml | '- ALL'                                   | '- NET_RAW'                        | capabilities.drop must be [ALL]
            deployment.yaml | 'allowPrivilegeEscalation: false'         | 'allowPrivilegeEscalation: true'   | allowPrivilegeEscalation must be false
            deployment.yaml | 'readOnlyRootFilesystem: true'            | 'privileged: true'                 | privileged container
            deployment.yaml | '            allowPrivilegeEscalation: false' | '            runAsUser: 0' | must not override the pod's user
            deployment.yaml | 'automountServiceAccountToken: false'     | 'automountServiceAccountToken: true' | the pod's token mount must be false
            deployment.yaml | 'enableServiceLinks: false'               | 'hostNetwork: true'                | share the host's namespaces
            deployment.yaml | 'serviceAccountName: liuzhong'            | 'serviceAccountName: default'      | serviceAccountName must be liuzhong
            deployment.yaml | 'mountPath: /tmp'                         | 'mountPath: /var/tmp'              | /tmp must be an emptyDir
            deployment.yaml | 'maxUnavailable: 0'                       | 'maxUnavailable: 1'                | maxUnavailable must be 0
            deployment.yaml | 'maxSurge: 1'                             | 'maxSurge: 25%'                    | maxSurge must be 1
            deployment.yaml | 'revisionHistoryLimit: 5'                 | 'replicas: 2'                      | replicas belongs to the HorizontalPodAutoscaler
            deployment.yaml | 'terminationGracePeriodSeconds: 130'      | 'terminationGracePeriodSeconds: 5' | the grace period must outlast
            deployment.yaml | 'image: liuzhong/tracker:'                 | 'image: liuzhong/latest:'          | image must be liuzhong/tracker:
            deployment.yaml | 'memory: 1Gi'                             | ''                                 | no limit for memory
            deployment.yaml | 'value: "8080"'                           | 'value: 8080'                      | is 8080 but is read as "8080"
            deployment.yaml | 'LIUZHONG_DEMO'                           | 'LIUZHONG_DEMOS'                   | LIUZHONG_DEMOS is not a documented setting
            deployment.yaml | 'name: QUARKUS_DATASOURCE_USERNAME'       | 'name: QUARKUS_DATASOURCE_PASSWORD' | QUARKUS_DATASOURCE_PASSWORD is set twice
            deployment.yaml | 'cpu: 250m'                               | 'cpus: 250m'                       | no request for cpu
            deployment.yaml | 'maxSkew: 1'                              | 'maxSkew: one'                     | For input string: "one"
            deployment.yaml | 'selector:\n    matchLabels:\n      app.kubernetes.io/name: liuzhong' | 'selector:\n    matchLabels:\n      app.kubernetes.io/name: other' | the Deployment's selector does not match
            deployment.yaml | 'labelSelector:\n            matchLabels:\n              app.kubernetes.io/name: liuzhong' | 'labelSelector:\n            matchLabels:\n              app.kubernetes.io/name: other' | topologySpreadConstraints must select
            deployment.yaml | 'valueFrom:\n                secretKeyRef:\n                  name: liuzhong-database\n                  key: password' | 'value: hunter2' | QUARKUS_DATASOURCE_PASSWORD must come from a Secret
            deployment.yaml | 'emptyDir:\n            sizeLimit: 256Mi' | 'hostPath: {path: /srv}'           | would hold state outside the database
            deployment.yaml | '          resources:'                    | '          envFrom: [{secretRef: {name: all}}]\n          resources:' | envFrom hides what is set
            service.yaml    | 'selector:\n    app.kubernetes.io/name: liuzhong' | 'selector:\n    app.kubernetes.io/name: other' | the Service does not select the pods
            deployment.yaml | 'value: "12"'                            | 'value: "20"'                      | 7 pods with 20 connections each exceed
            horizontalpodautoscaler.yaml | 'maxReplicas: 6'             | 'maxReplicas: 60'                  | maxReplicas must be 6
            service.yaml    | 'targetPort: http'                        | 'targetPort: 9090'                 | the Service aims at a port that is not declared
            service.yaml    | 'type: ClusterIP'                         | 'type: NodePort'                   | Service type must be ClusterIP
            service.yaml    | 'app.kubernetes.io/part-of: liuzhong'     | ''                                 | lacks one of the labels
            service.yaml    | 'name: liuzhong\n  labels'                | 'name: liuzhong\n  namespace: prod\n  labels' | must not choose a namespace
            poddisruptionbudget.yaml | 'minAvailable: 1'                | 'minAvailable: 2'                  | leave a pod to evict
            poddisruptionbudget.yaml | 'component: service'             | 'component: services'              | the PodDisruptionBudget does not select the pods
            horizontalpodautoscaler.yaml | 'name: liuzhong\n  minReplicas' | 'name: other\n  minReplicas'    | does not aim at the Deployment
            horizontalpodautoscaler.yaml | 'name: cpu'                  | 'name: memory'                     | must follow the CPU
            networkpolicy.yaml | '- Ingress\n'                          | ''                                 | no NetworkPolicy denies the pods' ingress
            networkpolicy.yaml | 'matchLabels:\n              liuzhong.cn/network-role: ingress' | 'matchLabels: {}' | lets somebody in unnamed
            networkpolicy.yaml | 'port: http'                           | 'port: 9000'                       | opens a port that is not declared
            networkpolicy.yaml | 'port: 53\n'                           | 'port: 443\n'                      | lets more out than DNS and PostgreSQL
            networkpolicy-database.yaml | 'component: service'          | 'component: services'              | liuzhong-to-database selects no pod of ours
            kustomization.yaml | '  - service.yaml\n'                   | ''                                 | service.yaml: not listed
            kustomization.yaml | '- service.yaml'                       | '- services.yaml'                  | services.yaml, which does not exist
            kustomization.yaml | '- service.yaml'                       | '- deployment.yaml'                | lists deployment.yaml twice
            """)
    void inTheBase(String file, String text, String replacement, String finding) throws IOException {
        refused("base/" + file, text, replacement, finding);
    }

    @ParameterizedTest(name = "{1} → {2}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            cluster.yaml           | 'enableSuperuserAccess: false' | 'enableSuperuserAccess: true' | enableSuperuserAccess must be false
            cluster.yaml           | 'instances: 3'                 | 'instances: 1'                | fewer than 3 database instances
            cluster.yaml           | 'instances: 3'                 | 'instances: "3"'              | Cannot coerce String value ("3")
            cluster.yaml           | 'major: 18'                    | 'major: 14'                   | PostgreSQL is older than 15
            cluster.yaml           | 'method: any'                  | 'method: all'                 | not one of the values accepted for Enum class
            cluster.yaml           | 'cpu: "2"'                     | 'cpu: 2'                      | Cannot coerce Integer value (2)
            cluster.yaml           | 'database: liuzhong'           | 'database: app'               | the URL does not name the cluster's database
            deployment-patch.yaml  | 'sslmode=verify-full'          | 'sslmode=disable'             | the URL does not name the cluster's database
            deployment-patch.yaml  | 'key: username'                | 'key: uri'                    | QUARKUS_DATASOURCE_USERNAME must come from
            deployment-patch.yaml  | 'name: liuzhong-db-service'    | 'name: liuzhong-db-app'       | QUARKUS_DATASOURCE_USERNAME must come from the Secret of a role that owns nothing
            deployment-patch.yaml  | 'name: liuzhong-db-app'        | 'name: liuzhong-db-service'   | QUARKUS_FLYWAY_USERNAME must come from the operator
            deployment-patch.yaml  | 'valueFrom: null'              | ''                            | needs a value or a source
            deployment-patch.yaml  | 'secretName: liuzhong-db-ca'   | 'secretName: liuzhong-db-app' | the mounted Secret must be liuzhong-db-ca
            deployment-patch.yaml  | 'key: ca.crt'                  | 'key: ca.key'                 | only ca.crt may be mounted
            deployment-patch.yaml  | 'readOnly: true'               | 'readOnlyy: true'             | The field `readOnlyy` in the JSON string is not defined
            deployment-patch.yaml  | 'name: liuzhong\nspec'         | 'name: other\nspec'           | patches 0 resources, not one
            deployment-patch.yaml  | '          volumeMounts:'       | '          ports: [{containerPort: 9}]\n          volumeMounts:' | merges the list ports
            networkpolicy-patch.yaml | 'matchLabels:\n              cnpg.io/cluster: liuzhong-db' | 'matchLabels: {}' | does not say whom the pods may reach
            networkpolicy-postgresql.yaml | 'spec:\n  podSelector:\n    matchLabels:\n      cnpg.io/cluster: liuzhong-db' | 'spec:\n  podSelector: {}' | no NetworkPolicy guards the database
            kustomization.yaml     | '../../base'                   | '../../bases'                 | ../../bases, which does not exist
            """)
    void inTheOverlay(String file, String text, String replacement, String finding) throws IOException {
        refused("overlays/cloudnative-pg/" + file, text, replacement, finding);
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            'port: 443'                  | 'port: 80'         | lets more out than mails and HTTPS
            'port: 25\n'                 | 'port: 22\n'       | lets more out than mails and HTTPS
            '          protocol: TCP\n    # Webhooks' | '        - port: 443\n    # Webhooks' | lets more out than mails and HTTPS
            '              - 10.0.0.0/8\n' | ''                | reaches private addresses
            '              - fc00::/7\n' | ''                  | reaches private addresses
            'name: liuzhong-to-receivers' | 'name: liuzhong-out' | lets more out than DNS and PostgreSQL
            'component: service\n  policyTypes' | 'component: services\n  policyTypes' | selects no pod of ours
            """)
    void onTheWayToReceivers(String text, String replacement, String finding) throws IOException {
        refused("overlays/messages/networkpolicy-receivers.yaml", text, replacement, finding);
    }

    @Test
    void aFolderWithoutKustomizationIsNotPassedOver() throws IOException {
        var manifests = new ManifestCopy(folder);
        Files.createDirectory(folder.resolve("overlays/forgotten"));
        Files.writeString(folder.resolve("overlays/forgotten/pod.yaml"), "kind: Pod");

        assertThat(Inspection.findings(manifests.root()))
                .singleElement()
                .asString()
                .contains("kustomization.yaml: there is none");
    }

    private void refused(String file, String text, String replacement, String finding) throws IOException {
        var manifests = new ManifestCopy(folder);
        manifests.edit(file, lines(text), replacement == null ? "" : lines(replacement));

        assertThat(Inspection.findings(manifests.root())).anyMatch(found -> found.contains(finding));
    }

    private static String lines(String cell) {
        return cell.replace("\\n", "\n");
    }
}
