package cn.liuzhong.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The operator's command on the embedded database, and who may open that database at all. */
class VerifyAuditIT {

    @TempDir
    Path data;

    @Test
    void aWholeRecordIsWhole() {
        PreparedData.DEMONSTRATION.into(data);
        try (ServiceProcess whole = verify()) {
            assertThat(whole.awaitEnd()).as(whole.log()).isZero();
            assertThat(whole.log())
                    .containsPattern("\\d{3,} entries in \\d{3,} chains")
                    .contains("digest ", "whole");
        }
        assertThat(new ServerFiles(data).processes()).isEmpty();
    }

    @Test
    void aBrokenRecordIsNamed() throws SQLException, IOException {
        try (ServiceProcess service = ServiceProcess.embedded("tampered", data).awaitReady()) {
            assertNobodyElseGetsIn();
            renameAUnitBehindTheTriggers();
            service.stop();
        }
        try (ServiceProcess broken = verify()) {
            assertThat(broken.awaitEnd()).isEqualTo(1);
            assertThat(broken.log())
                    .containsPattern("BROKEN in 1 places, the first: unit [0-9a-f-]{36}, entry 1: the row was changed");
        }
        assertThat(new ServerFiles(data).processes()).isEmpty();
    }

    @Test
    void whereThereIsNoDatabaseNoneIsMade() {
        try (ServiceProcess nothing = verify()) {
            assertThat(nothing.awaitEnd()).isEqualTo(2);
            assertThat(data).isEmptyDirectory();
        }
    }

    private ServiceProcess verify() {
        return ServiceProcess.command("verify-audit", data, "verify-audit");
    }

    private void assertNobodyElseGetsIn() throws SQLException, IOException {
        try (Connection allowed = new ServerFiles(data).connect()) {
            assertThatThrownBy(() ->
                            DriverManager.getConnection(allowed.getMetaData().getURL(), "postgres", "guessed"))
                    .hasMessageContaining("password authentication failed");
        }
        try (Stream<Path> files = Files.list(data.resolve("passwords"))) {
            assertThat(files).hasSize(3).allSatisfy(file -> assertThat(Files.getPosixFilePermissions(file))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------")));
        }
    }

    private void renameAUnitBehindTheTriggers() throws SQLException {
        try (Connection database = new ServerFiles(data).connect();
                Statement sql = database.createStatement()) {
            sql.execute("set session_replication_role = replica");
            sql.execute("update unit set short_name = 'x' where id = (select id from unit limit 1)");
        }
    }
}
