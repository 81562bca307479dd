package dev.kossa.cli.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.cli.Bench;
import dev.kossa.cli.Bench.Outcome;
import dev.kossa.cli.JsonTree;
import dev.kossa.issue.Issue;
import dev.kossa.issue.NotMapped;
import dev.kossa.prose.Anchor;
import dev.kossa.prose.CaseSummary;
import dev.kossa.prose.Manuscript;
import dev.kossa.prose.Quote;
import dev.kossa.prose.Reading;
import dev.kossa.record.Fact;
import dev.kossa.record.Finding;
import dev.kossa.record.Origin;
import dev.kossa.record.Patient;
import dev.kossa.record.PatientRecord;
import dev.kossa.record.Presence;
import dev.kossa.record.When;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feature: a text is reviewed like a record. What a file is, its content tells; its review is as of the end of what is told. */
class ProseReviewTest {
    private static final Anchor JUNE = Anchor.at(Instant.parse("2020-06-15T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static Reading reading(Anchor anchor, When... times) {
        List<Fact> facts = List.of(times).stream()
                .map(when -> Finding.of("swelling", Presence.PRESENT, when, new Origin("report.txt", "0..5", "swell")))
                .map(Fact.class::cast)
                .toList();
        Issue issue = new NotMapped("words", new Origin("report.txt", "0..5", "swell"));
        CaseSummary none = new CaseSummary(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        return new Reading(
                Manuscript.plain("report.txt", "swelling"),
                anchor,
                new PatientRecord(Patient.unknown(), facts, anchor.zone()),
                List.of(),
                none,
                List.of(),
                List.of(),
                List.of(new Reading.Said(issue, List.of(new Quote(0, 5)))));
    }

    @Test
    void aTextIsReviewed() throws IOException {
        Outcome outcome = new Bench().run("review", file("report.txt", "A boy with a swollen hand."));
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).contains("as of 2000-01-01 12:00 +00:00");
    }

    @Test
    void aTextWithoutADateSaysWhichDayStandsForThePresentation() throws IOException {
        String file = file("report.txt", "A boy with a swollen hand.");
        assertThat(new Bench().run("review", file).out().replaceAll("\\s+", " "))
                .contains(
                        "is without a date: the patient counts as presenting on 2000-01-01, so only the distances between"
                                + " days mean something; --presented names the day.");
        assertThat(new Bench().run("review", file, "--presented", "2020-06-15").out())
                .contains("as of 2020-06-15 12:00 +00:00")
                .doesNotContain("without a date");
    }

    @Test
    void aChosenMomentHolds() throws IOException {
        String file = file("report.txt", "A boy.");
        assertThat(JsonTree.object(new Bench()
                        .run("review", file, "--as-of", "2020-07-01T08:00Z", "--format", "json")
                        .out()))
                .containsEntry("asOf", "2020-07-01T08:00:00Z");
    }

    @Test
    void theNameOfAFileDoesNotMatter() throws IOException {
        String text = file("report.json", "A boy with a swollen hand.");
        assertThat(new Bench().run("review", text).exitCode()).isZero();
        String record = file("record.txt", Files.readString(Path.of(Bench.example("abscess-child"))));
        assertThat(new Bench().run("review", record).out())
                .isEqualTo(new Bench()
                        .run("review", Bench.example("abscess-child"))
                        .out());
    }

    @Test
    void aTextFromStandardInput() {
        Outcome outcome = new Bench().input("A boy with a swollen hand.").run("review", "-");
        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).contains("Standard input is without a date");
    }

    @Test
    void aTextBesideARecordIsRefused() throws IOException {
        String file = file("report.txt", "A boy with a swollen hand.");
        Outcome outcome = new Bench().run("review", file, Bench.example("abscess-child"));
        assertThat(outcome.err())
                .isEqualTo(file + " is a text, and is reviewed on its own, not with other files.\n"
                        + "Maybe name one file; 'kossa read FILE --format fhir' makes a text FHIR.\n");
        assertThat(outcome.exitCode()).isEqualTo(3);
    }

    @Test
    void itsMomentIsTheLastTimeThatIsTold() {
        When before = When.at(Instant.parse("2020-06-10T12:00:00Z"));
        When after = When.between(Instant.parse("2020-07-01T12:00:00Z"), Instant.parse("2020-08-15T12:00:00Z"));
        assertThat(Told.of(reading(JUNE, before, after)).end()).isEqualTo("2020-08-15T12:00:00Z");
        assertThat(Told.of(reading(JUNE, before)).end()).isEqualTo(JUNE.presentation());
        assertThat(Told.of(reading(JUNE, When.unknown())).end()).isEqualTo(JUNE.presentation());
    }

    @Test
    void theIssuesOfTheReadingAreThoseOfTheReview() {
        assertThat(Told.of(reading(JUNE)).issues()).extracting(Issue::type).containsExactly("NotMapped");
        assertThat(Told.of(reading(Anchor.undated())).issues())
                .extracting(Issue::type)
                .containsExactly("StatusNoted", "NotMapped");
    }
}
