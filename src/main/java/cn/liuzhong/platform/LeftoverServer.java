package cn.liuzhong.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A PostgreSQL whose service was killed: still running on the data directory, or gone and leaving its pid file. It is known by
 * its program, which is unpacked into the data directory: a number in a pid file may by now belong to anything, even to the
 * PostgreSQL of another service.
 */
final class LeftoverServer {

    private static final int STOP_SECONDS = 30;

    private final Path programs;
    private final Path cluster;

    /** @param programs where the programs of this server, and of no other, are unpacked */
    LeftoverServer(Path programs, Path cluster) {
        this.programs = programs;
        this.cluster = cluster;
    }

    /** Leaves the directory free for a new server. What is written ahead is replayed by the next start. */
    void stop() throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (Files.isDirectory(programs)) {
            Optional<Path> program = running().stream()
                    .flatMap(process -> programOf(process).stream())
                    .findFirst();
            if (program.isPresent() && Files.exists(pidFile)) {
                askToStop(program.get().resolveSibling("pg_ctl"));
            }
            running().forEach(ProcessHandle::destroyForcibly);
            awaitEnd();
        }
        // By now its number may belong to another program, which would keep PostgreSQL from starting.
        Files.deleteIfExists(pidFile);
    }

    /** Its sessions belong to a service that is dead: fast means that none of them is waited for. */
    private void askToStop(Path pgCtl) throws IOException {
        Process asked = new ProcessBuilder(
                        pgCtl.toString(), "-D", cluster.toString(), "-m", "fast", "-w", "-t", "" + STOP_SECONDS, "stop")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            asked.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitEnd() throws IOException {
        try {
            CompletableFuture.allOf(
                            running().stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                    .get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new IOException("a PostgreSQL of " + cluster + " does not end", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The server and, when only its first process was killed, the sessions that outlive it. */
    private List<ProcessHandle> running() throws IOException {
        Path real = programs.toRealPath();
        return ProcessHandle.allProcesses()
                .filter(process ->
                        programOf(process).filter(path -> path.startsWith(real)).isPresent())
                .toList();
    }

    private static Optional<Path> programOf(ProcessHandle process) {
        return process.info().command().map(Path::of);
    }
}
