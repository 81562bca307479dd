package dev.kossa.fhir.line;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.fhir.Cases;
import dev.kossa.fhir.ClassPathKnowledge;
import dev.kossa.fhir.FhirReader;
import dev.kossa.fhir.FhirReader.Input;
import dev.kossa.fhir.Reading;
import dev.kossa.fhir.UnreadableInput;
import dev.kossa.fhir.Validity;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.review.line.LineReview;
import dev.kossa.review.line.LineWatch;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** LAW: the Bundle of a watch is valid FHIR R4, the same bytes for the same watch, and no fact when somebody feeds it back. */
class L01_WatchBundleTest {
    private static final ZoneId ZONE = ZoneId.of("+01:00");
    private static final Knowledge KNOWLEDGE = ClassPathKnowledge.load();
    private static final FhirReader READER = new FhirReader(KNOWLEDGE);
    private static final List<Instant> MOMENTS = List.of(
            Instant.parse("2020-06-16T00:00:00Z"),
            Instant.parse("2026-03-05T22:00:00Z"),
            Instant.parse("2026-03-10T07:45:00Z"),
            Instant.parse("2026-03-11T09:55:00Z"),
            Instant.parse("2026-03-12T12:00:00Z"));

    static List<Path> examples() {
        return Cases.examples();
    }

    private static Reading read(String... texts) {
        List<Input> inputs = Arrays.stream(texts)
                .map(text -> new Input(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "record.json"))
                .toList();
        try {
            return READER.read(inputs, ZONE);
        } catch (UnreadableInput e) {
            throw new AssertionError(e);
        }
    }

    private static String write(Reading reading, Instant asOf) {
        LineReview review = LineWatch.of(reading.record(), KNOWLEDGE, asOf);
        return new FhirWatchWriter().write(reading.record().patient(), review, reading.issues());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void it_is_valid_and_always_the_same(Path file) {
        Reading reading = read(Cases.text(file));
        for (Instant moment : MOMENTS) {
            String json = write(reading, moment);
            assertThat(Validity.errors(json)).as("%s as of %s", file, moment).isEmpty();
            assertThat(write(reading, moment)).isEqualTo(json);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void fed_back_it_changes_nothing(Path file) {
        Reading reading = read(Cases.text(file));
        for (Instant moment : MOMENTS) {
            String json = write(reading, moment);
            assertThat(read(json).record().facts()).isEmpty();
            assertThat(read(Cases.text(file), json).record()).isEqualTo(reading.record());
        }
    }

    @Test
    void checks_steps_and_late_watches_are_tasks_grades_an_impression_issues_detected_issues() {
        String json = write(
                read(Cases.text(Path.of("../examples/lines/infiltration/record.json"))),
                Instant.parse("2026-03-11T10:30:00Z"));
        assertThat(json)
                .contains("\"resourceType\" : \"Task\"", "\"resourceType\" : \"ClinicalImpression\"")
                .contains("Check the left dorsum of foot every 1 h (overdue by 15 min)")
                .contains("\"priority\" : \"urgent\"")
                .contains("Injury at the left dorsum of foot: refer to plastic surgery")
                .contains("Four-grade severity (CCJM) grade 4".substring(1))
                .contains("For parents: Your child was given calcium")
                .doesNotContain("\"status\" : \"final\"", "\"resourceType\" : \"Observation\"");
    }
}
