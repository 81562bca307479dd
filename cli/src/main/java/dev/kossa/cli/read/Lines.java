package dev.kossa.cli.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.kossa.cli.console.ExitCode;
import dev.kossa.cli.console.Refusal;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/** A file with one line of JSON for each document. A run that was stopped goes on: a line that it did not finish is cut off. */
final class Lines implements Closeable {
    /** What every line begins with. */
    private static final String START = "{\"file\":";

    /** The first two fields of a line fit in here: a path, and a null or the beginning of a sentence. */
    private static final int HEAD = 20_000;

    private final Set<String> names;
    private final OutputStream out;
    private int failed;

    private Lines(Set<String> names, int failed, OutputStream out) {
        this.names = names;
        this.failed = failed;
        this.out = out;
    }

    /**
     * The lines of a file, or of none yet.
     *
     * @throws Refusal when it holds something else; then it stays as it is
     */
    static Lines continued(Path file) throws IOException {
        Found found = new Found(file);
        if (Files.exists(file)) {
            found.read();
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(found.whole);
            }
        }
        OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        return new Lines(found.names, found.failed, out);
    }

    /** Whether an earlier run wrote a line for that file. */
    boolean has(String name) {
        return names.contains(name);
    }

    /** How many lines say that their file could not be read. */
    synchronized int failed() {
        return failed;
    }

    /**
     * What was read of a file.
     *
     * @param json with its line feed
     * @param read whether it could be read
     */
    record Line(String json, boolean read) {}

    /** Appends a line in one go. */
    synchronized void append(Line line) throws IOException {
        out.write(line.json().getBytes(StandardCharsets.UTF_8));
        failed += line.read() ? 0 : 1;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /** What an earlier run left. Of a line only its beginning is kept. */
    private static final class Found {
        private final Path file;
        private final Set<String> names = new HashSet<>();
        private final ByteArrayOutputStream head = new ByteArrayOutputStream();
        private int failed;
        private int line = 1;

        /** Bytes up to the end of the last line that was finished. */
        private long whole;

        Found(Path file) {
            this.file = file;
        }

        void read() throws IOException {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                long at = 0;
                for (int c = in.read(); c >= 0; c = in.read()) {
                    at++;
                    if (c == '\n') {
                        line(head.toString(StandardCharsets.UTF_8));
                        head.reset();
                        line++;
                        whole = at;
                    } else if (head.size() < HEAD) {
                        head.write(c);
                    }
                }
            }
            String torn = head.toString(StandardCharsets.UTF_8);
            if (!torn.startsWith(START) && !START.startsWith(torn)) {
                throw foreign();
            }
        }

        private void line(String json) {
            try (JsonParser parser = new JsonFactory().createParser(json)) {
                if (!json.startsWith(START) || parser.nextToken() != JsonToken.START_OBJECT) {
                    throw foreign();
                }
                parser.nextToken();
                names.add(String.valueOf(parser.nextTextValue()));
                if (!"error".equals(parser.nextFieldName())) {
                    throw foreign();
                }
                failed += parser.nextToken() == JsonToken.VALUE_NULL ? 0 : 1;
            } catch (IOException e) {
                throw foreign();
            }
        }

        private Refusal foreign() {
            return new Refusal(
                    ExitCode.USAGE,
                    "The file " + file + " holds something else than lines of kossa read (line " + line
                            + ") and was not changed.\nMaybe name another file with -o.");
        }
    }
}
