package cn.liuzhong.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The real manifests in a folder where they may be spoilt, so that each check is seen to fail on them. */
record ManifestCopy(Path root) {

    ManifestCopy {
        try (Stream<Path> files = Files.walk(ProjectFiles.KUBERNETES)) {
            files.filter(Files::isRegularFile).forEach(file -> copy(file, root));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path file, Path root) {
        try {
            Path target = root.resolve(ProjectFiles.KUBERNETES.relativize(file));
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void replace(String file, String text) throws IOException {
        assertThat(root.resolve(file)).exists();
        Files.writeString(root.resolve(file), text);
    }

    /** The text must be there, or the example has outlived the manifest and proves nothing. */
    void edit(String file, String text, String replacement) throws IOException {
        String before = Files.readString(root.resolve(file));
        assertThat(before).contains(text);
        Files.writeString(root.resolve(file), before.replace(text, replacement));
    }
}
