package dev.kossa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.kossa.cli.Bench.Outcome;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feature: one record may come as one file, as several, line by line, from standard input, in any Unicode: the review is the same. */
class FilesTest {
    private static final String EXAMPLE = "cellulitis-child";
    private static final String AS_OF = "2026-02-01T00:00Z";

    @TempDir
    private Path folder;

    private static String expected() {
        return review(new Bench(), Bench.example(EXAMPLE));
    }

    private static String review(Bench bench, String... files) {
        List<String> args = new ArrayList<>(List.of("review", "--as-of", AS_OF, "--zone", "UTC", "--format", "json"));
        args.addAll(List.of(files));
        Outcome outcome = bench.run(args.toArray(String[]::new));
        assertThat(outcome.err()).isEmpty();
        return outcome.out();
    }

    private static String record() throws IOException {
        return Files.readString(Path.of(Bench.example(EXAMPLE)));
    }

    /** The resources of the Bundle, each on one line. */
    private static List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(record())) {
            while (parser.nextToken() != null) {
                if ("resource".equals(parser.currentName()) && parser.currentToken() == JsonToken.START_OBJECT) {
                    lines.add(copy(parser));
                }
            }
        }
        return lines;
    }

    private static String copy(JsonParser parser) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(line)) {
            generator.copyCurrentStructure(parser);
        }
        return line.toString();
    }

    private String file(String name, String text, Charset charset) throws IOException {
        return Files.writeString(folder.resolve(name), text, charset).toString();
    }

    @Test
    void standard_input() throws IOException {
        assertThat(review(new Bench().input(record()), "-")).isEqualTo(expected());
    }

    @Test
    void ndjson() throws IOException {
        assertThat(review(new Bench(), file("record.ndjson", String.join("\n", lines()), StandardCharsets.UTF_8)))
                .isEqualTo(expected());
    }

    @Test
    void several_files_in_any_order() throws IOException {
        List<String> lines = lines();
        String one = file("one.ndjson", String.join("\n", lines.subList(0, 5)), StandardCharsets.UTF_8);
        String two = file("two.ndjson", String.join("\n", lines.subList(5, lines.size())), StandardCharsets.UTF_8);
        assertThat(review(new Bench(), two, one)).isEqualTo(expected());
    }

    @Test
    void a_file_and_standard_input() throws IOException {
        List<String> lines = lines();
        String one = file("one.ndjson", String.join("\n", lines.subList(0, 5)), StandardCharsets.UTF_8);
        Bench bench = new Bench().input(String.join("\n", lines.subList(5, lines.size())));
        assertThat(review(bench, one, "-")).isEqualTo(expected());
    }

    @Test
    void the_same_file_twice_is_said_once() {
        assertThat(review(new Bench(), Bench.example(EXAMPLE), Bench.example(EXAMPLE)))
                .isEqualTo(expected());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE"})
    void with_a_byte_order_mark(String charset) throws IOException {
        assertThat(review(new Bench(), file("record.json", "\uFEFF" + record(), Charset.forName(charset))))
                .isEqualTo(expected());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE"})
    void utf_16_without_one(String charset) throws IOException {
        assertThat(review(new Bench(), file("record.json", record(), Charset.forName(charset))))
                .isEqualTo(expected());
    }

    @Test
    void a_broken_file_among_several_is_named() throws IOException {
        String broken = file("labs.ndjson", "{\"resourceType\": ", StandardCharsets.UTF_8);
        Outcome outcome = new Bench().run("review", Bench.example(EXAMPLE), broken);
        assertThat(outcome.err()).startsWith(broken + " ends in the middle (line 1, column ");
        assertThat(outcome.exitCode()).isEqualTo(3);
    }
}
