package dev.kossa.server.store.keys;

import dev.kossa.cli.console.ExitCode;
import dev.kossa.cli.console.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** A secret in a file that only its owner may read (mode 0600): 32 random bytes in Base64url, on one line. */
public final class SecretFile {
    private static final int BYTES = 32;
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private SecretFile() {}

    /** Writes a new secret; one that was there is gone. */
    public static void make(Path file) {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        write(file, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** Writes a secret that there is already; in one step, and on the disk when this returns. */
    public static void write(Path file, String secret) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap((secret + "\n").getBytes(StandardCharsets.US_ASCII)));
                channel.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The secret.
     *
     * @throws Refusal when it is not there, or others may read it
     */
    public static String read(Path file) {
        try {
            for (PosixFilePermission permission : Files.getPosixFilePermissions(file)) {
                if (!permission.name().startsWith("OWNER")) {
                    throw new Refusal(
                            ExitCode.USAGE,
                            "The file with a secret (" + file + ") is open to others than its owner.\nMaybe chmod 600 "
                                    + file + " mends it.");
                }
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "The file with a secret (" + file
                            + ") cannot be read.\nMaybe its path is misspelt, or it belongs to another user.");
        }
    }
}
