package dev.kossa.cli.evaluate.reading;

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

/** Feature: kossa evaluate --reading DIR. */
class G12_CommandTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        List<String> all = new ArrayList<>(List.of("evaluate", "--reading", folder.toString()));
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

    private Path write(String file, String text) throws IOException {
        return Files.writeString(folder.resolve(file), text);
    }

    private void text(String name, String text, String gold) throws IOException {
        write(name + ".txt", text);
        write(name + ".json", gold.replace('\'', '"'));
    }

    @Test
    void aFolderIsScoredAndWhatCannotBeScoredIsSaid() throws IOException {
        text("a", "Nothing is told here.", "{'sex': null, 'resolutionDays': null}");
        write("lonely.txt", "No gold.");
        write("silent.json", "{}");

        assertThat(run()).isZero();
        assertThat(out())
                .startsWith("Reading: 1 case, 1 readable\n")
                .contains("All texts, 1 case: scores with 95 % intervals");
        assertThat(err())
                .isEqualToIgnoringNewLines("The file lonely.txt has no gold beside it and was not scored."
                        + "The file silent.json has no text beside it and was not scored.");
    }

    @Test
    void theHalvesAreReportedApartAndOfTheOtherHalfNoErrorIsShown() throws IOException {
        text("a", "Nothing is told here.", "{'differentialStated': ['first mystery', 'gout']}");
        text("b", "Nothing is told here.", "{'differentialStated': ['second mystery', 'gout']}");
        Path split = write("split.md", "# names\na\nmissing\n");

        assertThat(run("--split", split.toString())).isZero();
        assertThat(out())
                .contains("Development half, 1 case: scores", "Other half, 1 case: scores")
                .contains("a: missing gout", "first mystery")
                .doesNotContain("b: missing", "second mystery");
        assertThat(err()).contains("The split names missing, and the folder has no such text.");
    }

    @Test
    void jsonHasEveryFieldWithItsInterval() throws IOException {
        text("a", "Nothing is told here.", "{'resolutionDays': 14}");

        assertThat(run("--format", "json")).isZero();
        assertThat(out())
                .contains(
                        "\"part\" : \"all\"", "\"resolution\" : {", "\"recallLow\" : 0", "\"expected\" : \"14 days\"");
    }

    @Test
    void theTableThatIsKeptHasFiguresAndNoWordsOfTheTexts() throws IOException {
        text("a", "Nothing is told here.", "{'firstMisdiagnosis': 'mystery', 'resolutionDays': 14}");
        Path scores = folder.resolve("scores");

        assertThat(run("--write-scores", scores.toString())).isZero();
        assertThat(out()).contains("1 score table written to");
        assertThat(Files.readString(scores.resolve("reading.md")))
                .startsWith("# Scores of the reading\n\n1 case, 1 readable; not clinically validated.\n")
                .contains("| resolution | 1 | 0 | none | 0.00 (0.00 to 0.00) | 0.00 (0.00 to 0.00) |")
                .doesNotContain("mystery");
    }

    @Test
    void correctedGoldIsScoredBesideTheGoldAsItIs() throws IOException {
        text("a", "Nothing is told here.", "{'resolutionDays': 14}");
        Path corrections = write("CORRECTIONS.md", """
                | case | field | gold | corrected | reason | by, date |
                |---|---|---|---|---|---|
                | a | resolutionDays | 14 | null | it is a plan | someone |
                """);

        assertThat(run("--corrections", corrections.toString())).isZero();
        assertThat(out()).contains("All texts, 1 case: scores", "All texts, 1 case, gold corrected: scores");
        assertThat(run("--corrections", corrections.toString(), "--format", "json"))
                .isZero();
        assertThat(out()).contains("\"corrected\" : true");
    }

    @Test
    void patientsOfTheGoldAreScoredByTheFieldsThatTheyHave() throws IOException {
        text(
                "a",
                "Nothing is told here.",
                "{'sex': null, 'patients': [{'resolutionDays': 14}, {'resolutionDays': 7}]}");

        assertThat(run()).isZero();
        assertThat(out()).startsWith("Reading: 3 cases, 3 readable\n").contains("a #2: missing 7 days");
    }

    @Test
    void aFileThatCannotBeReadIsARowWithItsSentenceAndAllOfItsGoldIsMissed() throws IOException {
        text("a", "Nothing is told here.", "{'resolutionDays': 14}");
        Files.write(folder.resolve("a.txt"), new byte[1_000]);

        assertThat(run()).isEqualTo(3);
        assertThat(out())
                .contains("1 case, 0 readable", "not read", "a: a.txt ")
                .contains("a: missing 14 days");
    }

    @Test
    void goldThatIsWrittenWronglyIsARowWithItsSentence() throws IOException {
        text("a", "Nothing is told here.", "{'sex': 'mail'}");
        text("b", "Nothing is told here.", "{'sex': ");
        text("c", "Nothing is told here.", "{'ageDays': '9'}");
        text("d", "Nothing is told here.", "{'sex': null}");

        assertThat(run()).isZero();
        assertThat(out())
                .contains("The sex (mail) of a.json is none of male, female, other. Maybe it is misspelt.")
                .contains("The file b.json is no JSON. Maybe it was cut off.")
                .contains("The ageDays of c.json is no number. Maybe it stands in quotation marks.");
    }

    @Test
    void aFolderWithoutTextsIsRefused() {
        assertThat(run()).isEqualTo(3);
        assertThat(err()).contains("holds no text with its gold: no file NAME.txt beside a NAME.json.\nMaybe a folder");
    }

    @Test
    void optionsOfTheRankingAndOfTheReadingDoNotMix() {
        assertThat(run("--hide", "imaging")).isEqualTo(2);
        assertThat(err()).contains("The option --reading scores texts, not the ranking of cases.\nMaybe leave out");
    }
}
