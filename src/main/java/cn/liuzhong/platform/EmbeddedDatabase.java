package cn.liuzhong.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A real PostgreSQL beside the service, its data kept in the data directory. One service per directory; whoever holds its
 * lock may stop a server that was left over.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    public static final String USER = "postgres";

    /** Long enough to replay the log after a crash. */
    private static final Duration START_LIMIT = Duration.ofMinutes(2);

    private final DirectoryLock lock;
    private final LeftoverServer leftover;
    private final EmbeddedPostgres server;

    private EmbeddedDatabase(DirectoryLock lock, LeftoverServer leftover, EmbeddedPostgres server) {
        this.lock = lock;
        this.leftover = leftover;
        this.server = server;
    }

    /**
     * @param dataDirectory where everything is kept; made when it is not there
     * @throws IllegalStateException when another service holds the directory
     */
    public static EmbeddedDatabase start(Path dataDirectory) throws IOException {
        Path home = Files.createDirectories(dataDirectory.toAbsolutePath().normalize());
        Path programs = home.resolve("postgresql-server");
        Path cluster = home.resolve("postgresql");
        LeftoverServer leftover = new LeftoverServer(programs, cluster);
        DirectoryLock lock = DirectoryLock.take(home);
        try {
            leftover.stop();
            FirstStart first = new FirstStart(programs, cluster);
            first.clearHalves();
            EmbeddedPostgres server = server(programs, cluster);
            first.done();
            return new EmbeddedDatabase(lock, leftover, server);
        } catch (IOException | RuntimeException e) {
            try (lock) {
                leftover.stop();
            }
            throw e;
        }
    }

    private static EmbeddedPostgres server(Path programs, Path cluster) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setOverrideWorkingDirectory(programs.toFile())
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

    /** The library waits five seconds only; a last checkpoint may take longer. */
    @Override
    public void close() {
        try (lock) {
            server.close();
            leftover.stop();
        } catch (IOException e) {
            System.err.println("The embedded database did not stop cleanly: " + e.getMessage());
        }
    }
}
