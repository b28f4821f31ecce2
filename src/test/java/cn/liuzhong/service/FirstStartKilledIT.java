package cn.liuzhong.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} before there is a database to recover: the next start begins again. */
class FirstStartKilledIT {

    @TempDir
    Path data;

    /** When the cluster is half made; {@code initdb} outlives the service. */
    @Test
    void the_next_start_makes_the_whole_of_it() {
        ServerFiles server = new ServerFiles(data);
        UnpackedServer.linkInto(data);
        try (ServiceProcess first = start("killed-first-start")) {
            first.awaitUntil(() -> Files.exists(server.pidFile().resolveSibling("PG_VERSION")));
            first.kill();
        }
        try (ServiceProcess second = start("after-killed-first-start").awaitReady()) {
            assertThat(second.client()
                            .as("admin")
                            .post("/units", Map.of("name", "崩溃后"))
                            .status())
                    .isEqualTo(201);
        }
        assertThat(server.processes()).isEmpty();
    }

    private ServiceProcess start(String name) {
        return ServiceProcess.start(
                name,
                ServiceProcess.freePort(),
                Map.of("LIUZHONG_DATA_DIR", data.toString(), "LIUZHONG_DEMO", "false"));
    }
}
