package cn.liuzhong.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** PostgreSQL's programs as earlier tests have unpacked them, which takes a service several seconds by itself. */
final class UnpackedServer {

    /** Where the library unpacks to when it is not told. */
    private static final Path UNPACKED = Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg");

    private UnpackedServer() {}

    /** Leaves it to the service where there are none yet. */
    static void linkInto(Path dataDirectory) {
        Path programs = dataDirectory.resolve("postgresql-server");
        if (!Files.isDirectory(UNPACKED) || Files.exists(programs)) {
            return;
        }
        try {
            for (Path version : under(UNPACKED, 1)) {
                if (Files.exists(version.resolve(".exists"))) {
                    link(version, programs);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void link(Path version, Path programs) throws IOException {
        for (Path path : under(version, Integer.MAX_VALUE)) {
            Path linked = programs.resolve(UNPACKED.relativize(path));
            if (Files.isDirectory(path)) {
                Files.createDirectories(linked);
            } else {
                Files.createLink(linked, path);
            }
        }
    }

    private static List<Path> under(Path directory, int depth) throws IOException {
        try (Stream<Path> tree = Files.walk(directory, depth)) {
            return tree.toList();
        }
    }
}
