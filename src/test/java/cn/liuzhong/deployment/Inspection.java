package cn.liuzhong.deployment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Everything that is wrong with the manifests under one root: the base and each overlay, as they would be applied. */
final class Inspection {

    private Inspection() {}

    static List<String> findings(Path root) {
        List<String> findings = new ArrayList<>();
        for (Path folder : folders(root)) {
            try {
                findings.addAll(broken(Shipped.by(folder)).stream()
                        .map(promise -> folder + ": " + promise)
                        .toList());
            } catch (ManifestFault fault) {
                findings.add(fault.getMessage());
            }
        }
        return findings;
    }

    /** Every folder with YAML in it, so that one without a kustomization is found and not passed over. */
    static List<Path> folders(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().matches(".*\\.ya?ml"))
                    .map(Path::getParent)
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new ManifestFault(root.toString(), e);
        }
    }

    private static List<String> broken(Shipped shipped) {
        var promises = new Promises();
        PodPromises.check(shipped, promises);
        SurroundingPromises.check(shipped, promises);
        shipped.all(CloudNativePgCluster.class).forEach(cluster -> DatabasePromises.check(shipped, cluster, promises));
        return promises.broken();
    }
}
