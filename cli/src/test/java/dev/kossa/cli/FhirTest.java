package dev.kossa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.cli.Bench.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feature: the review as a FHIR Bundle of proposals. What each resource says is tested in fhir/. */
class FhirTest {
    private static Outcome review(String... options) {
        return new Bench().review("infant-9-months", "2020-07-06T12:00", options);
    }

    private static List<String> types(String json) {
        return JsonTree.objects(JsonTree.object(json), "entry").stream()
                .map(entry -> JsonTree.object(entry, "resource").get("resourceType"))
                .map(String::valueOf)
                .toList();
    }

    @Test
    void it_is_a_bundle_with_every_part_of_the_review() {
        Outcome outcome = review("--format", "fhir");
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.err()).isEmpty();
        Map<String, Object> bundle = JsonTree.object(outcome.out());
        assertThat(bundle).containsEntry("resourceType", "Bundle").containsEntry("type", "collection");
        assertThat(types(outcome.out()))
                .contains("DetectedIssue", "RiskAssessment", "ServiceRequest", "CarePlan", "Task", "AdverseEvent");
    }

    @Test
    void what_the_reader_has_to_say_is_in_it() {
        assertThat(review("--format", "fhir").out())
                .contains("Statements about one event (calcium-gluconate) differ in its time")
                .contains("1 resource of type CarePlan was not used.");
    }

    @Test
    void the_same_review_gives_the_same_bytes() {
        String[] args = {"review", Bench.example("abscess-child"), "--as-of", "2026-02-01", "--format", "fhir"};
        assertThat(new Bench().runAgain(args).out())
                .isEqualTo(new Bench().runAgain(args).out());
    }

    @Test
    void it_goes_into_a_file(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("proposals.json");
        Outcome outcome = review("--format", "fhir", "-o", file.toString());
        assertThat(outcome.out()).isEmpty();
        assertThat(Files.readString(file))
                .isEqualTo(review("--format", "fhir").out())
                .endsWith("}\n");
    }

    @Test
    void it_is_utf_8_whatever_the_terminal_can_show() {
        Outcome outcome = new Bench()
                .charset(StandardCharsets.ISO_8859_1)
                .review("infant-9-months", "2020-07-06T12:00", "--format", "fhir");
        byte[] bytes = outcome.out().getBytes(StandardCharsets.ISO_8859_1);
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .isEqualTo(review("--format", "fhir").out());
    }

    @Test
    void fed_back_beside_its_record_it_is_no_fact(@TempDir Path folder) {
        String file = folder.resolve("proposals.json").toString();
        review("--format", "fhir", "-o", file);
        Outcome both = new Bench()
                .run(
                        "review",
                        Bench.example("infant-9-months"),
                        file,
                        "--as-of",
                        "2020-07-06T12:00",
                        "--zone",
                        "+03:00",
                        "--format",
                        "json");
        Map<String, Object> alone = JsonTree.object(review("--format", "json").out());
        assertThat(JsonTree.object(both.out()))
                .containsEntry("facts", alone.get("facts"))
                .containsEntry("differential", alone.get("differential"));
    }
}
