package cn.liuzhong.platform;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Starts the service. Without a datasource in the environment it first starts the embedded PostgreSQL and points Quarkus at
 * it; the settings it makes are defaults, so that everything said in the environment still wins.
 */
@QuarkusMain
public final class Launcher {

    /** Tells the rest of the service that the database is the embedded one. */
    public static final String EMBEDDED = "liuzhong.embedded";

    private static final int STOP_SECONDS = 20;

    private Launcher() {}

    public static void main(String... args) {
        if (setting("quarkus.datasource.jdbc.url").isPresent()) {
            Quarkus.run(args);
            return;
        }
        EmbeddedDatabase database;
        try {
            database =
                    EmbeddedDatabase.start(Path.of(setting("liuzhong.data.dir").orElse("data")));
        } catch (IOException | RuntimeException e) {
            System.err.println("The embedded database does not start: " + e.getMessage());
            System.exit(1);
            return;
        }
        provide("quarkus.datasource.jdbc.url", database.jdbcUrl());
        provide("quarkus.datasource.username", EmbeddedDatabase.USER);
        provide("quarkus.http.host", "127.0.0.1");
        provide("quarkus.log.console.json.enabled", "false");
        System.setProperty(EMBEDDED, "true");
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAfter(stopped, database), "embedded-database-stop"));
        ApplicationLifecycleManager.setDefaultExitCodeHandler((code, failure) -> {
            stopped.countDown();
            System.exit(code);
        });
        Quarkus.run(args);
    }

    /** The database goes last: the service is still closing its connections. */
    private static void stopAfter(CountDownLatch stopped, EmbeddedDatabase database) {
        try {
            stopped.await(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        database.close();
    }

    private static void provide(String property, String value) {
        if (setting(property).isEmpty()) {
            System.setProperty(property, value);
        }
    }

    private static Optional<String> setting(String property) {
        return Optional.ofNullable(System.getProperty(property))
                .or(() -> Optional.ofNullable(
                        System.getenv(property.toUpperCase().replace('.', '_').replace('-', '_'))))
                .filter(value -> !value.isBlank());
    }
}
