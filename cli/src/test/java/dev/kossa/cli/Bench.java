package dev.kossa.cli;

import dev.kossa.cli.console.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Runs the command in this process, with a terminal that remembers what was printed. The clock stands still. */
public final class Bench {
    /** When it is, for every test. */
    public static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    private static final Map<List<Object>, Outcome> REMEMBERED = new ConcurrentHashMap<>();

    private Charset charset = StandardCharsets.UTF_8;
    private OptionalInt columns = OptionalInt.empty();
    private boolean colour;
    private boolean watched;
    private String input = "";

    /** What a run gave. */
    public record Outcome(int exitCode, String out, String err) {}

    /** The record of an example. */
    public static String example(String name) {
        return Path.of("..", "examples", name, "record.json").toString();
    }

    /** The names of all examples that are the record of one patient. */
    public static Stream<String> examples() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("..", "examples"))) {
            return folders
                    .filter(folder -> Files.exists(folder.resolve("record.json")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    public Bench charset(Charset other) {
        charset = other;
        return this;
    }

    public Bench columns(int width) {
        columns = OptionalInt.of(width);
        return this;
    }

    public Bench colour() {
        colour = true;
        return this;
    }

    /** Standard error is a terminal. */
    public Bench watched() {
        watched = true;
        return this;
    }

    public Bench input(String text) {
        input = text;
        return this;
    }

    /** Runs the command; what was run before in the same way is remembered, because loading the knowledge takes its time. */
    public Outcome run(String... args) {
        List<Object> same = List.of(charset, columns, colour, watched, input, List.of(args));
        return REMEMBERED.computeIfAbsent(same, key -> runAgain(args));
    }

    /** Runs the command, even if the same was run before. */
    public Outcome runAgain(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, charset),
                new PrintStream(err, false, charset),
                charset,
                columns,
                colour,
                Clock.fixed(NOW, ZoneId.of("UTC")),
                watched);
        int exitCode = Kossa.run(terminal, args);
        return new Outcome(exitCode, out.toString(charset), err.toString(charset));
    }

    /** Reviews an example as of a moment, with further options. */
    public Outcome review(String example, String asOf, String... options) {
        String[] args = new String[6 + options.length];
        System.arraycopy(new String[] {"review", example(example), "--as-of", asOf, "--zone", "+03:00"}, 0, args, 0, 6);
        System.arraycopy(options, 0, args, 6, options.length);
        return run(args);
    }
}
