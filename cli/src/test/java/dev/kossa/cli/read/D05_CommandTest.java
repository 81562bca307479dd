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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feature: {@code kossa read} on the command line: files in, one of four formats out, a sentence where that cannot be. */
class D05_CommandTest {
    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static Outcome read(String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "read";
        System.arraycopy(args, 0, all, 1, args.length);
        return new Bench().run(all);
    }

    private static void refused(Outcome outcome, int exitCode, String said) {
        assertThat(outcome.err()).isEqualTo(said);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.exitCode()).isEqualTo(exitCode);
    }

    @Test
    void aTextInTheTerminal() throws IOException {
        String file = file("report.txt", "A boy with a swollen hand.");
        Outcome outcome = read(file);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains("Kossa read, not clinically validated", "report.txt");
        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void standardInput() {
        Outcome outcome = new Bench().input("A boy with a swollen hand.").run("read", "-");
        assertThat(outcome.out()).contains("Standard input");
    }

    @Test
    void anArticleInXml() throws IOException {
        String file = file(
                "article.xml",
                "<article><body><sec><title>Case report</title><p>A boy with a swollen hand.</p></sec></body></article>");
        assertThat(read(file).out()).contains("Found           swelling (hand)");
        assertThat(new Bench().run("review", file).exitCode()).isZero();
    }

    @Test
    void severalFilesAreSeveralPatients() throws IOException {
        String a = file("a.txt", "A boy.");
        String b = file("b.txt", "A girl.");
        assertThat(read(a, b).out()).containsSubsequence("a.txt", "b.txt");
        assertThat(read(a, b, "--format", "json").out().split("(?m)^\\{")).hasSize(3);
    }

    @Test
    void json() throws IOException {
        String file = file("report.txt", "A boy with a swollen hand.");
        assertThat(JsonTree.object(read(file, "--format", "json").out())).containsEntry("file", file);
    }

    @Test
    void fhirOfADatedReport() throws IOException {
        String file = file("report of a boy.txt", "A boy with a swollen hand.");
        Outcome outcome = read(file, "--format", "fhir", "--presented", "2020-06-15", "--zone", "+03:00");
        assertThat(outcome.err()).isEmpty();
        assertThat(JsonTree.object(JsonTree.object(outcome.out()), "meta")
                        .get("source")
                        .toString())
                .endsWith("report%20of%20a%20boy.txt");
    }

    @Test
    void fhirOfAnUndatedReportSaysWhichDayStandsForThePresentation() throws IOException {
        String file = file("report.txt", "A boy with a swollen hand.");
        Outcome outcome = read(file, "--format", "fhir");
        assertThat(outcome.err())
                .isEqualTo("FHIR has no time but dates: " + file
                        + " gives none, so its patient counts as presenting on 2000-01-01.\n"
                        + "Maybe name the day with --presented.\n");
        assertThat(JsonTree.object(JsonTree.object(outcome.out()), "meta")
                        .get("source")
                        .toString())
                .endsWith("report.txt#presentation-counts-as-2000-01-01T12:00:00Z");
    }

    @Test
    void theFhirOfAReadingIsARecordThatKossaReads() throws IOException {
        String file = file("report.txt", "A boy with a swollen hand.");
        String bundle =
                read(file, "--format", "fhir", "--presented", "2020-06-15").out();
        assertThat(new Bench()
                        .input(bundle)
                        .run("review", "-", "--as-of", "2020-06-16")
                        .exitCode())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "fhir"})
    void aPageAndABundleAreOfOneDocument(String format) throws IOException {
        refused(
                read(file("a.txt", "A boy."), file("b.txt", "A girl."), "--format", format),
                2,
                "--format " + format + " is of one document.\nMaybe name one file, or take --format json.\n");
    }

    @Test
    void withoutAFileItAsksForOne() {
        refused(read(), 2, "A file is missing.\nMaybe 'kossa read report.txt' was meant, or --many DIR.\n");
    }

    @Test
    void aFileThatIsNotThere() {
        refused(
                read("no-such.txt"),
                3,
                "There is no file no-such.txt.\nMaybe its path is misspelt, or meant from another folder.\n");
    }

    @Test
    void aRecordInsteadOfAText() throws IOException {
        String record = file("record.json", "{\"resourceType\": \"Patient\", \"id\": \"p\"}");
        refused(
                read(record),
                3,
                record + " has no attached text, conclusion or note.\nMaybe 'kossa review " + record
                        + "' was meant.\n");
    }

    @Test
    void anEmptyFile() throws IOException {
        String file = file("empty.txt", "");
        refused(read(file), 3, file + " is empty.\nMaybe the export failed.\n");
    }

    @Test
    void aFileOfBlanks() throws IOException {
        String file = file("blank.txt", " \n\n ");
        refused(read(file), 3, file + " holds no text.\nMaybe another file was meant.\n");
    }

    @Test
    void aFileInAnotherEncoding() throws IOException {
        Path file = folder.resolve("latin.txt");
        Files.write(file, "Säugling".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(read(file.toString()).exitCode()).isZero();
    }

    @Test
    void aDayThatDoesNotExist() throws IOException {
        refused(
                read(file("a.txt", "A boy."), "--presented", "2020-02-30"),
                2,
                "The time (2020-02-30) of --presented is no date or time that there is.\n"
                        + "Maybe it should look like 2020-06-15 or 2020-06-15T09:30.\n");
    }

    @Test
    void aLanguageThatKossaDoesNotRead() throws IOException {
        refused(
                read(file("a.txt", "A boy."), "--language", "tlh"),
                2,
                "The language (tlh) is not one that Kossa reads.\nMaybe en was meant.\n");
    }

    @Test
    void aZoneThatDoesNotExist() throws IOException {
        refused(
                read(file("a.txt", "A boy."), "--zone", "Mars/Olympus"),
                2,
                "The time zone (Mars/Olympus) is not known.\nMaybe Europe/London, Asia/Riyadh or +03:00 was meant.\n");
    }

    @Test
    void aDateOfPresentationIsNoonOfThatDay() throws IOException {
        String file = file("a.txt", "A boy.");
        assertThat(List.of("2020-06-15", "2020-06-15T12:00"))
                .extracting(time -> JsonTree.object(
                                JsonTree.object(read(file, "--format", "json", "--presented", time, "--zone", "+03:00")
                                        .out()),
                                "presentation")
                        .get("at"))
                .containsOnly("2020-06-15T09:00:00Z");
    }
}
