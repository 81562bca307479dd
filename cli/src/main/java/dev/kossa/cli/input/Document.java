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
import org.jspecify.annotations.Nullable;

/** A file, or standard input as "-". It is read as a stream, so its size costs no memory. */
public final class Document {
    private static final String STANDARD_INPUT = "-";
    private static final String STANDARD_INPUT_NAME = "Standard input";

    /** What can be read only once is kept when it must be read twice, up to this size. */
    private static final int MOST_KEPT_BYTES = 100_000_000;

    /** How many bytes can be looked at before it is decided how the rest is read. */
    private static final int HEAD = 256;

    private final String name;
    private final boolean once;
    private final Opener opener;

    private interface Opener {
        InputStream open() throws IOException;
    }

    private Document(String name, boolean once, Opener opener) {
        this.name = name;
        this.once = once;
        this.opener = once ? new Once(opener) : opener;
    }

    /** A pipe is opened once, and what was only looked at is still in it. */
    private static final class Once implements Opener {
        private final Opener opener;
        private @Nullable InputStream stream;

        Once(Opener opener) {
            this.opener = opener;
        }

        @Override
        public InputStream open() throws IOException {
            InputStream open = stream == null ? pushback(opener.open()) : stream;
            stream = open;
            return open;
        }
    }

    /** @throws Refusal when there is no such file */
    public static Document of(String file, InputStream standardInput) {
        if (file.equals(STANDARD_INPUT)) {
            return new Document(STANDARD_INPUT_NAME, true, () -> standardInput);
        }
        Path path = Path.of(file);
        if (Files.isDirectory(path)) {
            throw refusal(file + " is a folder, not a file.", "Maybe name the files in it: " + path.resolve("*.json"));
        }
        if (Files.notExists(path)) {
            throw noSuchFile(file);
        }
        return new Document(file, !Files.isRegularFile(path), () -> Files.newInputStream(path));
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
        PushbackInputStream stream = raw();
        try {
            Signature.of(stream).ifPresent(other -> {
                throw other.refusal(name);
            });
            return stream;
        } catch (IOException e) {
            throw unreadable();
        }
    }

    /**
     * How it begins, at most 256 bytes; nothing is taken from it.
     *
     * @throws Refusal when it cannot be read
     */
    byte[] head() {
        PushbackInputStream stream = raw();
        try {
            byte[] head = stream.readNBytes(HEAD);
            if (once) {
                stream.unread(head);
            } else {
                stream.close();
            }
            return head;
        } catch (IOException e) {
            throw unreadable();
        }
    }

    /**
     * From its beginning, whatever it is.
     *
     * @throws Refusal when it cannot be read
     */
    PushbackInputStream raw() {
        try {
            return pushback(opener.open());
        } catch (NoSuchFileException e) {
            throw noSuchFile(name);
        } catch (AccessDeniedException e) {
            throw refusal(name + " may not be read by you.", "Maybe its rights must be changed.");
        } catch (IOException e) {
            throw unreadable();
        }
    }

    // Not a BufferedInputStream: it asks what is available, which fails on a named pipe.
    private static PushbackInputStream pushback(InputStream stream) {
        return stream instanceof PushbackInputStream open ? open : new PushbackInputStream(stream, HEAD);
    }

    /**
     * One that can be opened again and again.
     *
     * @throws Refusal when it would have to be kept in memory, and is too long for that
     */
    public Document repeatable() {
        if (!once) {
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
            return new Document(name, false, () -> new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw unreadable();
        }
    }

    private Refusal unreadable() {
        return refusal(name + " cannot be read.", "Maybe the disk or the connection failed: try again.");
    }

    private static Refusal noSuchFile(String file) {
        return refusal("There is no file " + file + ".", "Maybe its path is misspelt, or meant from another folder.");
    }

    private static Refusal refusal(String what, String mend) {
        return new Refusal(ExitCode.UNREADABLE, what + "\n" + mend);
    }
}
