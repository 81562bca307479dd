package dev.kossa.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.cli.Kossa;
import dev.kossa.cli.console.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        List<String> all = new ArrayList<>(List.of("evaluate"));
        all.addAll(List.of(args));
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                StandardCharsets.UTF_8,
                OptionalInt.of(120),
                false,
                Clock.fixed(Instant.parse("2020-06-20T12:00:00Z"), ZoneOffset.UTC));
        return Kossa.run(terminal, all.toArray(String[]::new));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_folder_is_scored_and_what_cannot_be_scored_is_said() {
        new CaseFolderFixture(folder)
                .bundle("fever", CaseFolderFixture.finding("f1", "fever and redness of the left foot"))
                .answer("fever", "cellulitis", "null", "null")
                .bundle("extra", CaseFolderFixture.finding("f1", "fever"));

        assertThat(run(folder.toString(), "--hide", "exposure,imaging", "--plant-calcium", "oral"))
                .isZero();
        assertThat(out())
                .startsWith("Evaluation, exposure hidden, imaging hidden, calcium planted: oral: 1 case, 1 readable\n");
        assertThat(err())
                .isEqualToIgnoringNewLines("The file extra.json has no extra.expected.json and was not scored.");
    }

    @Test
    void when_no_case_is_readable_the_exit_code_is_3_and_the_rows_are_there() {
        new CaseFolderFixture(folder).file("a.json", "[").answer("a", "cellulitis", "null", "null");

        assertThat(run(folder.toString(), "--format", "json")).isEqualTo(3);
        assertThat(out()).contains("\"readable\" : 0", "\"error\" : \"");
    }

    @Test
    void a_folder_without_cases_is_refused() {
        assertThat(run(folder.toString())).isEqualTo(3);
        assertThat(err())
                .contains(
                        "holds no case: no file NAME.expected.json beside a NAME.json.\nMaybe a folder in it was meant.");
    }

    @Test
    void a_folder_that_is_not_there_is_refused() {
        assertThat(run(folder.resolve("nowhere").toString())).isEqualTo(3);
        assertThat(err()).contains("nowhere cannot be read.\nMaybe its path is misspelt.");
    }

    @Test
    void without_a_folder_it_says_what_is_missing() {
        assertThat(run()).isEqualTo(2);
        assertThat(err()).contains("The folder with the cases is missing.\nMaybe evaluation/cases was meant.");
    }

    @Test
    void what_cannot_be_hidden_or_planted_is_refused() {
        assertThat(run(folder.toString(), "--hide", "age")).isEqualTo(2);
        assertThat(err()).contains("'age' is neither exposure nor imaging");
        assertThat(run(folder.toString(), "--plant-calcium", "nose")).isEqualTo(2);
        assertThat(err()).contains("'nose' is none of same-limb, other-limb, after-onset, oral");
    }

    @Test
    void options_of_the_reading_need_the_reading() {
        assertThat(run(folder.toString(), "--split", "names.txt")).isEqualTo(2);
        assertThat(err())
                .contains("The options --split and --corrections need --reading.\nMaybe --reading DIR is missing.");
    }

    @Test
    void the_gold_map_is_printed_as_it_is_published() throws IOException {
        assertThat(run("--gold-map")).isZero();
        assertThat(out().strip())
                .isEqualTo(Files.readString(Path.of("..", "evaluation", "gold-map.json"))
                        .strip());
    }

    @Test
    void the_score_tables_of_all_kept_modes_are_written() throws IOException {
        new CaseFolderFixture(folder)
                .bundle("fever", CaseFolderFixture.finding("f1", "fever"))
                .answer("fever", "cellulitis", "null", "null");

        assertThat(run(
                        folder.toString(),
                        "--write-scores",
                        folder.resolve("scores").toString()))
                .isZero();
        assertThat(out()).contains("8 score tables written to");
        assertThat(Files.readString(folder.resolve("scores").resolve("plant-oral.txt")))
                .startsWith("Evaluation, calcium planted: oral: 1 case, 1 readable\n");
    }
}
