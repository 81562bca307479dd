package dev.kossa.review.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE UNDER TEST: the watch after an exposure: until when, what for, from when a film can tell, and its texts. */
class B04_LateWatchTest {
    private static final String OUT = """
            age 60
            line A peripheral left dorsum-of-hand 00:00 .. 01:00
            give calcium-gluconate continuous A 00:00
            check 00:30 left dorsum-of-hand clear
            """;

    private static List<String> types(String sketch, String time) {
        return LineSketch.watch(sketch, time).issues().stream()
                .map(issue -> issue.type())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"01:00, true", "1008:59, true", "1009:00, false"})
    void it_ends_42_days_after_the_exposure(String time, boolean open) {
        ExposureWatch watch =
                LineSketch.watch(OUT, time).sites().get(0).lateWatches().get(0);
        assertThat(watch.open()).isEqualTo(open);
        assertThat(watch.until()).isEqualTo(LocalDate.of(2026, 4, 12));
        assertThat(types(OUT, time)).isEqualTo(open ? List.of("LateWatchOpen") : List.of());
    }

    @Test
    void a_film_is_informative_14_to_21_days_after_it() {
        ExposureWatch watch =
                LineSketch.watch(OUT, "02:00").sites().get(0).lateWatches().get(0);
        assertThat(watch.filmFrom()).isEqualTo(LocalDate.of(2026, 3, 15));
        assertThat(watch.filmUntil()).isEqualTo(LocalDate.of(2026, 3, 22));
    }

    @Test
    void the_texts_name_drug_place_and_days() {
        ExposureWatch watch =
                LineSketch.watch(OUT, "02:00").sites().get(0).lateWatches().get(0);
        assertThat(watch.letter())
                .startsWith(
                        "calcium gluconate was given intravenously at the left dorsum of hand. Calcinosis cutis can appear days to weeks later, also without noticed extravasation. Please look at the limb until 2026-04-12")
                .contains("informative from 2026-03-15 to 2026-03-22")
                .doesNotContain("{");
        assertThat(watch.parents())
                .startsWith("Your child was given calcium through a small tube at the left dorsum of hand.")
                .contains("Until 2026-04-12 please look at this place and feel it once a day.")
                .doesNotContain("{");
    }

    @Test
    void a_running_infusion_has_no_late_watch_yet_and_a_drug_without_calcium_never_has_one() {
        assertThat(LineSketch.watch(OUT, "00:40").sites().get(0).lateWatches()).isEmpty();
        assertThat(LineSketch.watch(OUT.replace("calcium-gluconate", "clindamycin"), "02:00")
                        .sites()
                        .get(0)
                        .lateWatches())
                .isEmpty();
        assertThat(LineSketch.watch(OUT.replace("calcium-gluconate", "?"), "02:00")
                        .sites()
                        .get(0)
                        .lateWatches())
                .isEmpty();
    }

    @Test
    void each_exposure_has_its_own() {
        String sketch = OUT.replace("continuous A 00:00", "intermittent A 00:00 .. 00:20")
                + "give calcium-chloride intermittent A 00:40\n";
        assertThat(LineSketch.watch(sketch, "02:00").sites().get(0).lateWatches())
                .extracting(ExposureWatch::drug)
                .containsExactly("calcium gluconate", "calcium chloride");
    }

    @ParameterizedTest
    @CsvSource({"24:59, InfiltrationGraded", "25:00, LateLesionFound", "1008:59, LateLesionFound", "1009:00, FitsNoLine"
    })
    void a_finding_is_an_injury_of_the_line_within_a_day_a_late_lesion_within_42_and_belongs_nowhere_later(
            String time, String type) {
        assertThat(types(OUT + "check " + time + " left dorsum-of-hand clear swelling+ swelling=mild", time))
                .contains(type);
    }

    @Test
    void a_late_lesion_elsewhere_on_the_limb_counts_and_one_on_the_other_limb_does_not() {
        assertThat(types(OUT + "check 300:00 left forearm clear induration+", "300:00"))
                .contains("LateLesionFound");
        assertThat(types(OUT + "check 300:00 right forearm clear induration+", "300:00"))
                .contains("FitsNoLine")
                .doesNotContain("LateLesionFound");
        assertThat(types(OUT + "check 10:00 left forearm clear induration+", "10:00"))
                .contains("FitsNoLine");
    }

    @Test
    void a_late_look_that_finds_nothing_says_nothing() {
        assertThat(types(OUT + "check 300:00 left dorsum-of-hand clear", "300:00"))
                .containsExactly("LateWatchOpen");
        assertThat(types(OUT + "check 300:00 left dorsum-of-hand", "300:00")).containsExactly("LateWatchOpen");
    }
}
