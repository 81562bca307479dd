package dev.kossa.server.store.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a Kossa that was killed has left: a PostgreSQL that still runs, or the file in which it wrote that it does.
 * Processes of a database are known by their working directory, which is its data; so no other process of the
 * machine is ever taken for one, even when the number in the file has been given to another since.
 */
final class Leftovers {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long PAUSE_MS = 20;

    private final Path data;
    private final Binaries binaries;

    /** @param data the directory of the database; whoever calls has locked it */
    Leftovers(Path data, Binaries binaries) {
        this.data = data;
        this.binaries = binaries;
    }

    /** Ends what still runs, in order if it listens, and waits until it is gone. */
    void clear() {
        if (!processes().isEmpty()) {
            stop("fast");
        }
        if (!awaitNone()) {
            stop("immediate");
            processes().forEach(ProcessHandle::destroyForcibly);
            if (!awaitNone()) {
                throw new IllegalStateException("an earlier PostgreSQL in " + data + " does not end");
            }
        }
        deletePidFile();
    }

    /** When it fails, the first process is gone already; the others end when they notice. */
    private void stop(String mode) {
        Commands.run(
                List.of(binaries.program("pg_ctl").toString(), "stop", "-D", data.toString(), "-m", mode, "-W", "-s"));
    }

    private boolean awaitNone() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!processes().isEmpty()) {
            if (System.nanoTime() > end) {
                return false;
            }
            pause();
        }
        return true;
    }

    private void deletePidFile() {
        try {
            Files.deleteIfExists(data.resolve("postmaster.pid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<ProcessHandle> processes() {
        return ProcessHandle.allProcesses()
                .filter(process ->
                        workingDirectory(process).filter(data::equals).isPresent())
                .toList();
    }

    private static Optional<Path> workingDirectory(ProcessHandle process) {
        try {
            return Optional.of(Files.readSymbolicLink(Path.of("/proc", String.valueOf(process.pid()), "cwd")));
        } catch (IOException e) {
            // Gone, a zombie, or another user's.
            return Optional.empty();
        }
    }

    static void pause() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while PostgreSQL started or stopped", e);
        }
    }
}
