package cn.liuzhong.deployment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The two files the manifests must agree with: the pom that builds the image, the page that documents its settings. */
final class ProjectFiles {

    static final Path KUBERNETES = Path.of("k8s");

    private static final Pattern SETTING = Pattern.compile("(?m)^\\| `([A-Z][A-Z0-9_]+)`");

    private ProjectFiles() {}

    /** The image as Quarkus names it; a release changes the version in one place and this test asks for the other. */
    static String image() {
        return property("quarkus.container-image.group") + "/" + property("quarkus.container-image.name") + ":"
                + property("quarkus.container-image.tag").replace("${project.version}", element("version"));
    }

    static String property(String name) {
        return element(name);
    }

    static Set<String> documentedSettings() {
        return SETTING.matcher(text(KUBERNETES.resolve("README.md")))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    /** The first one: the project's own version stands before any other. */
    private static String element(String name) {
        var found = Pattern.compile("<" + Pattern.quote(name) + ">([^<]*)<").matcher(text(Path.of("pom.xml")));
        if (!found.find()) {
            throw new ManifestFault("pom.xml: no <" + name + ">");
        }
        return found.group(1);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new ManifestFault(file.toString(), e);
        }
    }
}
