package dev.kossa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.cli.Bench.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feature: what cannot be read or understood gives a sentence, a likely mend and an exit code; never a trace, never an empty result. */
class BadInputTest {
    @TempDir
    private Path folder;

    private static Outcome kossa(String... args) {
        return new Bench().run(args);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    /** All that is said, and nothing else. */
    private static void refusedWith(String said, Outcome outcome) {
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).isEqualTo(said);
        assertThat(outcome.exitCode()).isEqualTo(3);
    }

    private static void refused(Outcome outcome, int exitCode, String... said) {
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains(said).contains("\nMaybe ").doesNotContain("\tat ");
        assertThat(outcome.exitCode()).isEqualTo(exitCode);
    }

    @Test
    void a_missing_file_is_named() {
        refused(kossa("review", "no-such-record.json"), 3, "There is no file no-such-record.json.");
    }

    @Test
    void a_folder_is_no_record() {
        refused(kossa("review", folder.toString()), 3, folder + " is a folder, not a file.");
    }

    @Test
    void json_that_ends_in_the_middle_says_where() throws IOException {
        String whole = Files.readString(Path.of(Bench.example("infant-9-months")));
        String cut = file("cut.json", whole.substring(0, whole.length() / 2));
        refused(kossa("review", cut), 3, cut + " ends in the middle", "Maybe the transfer was cut off.");
    }

    @Test
    void json_with_an_error_says_where() throws IOException {
        String broken = file("labs.json", "{date,value}\n");
        refused(
                kossa("review", broken),
                3,
                broken + " is not valid JSON (line 1, column 2).\nMaybe it was edited by hand.\n");
    }

    @Test
    void an_empty_file_is_no_record() throws IOException {
        String empty = file("empty.json", "");
        refused(kossa("review", empty), 3, empty + " is empty.");
    }

    @Test
    void json_that_is_not_fhir_is_not_read() throws IOException {
        String other = file("other.json", "{\"name\": \"no resource\"}");
        refused(kossa("review", other), 3, other + " holds an object without resourceType");
    }

    @Test
    void two_patients_in_two_files_are_not_one_patient() {
        Outcome outcome = kossa("review", Bench.example("abscess-child"), Bench.example("cellulitis-child"));
        refused(outcome, 3, "are about two patients: the date of birth differs.\nMaybe review them one at a time");
    }

    @Test
    void standard_input_is_called_so() {
        refused(new Bench().input("{\"resourceType\": ").run("review", "-"), 3, "Standard input ends in the middle");
    }

    @Test
    void a_date_that_does_not_exist_is_not_guessed() {
        Outcome outcome = kossa("review", Bench.example("abscess-child"), "--as-of", "2026-13-45");
        refused(
                outcome,
                2,
                "The time (2026-13-45) of --as-of is no date or time that there is.\n"
                        + "Maybe it should look like 2020-06-15, 2020-06-15T12:00 or 2020-06-15T12:00:00+03:00.");
    }

    @Test
    void the_thirtieth_of_february_does_not_exist() {
        refused(kossa("review", Bench.example("abscess-child"), "--as-of", "2026-02-30"), 2, "The time (2026-02-30)");
    }

    @Test
    void an_unknown_format_is_named_with_the_known_ones() {
        Outcome outcome = kossa("review", Bench.example("abscess-child"), "--format", "pdf");
        refused(outcome, 2, "the format (pdf) is none of text, json, html");
    }

    @Test
    void an_unknown_zone_is_named() {
        Outcome outcome = kossa("review", Bench.example("abscess-child"), "--zone", "Mars/Olympus");
        refused(outcome, 2, "The time zone (Mars/Olympus) is not known.");
    }

    @Test
    void an_unknown_profile_is_named_with_the_known_ones() {
        Outcome outcome = kossa("review", Bench.example("abscess-child"), "--profile", "uz");
        refused(outcome, 2, "The profile (uz) is neither a file nor one of au, ca, uk, us.");
    }

    @Test
    void a_review_needs_a_file() {
        refused(kossa("review"), 2, "Missing required parameter: 'FILE'.", "Maybe 'kossa review --help'");
    }

    @Test
    void a_misspelt_command_gets_the_likely_one() {
        refused(kossa("rewiev", "record.json"), 2, "Maybe review was meant");
    }

    @Test
    void an_output_that_cannot_be_written_is_named() {
        String target = folder.resolve("missing").resolve("review.html").toString();
        Outcome outcome = kossa("review", Bench.example("abscess-child"), "--format", "html", "-o", target);
        refused(outcome, 2, "The file " + target + " cannot be written.");
    }

    @Test
    void knowledge_without_an_index_is_no_knowledge() {
        Outcome outcome = kossa("review", Bench.example("abscess-child"), "--knowledge", folder.toString());
        refused(outcome, 3, "The folder " + folder + " holds no index.yaml, so it is not a knowledge base.");
    }

    @Test
    void every_problem_of_the_knowledge_is_said_with_file_and_line() throws IOException {
        file("index.yaml", "files: [bins.yaml]\n");
        file("bins.yaml", "bins:\n  - {id: rare, probability: 7, strength: 4, source: nobody, tag: M}\n");
        Outcome outcome = kossa("knowledge", "list", "--knowledge", folder.toString());
        assertThat(outcome.err()).contains("The knowledge cannot be used: ", "bins.yaml:2: ", "(nobody)");
        assertThat(outcome.exitCode()).isEqualTo(3);
    }

    @Test
    void an_error_of_kossa_itself_gives_no_trace_and_no_data() {
        Outcome outcome = broken(new IllegalStateException("Anna"), "review", "-");
        assertThat(outcome.err())
                .isEqualTo(
                        "Kossa failed because of an error of its own (IllegalStateException), and gave no result.\n"
                                + "Maybe run it again with --debug and report what it prints; take out what names the patient.\n");
        assertThat(outcome.exitCode()).isEqualTo(70);
    }

    @Test
    void a_record_that_needs_more_memory_than_there_is_gives_no_result() {
        Outcome outcome = broken(new OutOfMemoryError("Java heap space"), "review", "-");
        assertThat(outcome.err())
                .isEqualTo("Kossa ran out of memory, and gave no result.\n"
                        + "Maybe it is not the record of one patient; else give it more: KOSSA_JAVA_OPTS=-Xmx2g.\n");
        assertThat(outcome.exitCode()).isEqualTo(70);
    }

    @Test
    void with_debug_it_gives_the_trace() {
        Outcome outcome = broken(new IllegalStateException("Anna"), "review", "-", "--debug");
        assertThat(outcome.err()).contains("IllegalStateException: Anna", "\tat ");
        assertThat(outcome.exitCode()).isEqualTo(70);
    }

    /** Standard input throws what nobody expects, with a name in it. */
    private static Outcome broken(Throwable fault, String... args) {
        java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
        dev.kossa.cli.console.Terminal terminal = new dev.kossa.cli.console.Terminal(
                new java.io.InputStream() {
                    @Override
                    public int read() {
                        if (fault instanceof Error error) {
                            throw error;
                        }
                        throw (RuntimeException) fault;
                    }
                },
                new java.io.PrintStream(new java.io.ByteArrayOutputStream(), false, StandardCharsets.UTF_8),
                new java.io.PrintStream(err, false, StandardCharsets.UTF_8),
                StandardCharsets.UTF_8,
                java.util.OptionalInt.empty(),
                false,
                java.time.Clock.systemUTC());
        int exitCode = Kossa.run(terminal, args);
        return new Outcome(exitCode, "", err.toString(StandardCharsets.UTF_8));
    }
}
