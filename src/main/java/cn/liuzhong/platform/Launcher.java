package cn.liuzhong.platform;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Starts the service. Without a datasource in the environment it first starts the embedded PostgreSQL and points Quarkus at
 * it; the settings it makes are defaults, so that everything said in the environment still wins. With {@code verify-audit} it
 * checks the record of changes instead.
 */
@QuarkusMain
public final class Launcher {

    /** Tells the rest of the service that the database is the embedded one. */
    public static final String EMBEDDED = "liuzhong.embedded";

    private static final int STOP_SECONDS = 20;

    private Launcher() {}

    public static void main(String... args) {
        Path dataDirectory = Path.of(setting("liuzhong.data.dir").orElse("data"));
        if (args.length == 1 && args[0].equals(VerifyAudit.COMMAND)) {
            System.exit(VerifyAudit.run(dataDirectory));
            return;
        }
        if (setting("quarkus.datasource.jdbc.url").isPresent()) {
            Quarkus.run(args);
            return;
        }
        CompletableFuture<EmbeddedDatabase> starting = new CompletableFuture<>();
        AtomicBoolean decided = new AtomicBoolean();
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> stopDatabase(decided, stopped, starting), "embedded-database-stop"));
        EmbeddedDatabase database;
        try {
            database = EmbeddedDatabase.start(dataDirectory);
        } catch (IOException | SQLException | RuntimeException e) {
            starting.completeExceptionally(e);
            System.err.println("The embedded database does not start: " + e.getMessage());
            System.exit(1);
            return;
        }
        starting.complete(database);
        if (!decided.compareAndSet(false, true)) {
            return;
        }
        database.settings().forEach(Launcher::provide);
        provide("quarkus.http.host", "127.0.0.1");
        provide("quarkus.log.console.json.enabled", "false");
        System.setProperty(EMBEDDED, "true");
        ApplicationLifecycleManager.setDefaultExitCodeHandler((code, failure) -> {
            stopped.countDown();
            System.exit(code);
        });
        Quarkus.run(args);
    }

    /**
     * The database goes last: the service is still closing its connections.
     *
     * @param decided taken by whoever comes first, the service that begins to serve or the end that comes before it does
     */
    private static void stopDatabase(
            AtomicBoolean decided, CountDownLatch stopped, CompletableFuture<EmbeddedDatabase> starting) {
        try {
            if (!decided.compareAndSet(false, true)) {
                stopped.await(STOP_SECONDS, TimeUnit.SECONDS);
            }
            starting.get(STOP_SECONDS, TimeUnit.SECONDS).close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            // It did not start and has said so, or it is left to the next start to stop.
        }
    }

    private static void provide(String property, String value) {
        if (setting(property).isEmpty()) {
            System.setProperty(property, value);
        }
    }

    static Optional<String> setting(String property) {
        return Optional.ofNullable(System.getProperty(property))
                .or(() -> Optional.ofNullable(
                        System.getenv(property.toUpperCase().replace('.', '_').replace('-', '_'))))
                .filter(value -> !value.isBlank());
    }
}
