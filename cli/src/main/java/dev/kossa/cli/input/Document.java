package dev.kossa.cli.input;

import dev.kossa.cli.console.ExitCode;
import dev.kossa.cli.console.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file, or standard input as "-". It is read as a stream, so its size costs no memory. */
public final class Document {
    private static final String STANDARD_INPUT = "-";

    /** What can be read only once is kept when it must be read twice, up to this size. */
    private static final int MOST_KEPT_BYTES = 100_000_000;

    private final String name;
    private final Opener opener;

    private interface Opener {
        InputStream open() throws IOException;
    }

    private Document(String name, Opener opener) {
        this.name = name;
        this.opener = opener;
    }

    /** @throws Refusal when there is no such file */
    public static Document of(String file, InputStream standardInput) {
        if (file.equals(STANDARD_INPUT)) {
            return new Document("Standard input", () -> standardInput);
        }
        Path path = Path.of(file);
        if (Files.isDirectory(path)) {
            throw refusal(file + " is a folder, not a file.", "Maybe name the files in it: " + path.resolve("*.json"));
        }
        if (Files.notExists(path)) {
            throw noSuchFile(file);
        }
        return new Document(file, () -> Files.newInputStream(path));
    }

    /** What messages call it. */
    public String name() {
        return name;
    }

    /**
     * From its beginning; a pipe gives its content only once.
     *
     * @throws Refusal when it cannot be read, or is surely no JSON
     */
    public InputStream open() {
        try {
            // Not a BufferedInputStream: it asks what is available, which fails on a named pipe.
            PushbackInputStream stream = new PushbackInputStream(opener.open(), Signature.LONGEST);
            Signature.of(stream).ifPresent(other -> {
                throw other.refusal(name);
            });
            return stream;
        } catch (NoSuchFileException e) {
            throw noSuchFile(name);
        } catch (AccessDeniedException e) {
            throw refusal(name + " may not be read by you.", "Maybe its rights must be changed.");
        } catch (IOException e) {
            throw refusal(name + " cannot be read.", "Maybe the disk or the connection failed: try again.");
        }
    }

    /**
     * One that can be opened again and again.
     *
     * @throws Refusal when it would have to be kept in memory, and is too long for that
     */
    public Document repeatable() {
        if (!name.equals("Standard input") && Files.isRegularFile(Path.of(name))) {
            return this;
        }
        try (InputStream stream = open()) {
            byte[] bytes = stream.readNBytes(MOST_KEPT_BYTES + 1);
            if (bytes.length > MOST_KEPT_BYTES) {
                throw refusal(
                        name + " is longer than " + MOST_KEPT_BYTES / 1_000_000
                                + " MB and cannot be read beside other files.",
                        "Maybe write it into a file first.");
            }
            return new Document(name, () -> new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw refusal(name + " cannot be read.", "Maybe the disk or the connection failed: try again.");
        }
    }

    private static Refusal noSuchFile(String file) {
        return refusal("There is no file " + file + ".", "Maybe its path is misspelt, or meant from another folder.");
    }

    private static Refusal refusal(String what, String mend) {
        return new Refusal(ExitCode.UNREADABLE, what + "\n" + mend);
    }
}
