package cn.liuzhong.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/**
 * A real PostgreSQL beside the service, its data kept in the data directory. One service per directory; whoever holds its
 * lock may stop a server that was left over.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String CLUSTER = "postgresql";

    /** Long enough to replay the log after a crash. */
    private static final Duration START_LIMIT = Duration.ofMinutes(2);

    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final DirectoryLock lock;
    private final LeftoverServer leftover;
    private final EmbeddedPostgres server;
    private final DatabaseUsers users;

    private EmbeddedDatabase(
            DirectoryLock lock, LeftoverServer leftover, EmbeddedPostgres server, DatabaseUsers users) {
        this.lock = lock;
        this.leftover = leftover;
        this.server = server;
        this.users = users;
    }

    /**
     * @param dataDirectory where everything is kept; made when it is not there
     * @throws IllegalStateException when another service holds the directory
     */
    public static EmbeddedDatabase start(Path dataDirectory) throws IOException, SQLException {
        // Passwords and programs lie in it: nobody else on the machine has business there.
        Path home = Files.createDirectories(dataDirectory.toAbsolutePath().normalize(), OWNER_ONLY);
        Path programs = home.resolve("postgresql-server");
        Path cluster = home.resolve(CLUSTER);
        LeftoverServer leftover = new LeftoverServer(programs, cluster);
        DirectoryLock lock = DirectoryLock.take(home);
        try {
            leftover.stop();
            FirstStart first = new FirstStart(programs, cluster);
            first.clearHalves();
            if (!first.isUnfinished() && !DatabaseUsers.knownIn(home)) {
                throw new IllegalStateException(
                        home + " has no passwords for its database: it is not of this release, or they were removed");
            }
            DatabaseUsers users = DatabaseUsers.in(home);
            EmbeddedPostgres server = server(programs, cluster, users);
            if (first.isUnfinished()) {
                try (Connection connection = server.getPostgresDatabase().getConnection()) {
                    users.enter(connection);
                }
            }
            first.done();
            return new EmbeddedDatabase(lock, leftover, server, users);
        } catch (IOException | SQLException | RuntimeException e) {
            try (lock) {
                leftover.stop();
            }
            throw e;
        }
    }

    /** Whether a directory holds a database that was once started. */
    static boolean isIn(Path dataDirectory) {
        return Files.exists(dataDirectory.resolve(CLUSTER)) && DatabaseUsers.knownIn(dataDirectory);
    }

    private static EmbeddedPostgres server(Path programs, Path cluster, DatabaseUsers users) throws IOException {
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
                // Handed on to initdb, after the library's own “trust everybody on this machine”.
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig(
                        "pwfile", users.passwordFile(DatabaseUsers.SUPERUSER).toString())
                .setConnectConfig("password", users.passwordOf(DatabaseUsers.SUPERUSER))
                .start();
    }

    /** What the service has to be told to work on it, and to make its tables as their owner. */
    public Map<String, String> settings() {
        return Map.of(
                "quarkus.datasource.jdbc.url",
                "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + DatabaseUsers.DATABASE,
                "quarkus.datasource.username",
                DatabaseUsers.SERVICE,
                "quarkus.datasource.password",
                users.passwordOf(DatabaseUsers.SERVICE),
                "quarkus.flyway.username",
                DatabaseUsers.OWNER,
                "quarkus.flyway.password",
                users.passwordOf(DatabaseUsers.OWNER));
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
