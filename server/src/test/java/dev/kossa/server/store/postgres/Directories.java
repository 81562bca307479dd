package dev.kossa.server.store.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;

/** Directories for embedded databases, below {@code target}, gone with this process; the programs are unpacked once for all. */
public final class Directories {
    private static final Path ROOT = Path.of("target", "stores").toAbsolutePath();

    private Directories() {}

    /** A new, empty one. */
    public static synchronized Path fresh() {
        try {
            Path programs = Files.createDirectories(ROOT.resolve("programs"));
            Binaries.unpackedIn(programs);
            Path directory =
                    Files.createDirectories(ROOT.resolve(UUID.randomUUID().toString()));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(directory)));
            try (Stream<Path> homes = Files.list(programs)) {
                for (Path home : homes.toList()) {
                    Files.createSymbolicLink(directory.resolve(home.getFileName()), home);
                }
            }
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path directory) {
        try {
            Binaries.delete(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
