package dev.kossa.server.store.postgres;

import dev.kossa.cli.console.ExitCode;
import dev.kossa.cli.console.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The programs of PostgreSQL.
 *
 * @param folder where {@code initdb}, {@code pg_ctl} and {@code postgres} lie
 */
record Binaries(Path folder) {
    private static final String VERSION = "17.11.0";
    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    /**
     * Those that came with the program, unpacked once.
     *
     * @param directory where they are kept; it exists
     * @throws Refusal when there are none for this platform
     */
    static Binaries unpackedIn(Path directory) {
        Path home = directory.resolve("postgres-" + VERSION);
        if (!Files.exists(home)) {
            unpack(home);
        }
        return new Binaries(home.resolve("bin"));
    }

    Path program(String name) {
        return folder.resolve(name);
    }

    private static void unpack(Path home) {
        try (InputStream archive = Binaries.class.getResourceAsStream(ARCHIVE)) {
            if (archive == null || !isThisPlatform()) {
                throw new Refusal(
                        ExitCode.USAGE,
                        "Kossa brings no PostgreSQL for this platform (" + System.getProperty("os.name") + " "
                                + System.getProperty("os.arch")
                                + ").\nMaybe kossa.store.url names a PostgreSQL of yours, version 15 or newer.");
            }
            // In one step, so that a start that was broken off leaves nothing half-made.
            Path fresh = home.resolveSibling(home.getFileName() + ".new");
            delete(fresh);
            Files.createDirectories(fresh);
            Archive.unpack(archive, fresh);
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException e) {
            throw new IllegalStateException("two have unpacked into one directory, though it is locked", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isThisPlatform() {
        return System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.arch").equals("amd64");
    }

    /** Deletes a directory with all that is in it, if it is there. */
    static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
