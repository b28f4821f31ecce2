package cn.liuzhong.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start that cannot be: it says why, ends with a failure, and leaves the running service alone. */
class RefusedStartIT {

    @TempDir
    Path data;

    @TempDir
    Path otherData;

    @Test
    void aDirectoryInUseAndABusyPortAreNamed() {
        int port = ServiceProcess.freePort();
        try (ServiceProcess running = start("running", port, data).awaitReady()) {
            try (ServiceProcess second = start("same-directory", ServiceProcess.freePort(), data)) {
                assertThat(second.awaitEnd()).isNotZero();
                assertThat(second.log())
                        .contains(data + " is in use by the service that runs as process " + running.pid())
                        .doesNotContain("\tat ");
            }
            try (ServiceProcess second = start("busy-port", port, otherData)) {
                assertThat(second.awaitEnd()).isNotZero();
                assertThat(second.log()).contains("Port " + port);
                assertThat(new ServerFiles(otherData).processes()).isEmpty();
            }
            assertThat(running.client().isReady()).isTrue();
        }
    }

    @Test
    void aStartThatIsStoppedHalfWayLeavesNoServerBehind() {
        ServerFiles server = new ServerFiles(data);
        UnpackedServer.linkInto(data);
        try (ServiceProcess service = ServiceProcess.installed("stopped-half-way", data)) {
            service.awaitUntil(server::isStarting);
            service.stop();
            assertThat(server.processes()).isEmpty();
            assertThat(service.log()).doesNotContain("Exception");
        }
    }

    private static ServiceProcess start(String name, int port, Path data) {
        PreparedData.EMPTY.into(data);
        return ServiceProcess.start(name, port, Map.of("LIUZHONG_DATA_DIR", data.toString(), "LIUZHONG_DEMO", "false"));
    }
}
