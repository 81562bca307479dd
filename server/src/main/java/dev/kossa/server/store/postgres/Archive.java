package dev.kossa.server.store.postgres;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.tukaani.xz.XZInputStream;

/** Unpacks a {@code .tar.xz} of files, directories and symbolic links; anything else in it is an error. */
final class Archive {
    private static final int BLOCK = 512;
    private static final int NAME_LENGTH = 100;
    private static final int MODE_AT = 100;
    private static final int SIZE_AT = 124;
    private static final int KIND_AT = 156;
    private static final int LINK_AT = 157;
    private static final int EXECUTABLE = 0100;
    private static final Set<PosixFilePermission> PROGRAM = PosixFilePermissions.fromString("rwxr-xr-x");

    private final InputStream tar;
    private final Path directory;

    private Archive(InputStream tar, Path directory) {
        this.tar = tar;
        this.directory = directory;
    }

    /**
     * Unpacks all.
     *
     * @param stream the compressed archive
     * @param directory where to; it exists
     * @throws IOException when the archive is broken, or the directory cannot be written
     */
    static void unpack(InputStream stream, Path directory) throws IOException {
        new Archive(new XZInputStream(stream), directory.normalize()).unpack();
    }

    private void unpack() throws IOException {
        byte[] header = new byte[BLOCK];
        while (tar.readNBytes(header, 0, BLOCK) == BLOCK && header[0] != 0) {
            Path path = directory.resolve(text(header, 0)).normalize();
            if (!path.startsWith(directory)) {
                throw new IOException("a name in the archive leads out of it");
            }
            unpack(header, path);
        }
    }

    private void unpack(byte[] header, Path path) throws IOException {
        switch (header[KIND_AT]) {
            case '5' -> Files.createDirectories(path);
            case '2' -> Files.createSymbolicLink(withParent(path), Path.of(text(header, LINK_AT)));
            case '0', 0 -> {
                copy(number(header, SIZE_AT), withParent(path));
                if ((number(header, MODE_AT) & EXECUTABLE) != 0) {
                    Files.setPosixFilePermissions(path, PROGRAM);
                }
            }
            default -> throw new IOException("an entry of the archive is neither file nor directory nor link");
        }
    }

    private static Path withParent(Path path) throws IOException {
        Path parent = path.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        return path;
    }

    private void copy(long size, Path path) throws IOException {
        byte[] buffer = new byte[1 << 16];
        try (OutputStream file = Files.newOutputStream(path)) {
            for (long left = size; left > 0; ) {
                int read = tar.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    throw new EOFException("the archive is cut off");
                }
                file.write(buffer, 0, read);
                left -= read;
            }
        }
        tar.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
    }

    private static String text(byte[] header, int at) {
        int end = at;
        while (end < at + NAME_LENGTH && header[end] != 0) {
            end++;
        }
        return new String(header, at, end - at, StandardCharsets.UTF_8);
    }

    private static long number(byte[] header, int at) {
        return Long.parseLong(text(header, at).strip(), 8);
    }
}
