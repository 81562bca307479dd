package dev.kossa.cli.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.cli.Bench;
import dev.kossa.cli.Bench.Outcome;
import dev.kossa.cli.JsonTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feature: {@code kossa read --many}: a folder of thousands of files, one line each, whatever is among them, whenever it was stopped. */
class D06_ManyTest {
    @TempDir
    private Path temp;

    private Path folder;
    private Path out;

    @BeforeEach
    void aFolder() throws IOException {
        folder = Files.createDirectory(temp.resolve("reports"));
        out = temp.resolve("out.ndjson");
    }

    private void file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void files(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            file(String.format("%02d/report-%04d.txt", i % 20, i), "A boy of " + i + " days had a swollen hand.\n");
        }
    }

    private Outcome many() {
        return new Bench().runAgain("read", "--many", folder.toString(), "-o", out.toString());
    }

    /** The lines, by file. */
    private Map<String, Map<String, Object>> lines() throws IOException {
        try (Stream<String> lines = Files.lines(out)) {
            return lines.map(JsonTree::object)
                    .collect(Collectors.toMap(
                            line -> line.get("file").toString(),
                            line -> line,
                            (a, b) -> {
                                throw new AssertionError("A file has two lines: " + a.get("file"));
                            },
                            TreeMap::new));
        }
    }

    @Test
    void threeThousandFilesHaveALineEach() throws IOException {
        files(3_000);
        Outcome outcome = many();
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).isEqualTo(out + ": 3000 files read.\n");
        assertThat(lines()).hasSize(3_000).containsKey("07/report-0007.txt");
        assertThat(lines().values()).allMatch(line -> line.get("error") == null && line.get("summary") != null);
    }

    @Test
    void aBadFileHasALineWithItsErrorAndTheOthersAreRead() throws IOException {
        files(200);
        file("a-record.json", "{\"resourceType\": \"Bundle\"}");
        file("b-empty.txt", "");
        Files.write(folder.resolve("c-latin.txt"), "Säugling".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve("d-noise.bin"), new byte[100_000]);
        Outcome outcome = many();
        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.out()).isEqualTo(out + ": 204 files read, 3 files with an error.\n");
        String place = folder + "/";
        assertThat(lines().values().stream()
                        .filter(line -> line.get("error") != null)
                        .map(line -> line.get("file") + ": "
                                + line.get("error").toString().replace(place, "")))
                .containsExactly(
                        "a-record.json: a-record.json is JSON, not a text.\nMaybe 'kossa read a-record.json' reads the texts in it.",
                        "b-empty.txt: b-empty.txt is empty.\nMaybe the export failed.",
                        "d-noise.bin: d-noise.bin holds no text.\nMaybe another file was meant.");
        assertThat(lines()).hasSize(204);
    }

    @Test
    void aRunThatWasKilledGoesOnAndItsTornLineIsCutOff() throws IOException {
        files(500);
        many();
        Map<String, Map<String, Object>> whole = lines();
        byte[] bytes = Files.readAllBytes(out);
        for (int cut : List.of(0, 1, 9, bytes.length / 3, bytes.length / 2 + 7, bytes.length - 1)) {
            Files.write(out, java.util.Arrays.copyOf(bytes, cut));
            Outcome outcome = many();
            assertThat(outcome.exitCode()).isZero();
            assertThat(lines()).isEqualTo(whole);
        }
    }

    @Test
    void whatHasALineIsNotReadAgain() throws IOException {
        files(10);
        many();
        file("00/report-0000.txt", "");
        file("new.txt", "A girl.");
        assertThat(many().out()).isEqualTo(out + ": 1 file read, 10 files there already.\n");
        assertThat(lines()).hasSize(11);
        assertThat(lines().get("00/report-0000.txt")).containsEntry("error", null);
    }

    @Test
    void anErrorOfAnEarlierRunStillCounts() throws IOException {
        files(3);
        file("empty.txt", "");
        many();
        Outcome again = many();
        assertThat(again.exitCode()).isEqualTo(3);
        assertThat(again.out()).isEqualTo(out + ": 0 files read, 4 files there already, 1 file with an error.\n");
    }

    @Test
    void aFileThatHoldsSomethingElseIsNotTouched() throws IOException {
        files(3);
        for (String other : List.of("My notes\n", "My notes", "{\"a\": 1}\n", "{\"file\":\"x\"}\n")) {
            Files.writeString(out, other);
            Outcome outcome = many();
            assertThat(outcome.err())
                    .isEqualTo("The file " + out
                            + " holds something else than lines of kossa read (line 1) and was not changed.\n"
                            + "Maybe name another file with -o.\n");
            assertThat(outcome.exitCode()).isEqualTo(2);
            assertThat(Files.readString(out)).isEqualTo(other);
        }
    }

    @Test
    void theLinesMayLieInTheFolderItselfAndHiddenFilesAreLeftOut() throws IOException {
        files(3);
        file(".notes", "A boy.");
        out = folder.resolve("out.ndjson");
        many();
        assertThat(many().out()).isEqualTo(out + ": 0 files read, 3 files there already.\n");
    }

    @Test
    void aBarIsDrawnOnlyWhereSomebodyWatches() throws IOException {
        files(40);
        assertThat(many().err()).isEmpty();
        Files.delete(out);
        Outcome watched = new Bench().watched().runAgain("read", "--many", folder.toString(), "-o", out.toString());
        assertThat(watched.err())
                .startsWith("\r[..............................] 1 of 40\r")
                .contains("\r[###############...............] 20 of 40\r")
                .endsWith("\r[##############################] 40 of 40\n");
    }

    @Test
    void anEmptyFolderIsDone() throws IOException {
        assertThat(many().out()).isEqualTo(out + ": 0 files read.\n");
        assertThat(out).isEmptyFile();
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThat(new Bench().run("read", "--many", folder.toString()).err())
                .isEqualTo("--many needs a file to write to.\nMaybe -o reports.ndjson was meant.\n");
        assertThat(new Bench()
                        .run("read", "--many", folder.resolve("no").toString(), "-o", out.toString())
                        .err())
                .isEqualTo("There is no folder " + folder.resolve("no") + ".\nMaybe its path is misspelt.\n");
        assertThat(new Bench()
                        .run(
                                "read",
                                "--many",
                                folder.toString(),
                                "-o",
                                temp.resolve("no").resolve("out.ndjson").toString())
                        .err())
                .startsWith("The file " + temp.resolve("no") + "/out.ndjson cannot be written.\nMaybe ");
    }

    @Test
    void theLineOfAFileIsTheJsonOfKossaRead() throws IOException {
        file("report.txt", "A boy with a swollen hand.");
        many();
        Map<String, Object> alone = JsonTree.object(new Bench()
                .run("read", folder.resolve("report.txt").toString(), "--format", "json")
                .out());
        alone.put("file", "report.txt");
        assertThat(lines().get("report.txt")).isEqualTo(alone);
    }

    @Test
    void linesOfALongFileAreFoundAgainWithoutBeingKept() throws IOException {
        file("long.txt", IntStream.range(0, 50_000).mapToObj(i -> "word" + i).collect(Collectors.joining(" ")));
        many();
        assertThat(many().out()).isEqualTo(out + ": 0 files read, 1 file there already.\n");
    }
}
