package cn.liuzhong.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** The embedded PostgreSQL of a data directory, as the operating system and its pid file show it. */
final class ServerFiles {

    private static final int PORT_LINE = 3;
    private static final int STATE_LINE = 7;

    private final Path dataDirectory;

    ServerFiles(Path dataDirectory) {
        this.dataDirectory = dataDirectory;
    }

    Path pidFile() {
        return dataDirectory.resolve("postgresql").resolve("postmaster.pid");
    }

    /** From when the server, and no longer {@code initdb}, says in its file how far it is. */
    boolean isStarting() {
        return pidLines().size() > STATE_LINE;
    }

    ProcessHandle postmaster() {
        return ProcessHandle.of(Long.parseLong(pidLines().get(0).strip())).orElseThrow();
    }

    /** Every process that runs a program of this directory. */
    List<ProcessHandle> processes() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .command()
                        .filter(command -> command.startsWith(dataDirectory.toString()))
                        .isPresent())
                .toList();
    }

    Connection connect() throws SQLException {
        int port = Integer.parseInt(pidLines().get(PORT_LINE).strip());
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/liuzhong", "postgres", superuserPassword());
    }

    private String superuserPassword() {
        try {
            return Files.readString(dataDirectory.resolve("passwords").resolve("postgres"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> pidLines() {
        try {
            return Files.readAllLines(pidFile());
        } catch (NoSuchFileException endedMeanwhile) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
