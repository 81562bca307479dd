package dev.kossa.review.line;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.record.PatientRecord;
import dev.kossa.review.Review;
import dev.kossa.review.care.LateWatch;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** LAW: the review of a patient and the watch of the lines never name different days for one exposure. */
class L04_SameDaysTest {
    private static Map<String, String> reviewed(PatientRecord record, Instant asOf) {
        return Review.of(record, LineSketch.KNOWLEDGE, asOf).plan().watches().stream()
                .collect(Collectors.toMap(
                        watch -> watch.fact().document(),
                        watch -> watch.until() + " " + watch.filmFrom() + " " + watch.filmUntil()));
    }

    private static Map<String, String> watched(PatientRecord record, Instant asOf) {
        return LineWatch.of(record, LineSketch.KNOWLEDGE, asOf).sites().stream()
                .flatMap(site -> site.lateWatches().stream())
                .filter(ExposureWatch::open)
                .collect(Collectors.toMap(
                        watch -> watch.exposure().document(),
                        watch -> watch.until() + " " + watch.filmFrom() + " " + watch.filmUntil()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "give calcium-gluconate continuous D1 - 01:00 .. 02:00",
                "give calcium-gluconate continuous D1 - 22:00 running",
                "give calcium-gluconate continuous D1 - 22:00",
                "give calcium-gluconate continuous D1 - 22:00 .. 60:00",
                "give calcium-gluconate ? - left hand day1",
                "give calcium-gluconate ? - - - day1",
                "give calcium-gluconate continuous D1 - 22:00 .. day2"
            })
    void at_every_moment(String given) {
        PatientRecord record = RecordSketch.of("line D1 peripheral-cannula left dorsum-of-hand 00:00 .. 48:30\n" + given
                + "\ndo infusion-stopped left dorsum-of-hand 25:00\nfind swelling + left hand 26:00\n");
        for (int hour = 1; hour < 1_100; hour += 7) {
            Instant asOf = LineSketch.ZERO.plusSeconds(3_600L * hour);
            assertThat(reviewed(record, asOf)).as("hour %d", hour).isEqualTo(watched(record, asOf));
        }
    }

    @Test
    void an_infusion_that_was_stopped_after_midnight_counts_from_then() {
        PatientRecord record = RecordSketch.of("""
                line D1 peripheral-cannula left dorsum-of-hand 00:00
                give calcium-gluconate continuous D1 - 22:00 running
                do infusion-stopped left dorsum-of-hand 25:00
                """);
        assertThat(Review.of(record, LineSketch.KNOWLEDGE, LineSketch.at("24:30"))
                        .plan()
                        .watches())
                .as("it still runs")
                .isEmpty();
        assertThat(Review.of(record, LineSketch.KNOWLEDGE, LineSketch.at("26:00"))
                        .plan()
                        .watches())
                .extracting(LateWatch::until)
                .containsExactly(LocalDate.of(2026, 4, 13));
    }
}
