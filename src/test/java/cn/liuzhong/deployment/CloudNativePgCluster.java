package cn.liuzhong.deployment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * The fields of CloudNativePG's Cluster that we use, after its API reference. No artifact of the build's repositories
 * carries the definition itself, so this is an allow-list: another field is refused until someone looked it up and added it.
 */
record CloudNativePgCluster(
        @JsonProperty(required = true) String apiVersion,
        @JsonProperty(required = true) String kind,
        @JsonProperty(required = true) Metadata metadata,
        @JsonProperty(required = true) Spec spec) {

    record Metadata(
            @JsonProperty(required = true) String name, Map<String, String> labels, Map<String, String> annotations) {}

    record Spec(
            @JsonProperty(required = true) Integer instances,
            @JsonProperty(required = true) ImageCatalogRef imageCatalogRef,
            @JsonProperty(required = true) Boolean enableSuperuserAccess,
            @JsonProperty(required = true) Bootstrap bootstrap,
            @JsonProperty(required = true) Managed managed,
            PostgreSql postgresql,
            UpdateStrategy primaryUpdateStrategy,
            @JsonProperty(required = true) Storage storage,
            Storage walStorage,
            @JsonProperty(required = true) Resources resources,
            Affinity affinity,
            @JsonProperty(required = true) Monitoring monitoring) {}

    record ImageCatalogRef(
            @JsonProperty(required = true) String apiGroup,
            @JsonProperty(required = true) CatalogKind kind,
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) Integer major) {}

    record Bootstrap(@JsonProperty(required = true) InitDb initdb) {}

    record InitDb(
            @JsonProperty(required = true) String database,
            @JsonProperty(required = true) String owner,
            String encoding,
            Boolean dataChecksums) {}

    record Managed(@JsonProperty(required = true) List<Role> roles) {}

    record Role(
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) Ensure ensure,
            @JsonProperty(required = true) Boolean login,
            @JsonProperty(required = true) SecretName passwordSecret) {}

    record SecretName(@JsonProperty(required = true) String name) {}

    record PostgreSql(Map<String, String> parameters, Synchronous synchronous) {}

    record Synchronous(
            @JsonProperty(required = true) SyncMethod method, @JsonProperty(required = true) Integer number) {}

    record Storage(@JsonProperty(required = true) String size, String storageClass, Boolean resizeInUseVolumes) {}

    record Resources(
            @JsonProperty(required = true) Map<String, String> requests,
            @JsonProperty(required = true) Map<String, String> limits) {}

    record Affinity(Boolean enablePodAntiAffinity, AntiAffinity podAntiAffinityType, String topologyKey) {}

    record Monitoring(@JsonProperty(required = true) Boolean disableDefaultQueries) {}

    enum CatalogKind {
        ImageCatalog,
        ClusterImageCatalog
    }

    enum Ensure {
        present,
        absent
    }

    enum SyncMethod {
        any,
        first
    }

    enum UpdateStrategy {
        unsupervised,
        supervised
    }

    enum AntiAffinity {
        preferred,
        required
    }
}
