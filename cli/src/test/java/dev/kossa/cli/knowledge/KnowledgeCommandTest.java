package dev.kossa.cli.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.cli.Bench;
import dev.kossa.cli.Bench.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feature: a clinician can read, check and compare what Kossa believes. */
class KnowledgeCommandTest {
    private static final Path KNOWLEDGE = Path.of("..", "knowledge");

    private static Outcome kossa(String... args) {
        return new Bench().run(args);
    }

    @Test
    void list_finds_words_in_kind_id_and_name() {
        Outcome found = kossa("knowledge", "list", "hard");
        assertThat(found.out()).containsPattern("(?m)^finding +hard-lesion +hard");
        assertThat(found.out().lines())
                .allMatch(line -> line.toLowerCase(java.util.Locale.ROOT).contains("hard"));
    }

    @Test
    void list_says_when_nothing_is_found() {
        Outcome nothing = kossa("knowledge", "list", "zebra crossing");
        assertThat(nothing.out()).isEmpty();
        assertThat(nothing.err()).isEqualTo("Nothing has the word (zebra crossing).\nMaybe a shorter word finds it.\n");
        assertThat(nothing.exitCode()).isZero();
    }

    @Test
    void show_gives_the_rows_and_their_sources() {
        Outcome shown = kossa("knowledge", "show", "hard-lesion");
        assertThat(shown.out())
                .startsWith("finding hard-lesion: ")
                .contains("likelihoods/", "\nSources\n", "kossa-assumption (M): Declared assumption");
    }

    @Test
    void show_suggests_the_likely_id() {
        Outcome outcome = kossa("knowledge", "show", "hard-leson");
        assertThat(outcome.err())
                .contains("The knowledge base has nothing with the id (hard-leson).", "\nMaybe hard-lesion");
        assertThat(outcome.exitCode()).isEqualTo(2);
    }

    @Test
    void lint_finds_no_problem_in_the_knowledge_of_the_program() {
        Outcome lint = kossa("knowledge", "lint", "--quiet");
        assertThat(lint.out()).matches("The knowledge has no problem; its version is [0-9a-f]{12}\\.\n");
        assertThat(lint.exitCode()).isZero();
    }

    @Test
    void lint_names_file_and_line_of_a_problem(@TempDir Path folder) throws IOException {
        copy(folder);
        Path bins = folder.resolve("bins.yaml");
        Files.writeString(bins, Files.readString(bins).replace("id: rare", "id: seldom"));
        Outcome lint = kossa("knowledge", "lint", "--knowledge", folder.toString());
        assertThat(lint.out())
                .containsPattern("(?m)^likelihoods/[a-z-]+\\.yaml:[0-9]+: .*\\(rare\\)")
                .contains(" problems.\n");
        assertThat(lint.exitCode()).isEqualTo(3);
    }

    @Test
    void the_folder_and_the_program_say_the_same() {
        assertThat(kossa("knowledge", "diff", "program", KNOWLEDGE.toString()).out())
                .isEqualTo("The two say the same.\n");
    }

    @Test
    void diff_says_what_was_and_what_is(@TempDir Path folder) throws IOException {
        copy(folder);
        Path bins = folder.resolve("bins.yaml");
        Files.writeString(
                bins,
                Files.readString(bins).replaceFirst("id: rare, probability: [0-9.]+", "id: rare, probability: 0.07"));
        Outcome diff = kossa("knowledge", "diff", "program", folder.toString());
        assertThat(diff.out())
                .startsWith("The row (bins.yaml#rare) changed: probability was (")
                .contains("and is (0.07)");
        assertThat(diff.out().lines()).hasSize(1);
    }

    @Test
    void a_command_is_needed() {
        Outcome outcome = kossa("knowledge");
        assertThat(outcome.err()).startsWith("A command is missing: lint, list, show or diff.\nMaybe ");
        assertThat(outcome.exitCode()).isEqualTo(2);
    }

    private static void copy(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(KNOWLEDGE)) {
            files.filter(file -> file.toString().endsWith(".yaml")
                            && !file.toString().contains("target"))
                    .forEach(file ->
                            copy(file, folder.resolve(KNOWLEDGE.relativize(file).toString())));
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
