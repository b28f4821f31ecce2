package cn.liuzhong.deployment;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** All that one folder puts into a cluster, read and typed. */
record Shipped(List<Manifest> manifests, List<Object> models) {

    static Shipped by(Path folder) {
        List<Manifest> manifests = Kustomization.render(folder);
        return new Shipped(
                manifests, manifests.stream().map(KubernetesSchema::model).toList());
    }

    <T> List<T> all(Class<T> type) {
        return models.stream().filter(type::isInstance).map(type::cast).toList();
    }

    <T> T one(Class<T> type) {
        List<T> found = all(type);
        if (found.size() != 1) {
            throw new ManifestFault("expected one " + type.getSimpleName() + ", found " + found.size());
        }
        return found.get(0);
    }

    /** An absent selector selects nothing here, not everything: where everything is meant we want it written. */
    static boolean selects(Map<String, String> selector, Map<String, String> labels) {
        return selector != null
                && !selector.isEmpty()
                && labels != null
                && labels.entrySet().containsAll(selector.entrySet());
    }
}
