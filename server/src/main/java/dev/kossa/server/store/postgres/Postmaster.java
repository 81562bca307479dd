package dev.kossa.server.store.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running server process, and the thread that lives as long as it: it starts it again when it ended unasked. */
final class Postmaster {
    /** After a crash it reads its log first, which may take this long. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);
    private static final long BEFORE_AGAIN_MS = 500;

    /** Of {@code postmaster.pid}, in which PostgreSQL tells how far it is: port and state, counted from 0. */
    private static final int PORT_LINE = 3;

    private static final int STATE_LINE = 7;

    private final DataDirectory directory;
    private final Binaries binaries;
    private final int port;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final CountDownLatch launched = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "postgres");
    private volatile @Nullable Process process;
    private volatile @Nullable Exception failure;

    Postmaster(DataDirectory directory, Binaries binaries, int port) {
        this.directory = directory;
        this.binaries = binaries;
        this.port = port;
    }

    /**
     * Starts it; returns when it takes connections.
     *
     * @throws dev.kossa.cli.console.Refusal when it does not
     */
    void start() {
        thread.setDaemon(true);
        thread.start();
        try {
            launched.await();
            awaitReady();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while PostgreSQL started", e);
        }
    }

    private void awaitReady() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!portOf(directory.data()).equals(Optional.of(port))) {
            Process current = process;
            if (current == null || !current.isAlive() || System.nanoTime() > end) {
                stop();
                throw DataDirectory.notStarted(failure == null ? tail() : String.valueOf(failure));
            }
            Leftovers.pause();
        }
    }

    /** The port on which the database of a directory takes connections; empty when it does not. */
    static Optional<Integer> portOf(Path data) {
        try {
            List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
            return lines.size() > STATE_LINE && lines.get(STATE_LINE).strip().equals("ready")
                    ? Optional.of(Integer.valueOf(lines.get(PORT_LINE).strip()))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private String tail() {
        try {
            return Files.readString(directory.log()).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** It ends in order when this thread ends, so the thread stays until the process has ended. */
    private void run() {
        try {
            do {
                launch();
                launched.countDown();
                Process current = process;
                if (current != null) {
                    int code = current.waitFor();
                    if (stopping.getCount() > 0) {
                        LOG.warn("The embedded PostgreSQL ended unasked ({}); it is started again.", code);
                    }
                }
            } while (!stopping.await(BEFORE_AGAIN_MS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void launch() {
        try {
            new Leftovers(directory.data(), binaries).clear();
            process = Commands.startAttached(command(), directory.log());
        } catch (IOException | RuntimeException e) {
            process = null;
            failure = e;
            LOG.error("The embedded PostgreSQL could not be started.", e);
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                binaries.program("postgres").toString(),
                "-D",
                directory.data().toString(),
                "-p",
                String.valueOf(port)));
        for (String setting : List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                // What is acknowledged is on the disk.
                "fsync=on",
                "full_page_writes=on",
                "synchronous_commit=on",
                "shared_buffers=32MB",
                "max_connections=50",
                // No statement, and nothing of a row, in its log.
                "log_min_error_statement=panic",
                "log_error_verbosity=terse")) {
            command.add("-c");
            command.add(setting);
        }
        return command;
    }

    /** Stops it: what was committed stays, what was not is undone. */
    void stop() {
        stopping.countDown();
        Process current = process;
        if (current != null && current.isAlive()) {
            Commands.run(List.of(
                    binaries.program("pg_ctl").toString(),
                    "stop",
                    "-D",
                    directory.data().toString(),
                    "-m",
                    "fast",
                    "-w",
                    "-s"));
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
