package cn.liuzhong.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** The packaged service as its own process, with nothing configured but what the test says; its log is kept. */
final class ServiceProcess implements AutoCloseable {

    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Path APPLICATION = Path.of("target", "quarkus-app", "app");
    private static final Path LOGS = Path.of("target", "it-logs");
    /** Four times what a first start takes beside another test; only a hanging one is to reach it. */
    private static final Duration START_LIMIT = Duration.ofSeconds(180);

    private static final int LOWEST_PORT = 10_000;
    /** Of Linux, {@code ip_local_port_range}; other systems begin higher. */
    private static final int FIRST_PORT_OF_THE_SYSTEM = 32_768;

    private static final Duration DUMP_TIME = Duration.ofSeconds(2);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

    private final Process process;
    private final Path log;
    private final ServiceClient client;

    private ServiceProcess(Process process, Path log, ServiceClient client) {
        this.process = process;
        this.log = log;
        this.client = client;
    }

    /** On the embedded database, with the demonstration list; a new directory is as if started before. */
    static ServiceProcess embedded(String name, Path dataDirectory) {
        PreparedData.DEMONSTRATION.into(dataDirectory);
        return installed(name, dataDirectory);
    }

    /** The same without a list: nobody but the administrator has an account. */
    static ServiceProcess empty(String name, Path dataDirectory) {
        PreparedData.EMPTY.into(dataDirectory);
        return start(name, freePort(), Map.of("LIUZHONG_DATA_DIR", dataDirectory.toString(), "LIUZHONG_DEMO", "false"));
    }

    /** As whoever has just downloaded it starts it: only the port and the directory are given. */
    static ServiceProcess installed(String name, Path dataDirectory) {
        return start(name, freePort(), Map.of("LIUZHONG_DATA_DIR", dataDirectory.toString()));
    }

    /** Whatever a first start leaves, it has left. */
    static void startOnceAndStop(String name, Map<String, String> settings) {
        try (ServiceProcess service = start(name, freePort(), settings).awaitReady()) {
            service.stop();
        }
    }

    /** Names what the packaged service was built of. */
    static String build() throws IOException {
        try (Stream<Path> jars = Files.list(APPLICATION)) {
            return String.valueOf(
                    jars.mapToLong(jar -> jar.toFile().lastModified()).max().orElseThrow());
        }
    }

    /** The packaged service asked for a command instead of serving. */
    static ServiceProcess command(String name, Path dataDirectory, String command) {
        return start(name, freePort(), Map.of("LIUZHONG_DATA_DIR", dataDirectory.toString()), command);
    }

    static ServiceProcess start(String name, int port, Map<String, String> settings, String... arguments) {
        try {
            Files.createDirectories(LOGS);
            Path log = Files.createTempFile(LOGS, name + "-", ".log");
            ProcessBuilder java = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            // Half the start-up's work; how fast it runs is not what is tested here.
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-jar",
                            JAR.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            java.command().addAll(List.of(arguments));
            java.environment().keySet().removeIf(key -> key.startsWith("QUARKUS_") || key.startsWith("LIUZHONG_"));
            java.environment().put("LIUZHONG_ADMIN_PASSWORD", ServiceClient.PASSWORD);
            java.environment().put("LIUZHONG_DEMO_PASSWORD", ServiceClient.PASSWORD);
            // What a password costs is no matter here, and each start pays it several times.
            java.environment().put("LIUZHONG_ACCOUNTS_BCRYPT_COST", "4");
            java.environment().putAll(settings);
            java.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
            return new ServiceProcess(java.start(), log, new ServiceClient(port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Below those the system hands out by itself: one of these would go to whatever else starts or connects between here and
     * the start of the process that is to have it.
     */
    static int freePort() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST_PORT, FIRST_PORT_OF_THE_SYSTEM);
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (BindException taken) {
                // Another is tried.
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    ServiceProcess awaitReady() {
        awaitUntil(client::isReady);
        return this;
    }

    /** @throws IllegalStateException with its log, when it ends, or takes too long: then with what its threads wait for */
    void awaitUntil(BooleanSupplier reached) {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (!reached.getAsBoolean()) {
            if (await(Duration.ofMillis(20))) {
                throw new IllegalStateException("ended with " + process.exitValue() + ":\n" + log());
            }
            if (System.nanoTime() > deadline) {
                dumpThreads();
                throw new IllegalStateException("does not get there:\n" + log());
            }
        }
    }

    /** Into its log, as a JVM does when asked by SIGQUIT. */
    private void dumpThreads() {
        try {
            new ProcessBuilder("kill", "-QUIT", String.valueOf(pid())).start().waitFor();
            await(DUMP_TIME);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    ServiceClient client() {
        return client;
    }

    long pid() {
        return process.pid();
    }

    /** Asks it to end, as Ctrl-C or Kubernetes does. */
    void stop() {
        process.destroy();
        awaitExit(STOP_LIMIT);
    }

    /** {@code kill -9} */
    void kill() {
        process.destroyForcibly();
        awaitExit(STOP_LIMIT);
    }

    /**
     * Of a service that cannot start, or was given a command.
     *
     * @return the exit code
     */
    int awaitEnd() {
        return awaitExit(START_LIMIT);
    }

    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int awaitExit(Duration limit) {
        if (!await(limit)) {
            throw new IllegalStateException("still running:\n" + log());
        }
        return process.exitValue();
    }

    private boolean await(Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        if (!await(STOP_LIMIT)) {
            kill();
        }
    }
}
