package cn.liuzhong.deployment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A kustomization file, strictly: only the fields our folders use. A generator, a transformer or a remote base is thereby
 * refused, because this check would not see what it makes.
 */
record Kustomization(
        @JsonProperty(required = true) String apiVersion,
        @JsonProperty(required = true) String kind,
        @JsonProperty(required = true) List<String> resources,
        List<Patch> patches) {

    static final String FILE = "kustomization.yaml";

    record Patch(@JsonProperty(required = true) String path) {}

    /** What {@code kubectl kustomize} would make of the folder. */
    static List<Manifest> render(Path folder) {
        var file = folder.resolve(FILE);
        var kustomization = read(file);
        var listed = new HashSet<Path>();
        List<Manifest> rendered = new ArrayList<>();
        for (String resource : kustomization.resources) {
            Path target = existing(file, resource);
            if (!listed.add(target)) {
                throw new ManifestFault(file + ": lists " + resource + " twice");
            }
            rendered.addAll(Files.isDirectory(target) ? render(target) : manifests(target));
        }
        if (kustomization.patches != null) {
            for (Patch patch : kustomization.patches) {
                Path target = existing(file, patch.path);
                listed.add(target);
                manifests(target).forEach(document -> apply(rendered, document));
            }
        }
        refuseUnlisted(folder, listed);
        return rendered;
    }

    private static Kustomization read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new ManifestFault(file + ": there is none");
        }
        var kustomization =
                StrictYaml.as(Kustomization.class, StrictYaml.documents(file).get(0), file);
        if (!"kustomize.config.k8s.io/v1beta1".equals(kustomization.apiVersion)
                || !"Kustomization".equals(kustomization.kind)) {
            throw new ManifestFault(file + ": not a kustomization");
        }
        return kustomization;
    }

    private static Path existing(Path file, String reference) {
        Path target = file.resolveSibling(reference).normalize();
        if (!Files.exists(target)) {
            throw new ManifestFault(file + ": refers to " + reference + ", which does not exist");
        }
        return target;
    }

    private static List<Manifest> manifests(Path file) {
        return StrictYaml.documents(file).stream()
                .map(tree -> new Manifest(file.toString(), tree))
                .toList();
    }

    private static void apply(List<Manifest> rendered, Manifest patch) {
        var hits = rendered.stream().filter(patch::sameResourceAs).toList();
        if (hits.size() != 1) {
            throw new ManifestFault(patch + ": patches " + hits.size() + " resources, not one");
        }
        rendered.replaceAll(manifest -> manifest == hits.get(0) ? manifest.patchedWith(patch) : manifest);
    }

    private static void refuseUnlisted(Path folder, Set<Path> listed) {
        try (Stream<Path> files = Files.list(folder)) {
            files.map(Path::normalize)
                    .filter(Files::isRegularFile)
                    .filter(path -> !path.endsWith(FILE) && !listed.contains(path))
                    .findFirst()
                    .ifPresent(path -> {
                        throw new ManifestFault(path + ": not listed in its " + FILE);
                    });
        } catch (IOException e) {
            throw new ManifestFault(folder.toString(), e);
        }
    }
}
