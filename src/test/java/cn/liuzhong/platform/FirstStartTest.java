package cn.liuzhong.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstStartTest {

    @TempDir
    Path home;

    private Path cluster;
    private Path program;
    private FirstStart start;

    @BeforeEach
    void kill() throws IOException {
        cluster = home.resolve("postgresql");
        program = home.resolve("postgresql-server/PG-1/bin/postgres");
        start = new FirstStart(home.resolve("postgresql-server"), cluster);
        start.clearHalves();
        Files.createDirectories(program.getParent());
        Files.createFile(program);
        Files.createDirectories(cluster.resolve("base"));
        Files.createFile(cluster.resolve("postgresql.conf"));
    }

    @Test
    void halvesAreClearedAwayHoweverOftenItIsKilled() throws IOException {
        start.clearHalves();
        assertThat(program.getParent().getParent()).doesNotExist();
        assertThat(cluster).doesNotExist();
        Files.createDirectories(cluster);
        start.clearHalves();
        assertThat(cluster).doesNotExist();
    }

    @Test
    void whatWasFinishedStays() throws IOException {
        Files.createFile(program.getParent().resolveSibling(".exists"));
        start.done();
        start.clearHalves();
        assertThat(program).exists();
        assertThat(cluster.resolve("postgresql.conf")).exists();
    }
}
