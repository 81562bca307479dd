package dev.kossa.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Feature: the program as a process of its own, as other programs see it. */
class ProcessTest {
    private static Process start(Map<String, String> environment, String... args) throws IOException {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx128m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "dev.kossa.cli.Kossa"),
                        Stream.of(args))
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command);
        List.of("LC_ALL", "LC_CTYPE", "LANG", "COLUMNS").forEach(builder.environment()::remove);
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static String out(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void the_exit_code_and_the_sentence_reach_the_caller() throws IOException, InterruptedException {
        Process process = start(Map.of(), "review", "no-such-record.json");
        assertThat(out(process)).isEmpty();
        assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("There is no file no-such-record.json.\n"
                        + "Maybe its path is misspelt, or meant from another folder.\n");
        assertThat(process.waitFor()).isEqualTo(3);
    }

    @Test
    void standard_input_is_read_and_no_colour_is_sent_to_a_pipe() throws IOException, InterruptedException {
        Process process = start(Map.of("COLUMNS", "72"), "review", "-", "--as-of", "2020-07-06", "--fail-on-alert");
        try (var input = process.getOutputStream()) {
            Files.copy(Path.of(Bench.example("infant-9-months")), input);
        }
        assertThat(out(process))
                .contains("▌ RED FLAG")
                .doesNotContain("\u001b")
                .satisfies(text -> assertThat(text.lines().filter(line -> !line.contains("://")))
                        .allMatch(line -> line.length() <= 72));
        assertThat(process.waitFor()).isEqualTo(1);
    }

    @Test
    void in_the_locale_c_only_ascii_is_written() throws IOException, InterruptedException {
        Process process =
                start(Map.of("LC_ALL", "C"), "review", Bench.example("infant-9-months"), "--as-of", "2020-07-06");
        assertThat(out(process)).contains("| RED FLAG").matches("\\p{ASCII}+");
        assertThat(process.waitFor()).isZero();
    }

    /** With 128 MB of memory: see start. */
    @ParameterizedTest
    @CsvSource({
        "'', 'is too large: more than 50 million bytes.'",
        "'{\"resourceType\": \"Observation\", \"id\": \"o\", \"valueString\": \"', "
                + "'holds a text that is too long (more than 1000000 characters)'",
        "'{\"resourceType\": \"Observation\", \"id\": \"o\", \"text\": {\"div\": \"', 'is too long (more than 1000 MB)'"
    })
    void a_line_of_more_than_a_gigabyte_ends_in_a_sentence(String start, String said)
            throws IOException, InterruptedException {
        Process process = start(Map.of(), "review", "-");
        try (OutputStream input = process.getOutputStream()) {
            input.write(start.getBytes(StandardCharsets.UTF_8));
            byte[] letters = new byte[1_000_000];
            Arrays.fill(letters, (byte) 'a');
            for (int i = 0; i < 1100; i++) {
                input.write(letters);
            }
        } catch (IOException hungUp) {
            // It has read enough and hung up.
        }
        assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .startsWith("Standard input " + said)
                .contains("\nMaybe ");
        assertThat(process.waitFor()).isEqualTo(3);
    }

    @Test
    void a_pipe_can_be_read_only_once_also_beside_other_files() throws IOException, InterruptedException {
        Path pipe = Path.of("/dev/stdin");
        assumeTrue(Files.exists(pipe));
        Path record = Path.of(Bench.example("abscess-child"));
        Process process = start(Map.of(), "review", pipe.toString(), record.toString(), "--as-of", "2026-02-01");
        try (OutputStream input = process.getOutputStream()) {
            Files.copy(record, input);
        }
        assertThat(out(process)).startsWith("Girl, 8 years");
        assertThat(process.waitFor()).isZero();
    }
}
