package cn.liuzhong.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} in every combination: the next start recovers by itself, with all that was committed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrashIT {

    private Path data;
    private ServerFiles server;
    private ServiceProcess service;
    private List<String> before;

    @BeforeAll
    void start(@TempDir Path directory) {
        data = directory;
        server = new ServerFiles(data);
        service = ServiceProcess.embedded("before-crashes", data).awaitReady();
    }

    /** Committed a moment before the crash: nothing has had the time to reach the tables' files. */
    @BeforeEach
    void commit() throws SQLException {
        String name = "崩溃前 " + System.nanoTime();
        assertThat(service.client()
                        .as("admin")
                        .post("/units", Map.of("name", name))
                        .status())
                .isEqualTo(201);
        before = everything();
        assertThat(before).anyMatch(row -> row.contains(name));
    }

    @Test
    void theOldServerIsStillAlive() throws SQLException {
        ProcessHandle old = server.postmaster();
        service.kill();
        assertThat(old.isAlive()).isTrue();
        restart("old-server-alive");
        assertThat(old.isAlive()).isFalse();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void theServerWasKilledToo() throws SQLException {
        ProcessHandle old = server.postmaster();
        service.kill();
        old.destroyForcibly();
        old.onExit().join();
        restart("both-killed");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void thePidFileNamesAProcessThatIsNotPostgres() throws IOException, SQLException {
        pidFileNames(ProcessHandle.current());
        restart("foreign-process");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void thePidFileNamesThePostgresOfAnother() throws IOException, SQLException {
        try (EmbeddedPostgres another =
                EmbeddedPostgres.builder().setLocaleConfig("locale", "C").start()) {
            long pid = pidOf(another.getPostgresDatabase().getConnection());
            pidFileNames(ProcessHandle.of(pid).orElseThrow());
            restart("foreign-postgres");
            assertThat(ProcessHandle.of(pid)).get().matches(ProcessHandle::isAlive);
        }
        assertThat(everything()).isEqualTo(before);
    }

    @AfterEach
    void isWhole() throws SQLException {
        try (Connection database = server.connect()) {
            WrittenRuns.assertWhole(database);
        }
    }

    @AfterAll
    void stop() {
        service.close();
        assertThat(server.processes()).isEmpty();
    }

    /** Both are dead, and the number in the file they left belongs to another by now. */
    private void pidFileNames(ProcessHandle another) throws IOException {
        ProcessHandle old = server.postmaster();
        service.kill();
        old.destroyForcibly();
        old.onExit().join();
        List<String> lines = Files.readAllLines(server.pidFile());
        lines.set(0, String.valueOf(another.pid()));
        Files.write(server.pidFile(), lines);
    }

    private static long pidOf(Connection session) throws SQLException {
        try (session) {
            long backend = Long.parseLong(
                    WrittenRuns.texts(session, "select pg_backend_pid()").get(0));
            return ProcessHandle.of(backend)
                    .flatMap(ProcessHandle::parent)
                    .orElseThrow()
                    .pid();
        }
    }

    private void restart(String name) {
        service = ServiceProcess.embedded(name, data).awaitReady();
    }

    private List<String> everything() throws SQLException {
        try (Connection database = server.connect()) {
            return WrittenRuns.everything(database);
        }
    }
}
