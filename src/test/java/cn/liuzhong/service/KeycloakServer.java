package cn.liuzhong.service;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real Keycloak with the two committed realms, on a free loopback port; the profile {@code keycloak} has unpacked it. */
final class KeycloakServer implements AutoCloseable {

    private static final Path REALMS = Path.of("src", "test", "keycloak");
    private static final Path UNPACKED = Path.of("target", "keycloak");
    private static final Path LOG = Path.of("target", "keycloak.log");
    private static final Duration START_LIMIT = Duration.ofMinutes(10);

    private final Process process;
    private final String base;

    private KeycloakServer(Process process, String base) {
        this.process = process;
        this.base = base;
    }

    static KeycloakServer start() {
        try {
            Path home = home();
            importRealms(home);
            int port = ServiceProcess.freePort();
            ProcessBuilder server = new ProcessBuilder(
                            home.resolve("bin/kc.sh").toAbsolutePath().toString(),
                            "start-dev",
                            "--import-realm",
                            "--cache=local",
                            "--http-host=127.0.0.1",
                            "--http-port=" + port)
                    .redirectErrorStream(true)
                    .redirectOutput(LOG.toFile());
            server.environment().put("JAVA_OPTS_KC_HEAP", "-Xms128m -Xmx512m");
            KeycloakServer keycloak = new KeycloakServer(server.start(), "http://127.0.0.1:" + port);
            Runtime.getRuntime().addShutdownHook(new Thread(keycloak::close));
            return keycloak;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path home() throws IOException {
        try (Stream<Path> versions = Files.list(UNPACKED)) {
            Path home = versions.filter(path -> path.getFileName().toString().startsWith("keycloak-"))
                    .findFirst()
                    .orElseThrow();
            // The archive is unpacked without its modes.
            File script = home.resolve("bin/kc.sh").toFile();
            if (!script.canExecute() && !script.setExecutable(true)) {
                throw new IOException(script + " cannot be run");
            }
            return home;
        }
    }

    /** Over an empty database: a realm that is there already would not be imported again. */
    private static void importRealms(Path home) throws IOException {
        Files.deleteIfExists(home.resolve("data/h2/keycloakdb.mv.db"));
        Path target = Files.createDirectories(home.resolve("data/import"));
        try (Stream<Path> realms = Files.list(REALMS)) {
            for (Path realm : realms.toList()) {
                Files.copy(realm, target.resolve(realm.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Its issuer, as the service is told. */
    String realm(String name) {
        return base + "/realms/" + name;
    }

    KeycloakServer awaitReady() {
        HttpClient http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        HttpRequest asked = HttpRequest.newBuilder(URI.create(realm("stranger")))
                .timeout(Duration.ofSeconds(20))
                .build();
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (!answers(http, asked)) {
            if (System.nanoTime() > deadline || ended()) {
                throw new IllegalStateException("Keycloak does not start, see " + LOG);
            }
        }
        return this;
    }

    private static boolean answers(HttpClient http, HttpRequest asked) {
        try {
            return http.send(asked, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean ended() {
        try {
            return process.waitFor(200, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With the Java that the script has started. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
