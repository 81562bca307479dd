package dev.kossa.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.cli.Bench;
import dev.kossa.cli.Bench.Outcome;
import dev.kossa.cli.JsonTree;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Feature: the watch of lines on the command line, in each format. */
class WatchTest {
    private static final List<String> FIELDS = List.of(
            "schemaVersion",
            "knowledgeVersion",
            "validated",
            "notice",
            "asOf",
            "zone",
            "facts",
            "factsRecordedLater",
            "patient",
            "alert",
            "sites",
            "issues",
            "notMapped",
            "sources");
    private static final String EVERY_EXAMPLE = """
            watched-well, 2026-03-10T12:00
            missed-checks, 2026-03-10T08:45
            infiltration, 2026-03-11T11:30
            late-lesion, 2026-03-05
            words-only, 2026-03-12T13:00
            """;

    private static Outcome watch(String example, String asOf, String... options) {
        return watch(new Bench(), example, asOf, options);
    }

    private static Outcome watch(Bench bench, String example, String asOf, String... options) {
        String record = Bench.example(example.contains("/") ? example : "lines/" + example);
        String[] args = new String[6 + options.length];
        System.arraycopy(new String[] {"watch", record, "--as-of", asOf, "--zone", "+01:00"}, 0, args, 0, 6);
        System.arraycopy(options, 0, args, 6, options.length);
        return bench.run(args);
    }

    private static Map<String, Object> json(String example, String asOf, String... options) {
        String[] all = new String[options.length + 2];
        all[0] = "--format";
        all[1] = "json";
        System.arraycopy(options, 0, all, 2, options.length);
        return JsonTree.object(watch(example, asOf, all).out());
    }

    // --- text

    @Test
    void what_is_overdue_comes_first_and_by_how_much() {
        String text = watch("missed-checks", "2026-03-10T08:45").out();
        assertThat(text).contains(" • Right dorsum of hand: overdue by 33 min (was due 08:12), every 10 min");
        assertThat(text.indexOf("NEXT CHECKS"))
                .isLessThan(text.indexOf("MIND"))
                .isLessThan(text.indexOf("LATE WATCH"))
                .isLessThan(text.indexOf("GAPS IN THE PAST"))
                .isLessThan(text.indexOf("THE DATA"));
    }

    @Test
    void a_record_without_a_line_gets_a_plain_sentence() {
        Outcome outcome = new Bench().run("watch", Bench.example("dermatomyositis-child"), "--as-of", "2026-03-01");
        assertThat(outcome.out())
                .contains("No vascular line and no infusion at a known time is recorded: there is nothing\nto watch.")
                .doesNotContain("NEXT CHECKS");
        assertThat(outcome.exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"60", "80", "120"})
    void no_line_is_longer_than_the_terminal(int columns) {
        for (String line : EVERY_EXAMPLE.strip().split("\n")) {
            String[] parts = line.split(", ");
            String text =
                    watch(new Bench().columns(columns), parts[0], parts[1]).out();
            assertThat(text.lines()).allMatch(row -> row.length() <= columns);
        }
    }

    @Test
    void a_number_never_stands_without_its_scale_and_its_findings() {
        assertThat(watch("infiltration", "2026-03-11T10:55").out())
                .contains(
                        "Four-grade severity (CCJM) grade 4 (marked swelling, blanching, slow\n     capillary refill)")
                .contains("VIP grade 2 (pain, swelling)");
    }

    // --- exit codes

    @Test
    void an_alert_gives_exit_code_one_when_that_was_asked_for() {
        assertThat(watch("infiltration", "2026-03-11T11:30").exitCode()).isZero();
        Outcome alert = watch("infiltration", "2026-03-11T11:30", "--fail-on-alert");
        assertThat(alert.exitCode()).isEqualTo(1);
        assertThat(alert.out()).contains("ALERT: ");
        assertThat(watch("watched-well", "2026-03-10T12:00", "--fail-on-alert").exitCode())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../examples/lines/nobody.json", "../examples/README.md"})
    void bad_input_gets_a_sentence_with_a_mend(String file) {
        Outcome outcome = new Bench().run("watch", file);
        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("Maybe ").doesNotContain("Exception", "\tat ");
    }

    @Test
    void a_wrong_time_and_no_file_are_told_as_everywhere() {
        assertThat(watch("watched-well", "yesterday").err()).contains("Maybe it should look like 2020-06-15");
        assertThat(new Bench().run("watch").exitCode()).isEqualTo(2);
        assertThat(new Bench().run("watch", "--help").out()).contains("1    an alert stands, with --fail-on-alert");
    }

    // --- JSON

    @ParameterizedTest
    @CsvSource(textBlock = EVERY_EXAMPLE)
    void every_field_is_there_in_its_order(String example, String asOf) {
        assertThat(json(example, asOf).keySet()).containsExactlyElementsOf(FIELDS);
    }

    @Test
    void a_site_has_its_schedule_gaps_checks_injuries_and_late_watches() {
        Map<String, Object> site = JsonTree.objects(json("infiltration", "2026-03-11T10:55"), "sites")
                .get(0);
        assertThat(site.keySet())
                .containsExactly(
                        "site",
                        "label",
                        "lines",
                        "infusions",
                        "risks",
                        "schedule",
                        "gaps",
                        "checks",
                        "injuries",
                        "lateWatches");
        Map<String, Object> injury = JsonTree.objects(site, "injuries").get(0);
        assertThat(injury).containsEntry("scale", "ccjm");
        assertThat(JsonTree.objects(injury, "steps").get(0))
                .containsEntry("id", "stop")
                .containsEntry("state", "done")
                .containsEntry("done", "2026-03-11T09:16:00Z");
        List<Map<String, Object>> checks = JsonTree.objects(site, "checks");
        List<Map<String, Object>> grades = JsonTree.objects(checks.get(checks.size() - 1), "grades");
        assertThat(grades.get(0)).containsEntry("scale", "ccjm").containsEntry("driving", true);
        assertThat(grades)
                .hasSizeGreaterThan(4)
                .allMatch(grade -> !String.valueOf(grade.get("words")).isEmpty());
    }

    @Test
    void an_issue_has_its_type_severity_and_sentence() {
        assertThat(JsonTree.objects(json("late-lesion", "2026-03-05"), "issues"))
                .filteredOn(issue -> issue.get("type").equals("LateLesionFound"))
                .singleElement()
                .satisfies(issue -> assertThat(issue)
                        .containsEntry("severity", "warning")
                        .hasEntrySatisfying(
                                "sentence",
                                sentence -> assertThat(String.valueOf(sentence)).startsWith("On day 13 after")));
    }

    // --- HTML and FHIR

    @ParameterizedTest
    @CsvSource(textBlock = EVERY_EXAMPLE)
    void the_page_is_well_formed_and_loads_nothing(String example, String asOf) throws Exception {
        String page = watch(example, asOf, "--format", "html").out();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        page.replaceFirst("<!DOCTYPE html>\n", "").getBytes(StandardCharsets.UTF_8)));
        assertThat(page).contains("Kossa advises, people decide.").doesNotContain("<script", "src=", "url(");
    }

    @Test
    void the_bundle_holds_the_tasks() {
        assertThat(watch("infiltration", "2026-03-11T10:55", "--format", "fhir").out())
                .contains("\"resourceType\" : \"Task\"", "\"resourceType\" : \"DetectedIssue\"")
                .endsWith("}\n");
    }

    // --- a hospital's own rules

    @Test
    void a_hospital_can_ask_for_more_checks() {
        String every = "every_min";
        assertThat(schedule("2026-03-09T23:00").get(every)).hasToString("60");
        assertThat(schedule("2026-03-09T23:00", "--profile", "../knowledge/profiles/local.example.yaml")
                        .get(every))
                .hasToString("30");
    }

    private static Map<String, Object> schedule(String asOf, String... options) {
        Map<String, Object> site =
                JsonTree.objects(json("missed-checks", asOf, options), "sites").get(0);
        return JsonTree.object(site, "schedule");
    }

    @Test
    void fewer_checks_must_name_what_they_weaken_and_are_shown(@TempDir Path folder) throws IOException {
        String example = Files.readString(Path.of("../knowledge/profiles/local.example.yaml"));
        String laxer = example.replace("every: 30min", "every: 2h");
        Path file = Files.writeString(folder.resolve("ours.yaml"), laxer);
        Outcome refused = watch("missed-checks", "2026-03-09T23:00", "--profile", file.toString());
        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err())
                .contains(
                        "lines/intervals.yaml#check-intervals/newborn",
                        "weakens a rule",
                        "Maybe overrides: newborn is missing.");
        Path meant = Files.writeString(
                folder.resolve("meant.yaml"),
                laxer.replace(
                        "    approver: \"nursing lead\"", "    overrides: newborn\n    approver: \"nursing lead\""));
        assertThat(watch("missed-checks", "2026-03-09T23:00", "--profile", meant.toString())
                        .out())
                .contains("weakens ");
    }
}
