package dev.kossa.cli.output;

import dev.kossa.cli.console.ExitCode;
import dev.kossa.cli.console.Refusal;
import dev.kossa.cli.console.Terminal;
import dev.kossa.cli.render.text.Look;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say as what and where a result is printed; for the commands that print one. */
public final class OutputOptions {
    private static final int FILE_COLUMNS = 100;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Format.Converter.class,
            description = {
                "text (default); json; html: one page without anything from outside; fhir: an R4 Bundle of proposals."
            })
    private Format format = Format.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file instead of standard output.")
    private Optional<Path> file = Optional.empty();

    /** As what. */
    public Format format() {
        return format;
    }

    /** The file to write to; empty for standard output. */
    public Optional<Path> file() {
        return file;
    }

    /**
     * Prints a result.
     *
     * @throws Refusal when the file cannot be written
     */
    public void print(Rendering result, Terminal terminal) {
        if (file.isPresent()) {
            write(render(result, Look.plain(FILE_COLUMNS)), file.get());
        } else if (format == Format.TEXT) {
            terminal.out().print(render(result, Look.of(terminal)));
        } else {
            byte[] bytes = render(result, Look.of(terminal)).getBytes(StandardCharsets.UTF_8);
            terminal.out().write(bytes, 0, bytes.length);
        }
    }

    private String render(Rendering result, Look look) {
        return switch (format) {
            case TEXT -> result.text(look);
            case JSON -> result.json();
            case HTML -> result.html();
            case FHIR -> result.fhir();
        };
    }

    private static void write(String text, Path file) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "The file " + file
                            + " cannot be written.\nMaybe its folder does not exist, or is not yours to write.");
        }
    }
}
