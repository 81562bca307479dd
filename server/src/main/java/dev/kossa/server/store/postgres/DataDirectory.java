package dev.kossa.server.store.postgres;

import dev.kossa.cli.console.ExitCode;
import dev.kossa.cli.console.Refusal;
import dev.kossa.server.store.keys.SecretFile;
import dev.kossa.server.store.postgres.Commands.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The directory of one embedded database, held by one process at a time: its data, its password, its log, the lock.
 *
 * @param root the directory itself, without links in its path
 * @param lock open as long as it is held
 */
record DataDirectory(Path root, FileChannel lock) implements AutoCloseable {
    static final String USER = "kossa";

    /**
     * Makes it if it is not there, and takes hold of it.
     *
     * @throws Refusal when another process holds it, or it cannot be written
     */
    static DataDirectory hold(Path directory) {
        try {
            Files.createDirectories(directory);
            Path root = directory.toRealPath();
            FileChannel channel =
                    FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new Refusal(
                        ExitCode.USAGE,
                        "The store (" + directory + ") is in use by another Kossa.\n"
                                + "Maybe it still runs; kossa.store.directory names another directory.");
            }
            return new DataDirectory(root, channel);
        } catch (IOException e) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "The directory of the store (" + directory + ") cannot be written.\n"
                            + "Maybe it belongs to another user; kossa.store.directory names another directory.");
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    Path data() {
        return root.resolve("data");
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    /** Begins a new log, and keeps the one before. */
    void beginLog() {
        try {
            if (Files.exists(log())) {
                Files.move(log(), root.resolve("postgres.log.old"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String password() {
        return SecretFile.read(passwordFile(root));
    }

    static Path passwordFile(Path root) {
        return root.resolve("password");
    }

    /** Makes an empty database if there is none; one that was only half made is made anew. */
    void initialise(Binaries binaries) {
        if (Files.exists(data())) {
            return;
        }
        Path fresh = root.resolve("data.new");
        try {
            Binaries.delete(fresh);
            SecretFile.make(passwordFile(root));
            initdb(binaries, fresh);
            Files.move(fresh, data(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void initdb(Binaries binaries, Path fresh) {
        Outcome outcome = Commands.run(List.of(
                binaries.program("initdb").toString(),
                "-D",
                fresh.toString(),
                "-U",
                USER,
                "-A",
                "scram-sha-256",
                "--pwfile=" + passwordFile(root),
                "-E",
                "UTF8",
                "--locale=C",
                "--no-instructions"));
        if (!outcome.good()) {
            throw notStarted(outcome.output());
        }
    }

    /**
     * Says why PostgreSQL does not run here.
     *
     * @param output what it said; the last line counts
     */
    static Refusal notStarted(String output) {
        String reason = output.substring(output.lastIndexOf('\n') + 1).strip();
        String mend = Commands.isRoot()
                ? "Maybe Kossa must run as a user of its own here, not as root"
                : "Maybe this machine lacks what it needs";
        return new Refusal(
                ExitCode.USAGE,
                "The embedded PostgreSQL does not start (" + reason + ").\n" + mend
                        + "; kossa.store.url names a PostgreSQL of yours instead.");
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
