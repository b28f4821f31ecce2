package cn.liuzhong.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The first start on a directory unpacks PostgreSQL and makes a cluster. Killed in the middle it leaves halves that no later
 * start could use: they are cleared away, and never anything that a service has worked with.
 */
final class FirstStart {

    /** Written by the library when everything is unpacked. */
    private static final String UNPACKED = ".exists";

    private final Path programs;
    private final Path cluster;
    private final Path unfinished;

    FirstStart(Path programs, Path cluster) {
        this.programs = programs;
        this.cluster = cluster;
        unfinished = cluster.resolveSibling(cluster.getFileName() + ".unfinished");
    }

    void clearHalves() throws IOException {
        if (Files.isDirectory(programs)) {
            for (Path version : entries(programs)) {
                if (!Files.exists(version.resolve(UNPACKED))) {
                    delete(version);
                }
            }
        }
        if (Files.exists(unfinished)) {
            delete(cluster);
        } else if (!Files.exists(cluster)) {
            Files.createFile(unfinished);
        }
    }

    /** Whether the cluster is being made, so that nobody has entered anything yet. */
    boolean isUnfinished() {
        return Files.exists(unfinished);
    }

    /** From now on the cluster holds what people entered, and is never cleared away. */
    void done() throws IOException {
        Files.deleteIfExists(unfinished);
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(directory)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static List<Path> entries(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.toList();
        }
    }
}
