package dev.kossa.prose.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.record.Presence;
import dev.kossa.record.TestResult;
import dev.kossa.record.When;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What tests showed, and when. */
class F08_ResultsTest {
    /** A film of two weeks later, told again by a caption and in the discussion, and the one that is clear. */
    private static final String COURSE = """
            Case presentation

            A boy came with a red left hand. Two weeks later an X-ray of the left hand showed calcification.

            Fig. 1 Calcification of the left hand

            Within 2 months the calcification had resolved.

            Discussion

            In our patient the X-ray showed calcification.
            """;

    @Test
    void what_stands_after_the_film_was_seen_on_it_where_nothing_stands_before() {
        assertThat(Told.by("A boy had a hard hand. On the X-ray there was calcification.")
                        .tests())
                .containsExactly("radiograph soft-tissue-calcification");
        assertThat(Told.by("A boy had a hard hand. Calcification was seen on X-ray.")
                        .tests())
                .containsExactly("radiograph soft-tissue-calcification");
    }

    @Test
    void no_film_shows_what_the_patient_had_before() {
        assertThat(Told.by(
                                "A boy had a hard hand. The X-ray showed calcification; what came before was a hypocalcemic seizure.")
                        .tests())
                .containsExactly("radiograph soft-tissue-calcification");
    }

    @Test
    void no_film_shows_what_was_concluded_from_it() {
        assertThat(Told.by(
                                "A boy had a hard hand. On the X-ray there was calcification, and osteomyelitis was diagnosed.")
                        .tests())
                .containsExactly("radiograph soft-tissue-calcification");
        assertThat(Told.by("A boy had a hard hand. The X-ray showed osteomyelitis.")
                        .tests())
                .containsExactly("radiograph osteomyelitis");
    }

    @Test
    void a_caption_and_a_comment_tell_of_the_film_of_the_course() {
        List<When> seen = when(COURSE, Presence.PRESENT);
        assertThat(seen).hasSize(3);
        assertThat(seen).containsOnly(seen.get(0));
        Instant gone = when(COURSE, Presence.ABSENT).get(0).latest();
        assertThat(seen.get(0).latest()).isBefore(gone);
    }

    @Test
    void a_film_that_only_a_caption_tells_was_made_at_some_time_of_the_course() {
        String text = COURSE.replace("an X-ray of the left hand showed calcification", "the left hand was hard")
                .replace("In our patient the X-ray showed calcification.", "");
        assertThat(when(text, Presence.PRESENT))
                .singleElement()
                .satisfies(time -> assertThat(time.earliest()).isBefore(time.latest()));
    }

    @Test
    void every_result_means_those_that_the_paragraph_told_before() {
        assertThat(Told.by(
                                "A boy had a hard hand. The CRP was 0.4 mg/L. The sodium was 139 mmol/L. Every result was within"
                                        + " normal range.")
                        .labs())
                .containsExactly("crp 0.4 mg/L normal", "sodium 139 mmol/L normal");
    }

    @Test
    void what_was_called_high_stays_high_and_other_results_are_others() {
        assertThat(Told.by(
                                "A boy had a hard hand. He had elevated CRP of 45 mg/L. All results were within normal range.")
                        .labs())
                .containsExactly("crp 45 mg/L high");
        assertThat(Told.by("A boy had a hard hand. The CRP was 45 mg/L. All other results were within normal range.")
                        .labs())
                .containsExactly("crp 45 mg/L");
    }

    private static List<When> when(String text, Presence presence) {
        return Told.by(text)
                .reading()
                .record()
                .every(TestResult.class)
                .filter(result -> result.shown().stream().anyMatch(shown -> shown.presence() == presence))
                .map(TestResult::when)
                .toList();
    }
}
