package dev.kossa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Feature: the program as a process of its own, as other programs see it. */
class ProcessTest {
    private static Process start(Map<String, String> environment, String... args) throws IOException {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
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
            java.nio.file.Files.copy(Path.of(Bench.example("infant-9-months")), input);
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
}
