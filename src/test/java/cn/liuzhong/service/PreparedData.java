package cn.liuzhong.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A data directory as the packaged service's own first start has left it: made by the first test of a build that needs it and
 * copied for each, because most tests are about what comes after a first start. The programs are not part of it.
 */
enum PreparedData {
    DEMONSTRATION("true"),
    /** Nobody but the administrator has an account. */
    EMPTY("false");

    private static final Path HOME = Path.of("target", "it-data");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final List<String> KEPT = List.of("postgresql", "passwords");

    private final String demo;

    PreparedData(String demo) {
        this.demo = demo;
    }

    /** Leaves a directory alone that has a database already, be it half made. */
    void into(Path dataDirectory) {
        if (Files.exists(dataDirectory.resolve("postgresql"))) {
            return;
        }
        try {
            copy(made(), dataDirectory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        UnpackedServer.linkInto(dataDirectory);
    }

    /** The other fork, which may be making it, is waited for. */
    private Path made() throws IOException {
        Files.createDirectories(HOME);
        try (FileChannel file = FileChannel.open(
                        HOME.resolve(name() + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock alone = file.lock()) {
            Path made = HOME.resolve(name() + "-" + ofBuildAndDay());
            if (!Files.exists(made)) {
                deleteThoseOfOtherDays();
                make(made);
            }
            return made;
        }
    }

    /** The demonstration is told from the day on. */
    private static String ofBuildAndDay() throws IOException {
        return ServiceProcess.build() + "-" + LocalDate.now(ZONE);
    }

    private void make(Path made) throws IOException {
        Path first = Files.createTempDirectory("first-start");
        Path copied = HOME.resolve(name() + "-half");
        try {
            UnpackedServer.linkInto(first);
            ServiceProcess.startOnceAndStop("prepared-" + demo, settings(first));
            copy(first, copied);
            Files.move(copied, made, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            delete(first);
            delete(copied);
        }
    }

    /** It is to run nothing by itself; the tests see to that. */
    private Map<String, String> settings(Path directory) {
        return Map.of(
                "LIUZHONG_DATA_DIR", directory.toString(), "LIUZHONG_DEMO", demo, "LIUZHONG_SUPERVISION_CRON", "off");
    }

    private void deleteThoseOfOtherDays() throws IOException {
        try (Stream<Path> all = Files.list(HOME)) {
            for (Path old : all.filter(path -> path.getFileName().toString().startsWith(name() + "-"))
                    .toList()) {
                delete(old);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (String kept : KEPT) {
            try (Stream<Path> tree = Files.walk(from.resolve(kept))) {
                for (Path path : tree.toList()) {
                    // Its own permissions: PostgreSQL refuses a directory that others can read.
                    Files.copy(path, to.resolve(from.relativize(path)), StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
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
}
