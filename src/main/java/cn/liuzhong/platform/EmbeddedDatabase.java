package cn.liuzhong.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * A real PostgreSQL beside the service, its data kept in the data directory. One service per directory: a lock that the
 * operating system frees when the service dies, however it dies. Whoever holds the lock may stop a server that was left over.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    public static final String USER = "postgres";

    /** Long enough to replay the log after a crash. */
    private static final Duration START_LIMIT = Duration.ofMinutes(2);

    private final FileChannel lockFile;
    private final EmbeddedPostgres server;

    private EmbeddedDatabase(FileChannel lockFile, EmbeddedPostgres server) {
        this.lockFile = lockFile;
        this.server = server;
    }

    /**
     * @param dataDirectory where everything is kept; made when it is not there
     * @throws IllegalStateException when another service holds the directory
     */
    public static EmbeddedDatabase start(Path dataDirectory) throws IOException {
        Path home = dataDirectory.toAbsolutePath().normalize();
        Files.createDirectories(home);
        FileChannel lockFile =
                FileChannel.open(home.resolve("service.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = lockFile.tryLock();
        if (lock == null) {
            lockFile.close();
            throw new IllegalStateException(
                    home + " is in use by a service that is running; stop it, or set LIUZHONG_DATA_DIR");
        }
        Path cluster = home.resolve("postgresql");
        LeftoverServer.stop(cluster);
        try {
            return new EmbeddedDatabase(lockFile, server(home, cluster));
        } catch (IOException | RuntimeException e) {
            lockFile.close();
            throw e;
        }
    }

    private static EmbeddedPostgres server(Path home, Path cluster) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setOverrideWorkingDirectory(home.resolve("postgresql-server").toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START_LIMIT)
                // The library tunes for throw-away databases; this one keeps an office's list.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "50")
                .setLocaleConfig("locale", "C")
                .start();
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
    }

    @Override
    public void close() {
        try (lockFile) {
            server.close();
        } catch (IOException e) {
            System.err.println("The embedded database did not stop cleanly: " + e.getMessage());
        }
    }
}
