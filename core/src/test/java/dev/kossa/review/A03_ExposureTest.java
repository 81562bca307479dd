package dev.kossa.review;

import static dev.kossa.review.Patients.review;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.review.diagnosis.Exposure;
import dev.kossa.review.diagnosis.Exposure.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE UNDER TEST: calcium is linked to a lesion by route, site and time; a noticed extravasation is never required. */
class A03_ExposureTest {
    private static final String LESION = "born 2019-09-01\n2020-06-15 swelling + left hand since 2020-06-10\n";

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(delimiter = '>', textBlock = """
            2020-05-28 given calcium-gluconate intravenous left hand           > LINKED     > It was given at the site of the lesion.
            2020-05-28 given calcium-gluconate intravenous left forearm        > LINKED     > It was given in the limb of the lesion.
            2020-05-28 given calcium-gluconate intravenous left                > LINKED     > It was given in the limb of the lesion.
            2020-05-28 given calcium-chloride intravenous right hand           > NOT_LINKED > It was given in another part of the body than the lesion.
            2020-05-28 given calcium-gluconate intravenous left foot           > NOT_LINKED > It was given in another part of the body than the lesion.
            2020-06-12 given calcium-gluconate intravenous left hand           > NOT_LINKED > The lesion was there before it was given.
            2020-01-28 given calcium-gluconate intravenous left hand           > NOT_LINKED > It was given more than 42 days before the lesion began.
            2020-05-28 given calcium-gluconate oral                            > NOT_LINKED > It was taken by mouth, so it reached no tissue at a site.
            2020-05-28 given calcium-gluconate intravenous                     > POSSIBLE   > The site of the infusion was not said, so it may be that of the lesion.
            ? given calcium-gluconate intravenous left hand                    > LINKED     > It was given at the site of the lesion.
            """)
    void link(String infusion, Link link, String sentence) {
        Exposure exposure = exposure(infusion);
        assertThat(exposure.link()).isEqualTo(link);
        assertThat(exposure.sentence()).isEqualTo(sentence);
    }

    @Test
    void the_latency_runs_from_the_infusion_to_the_onset_not_to_the_visit() {
        Exposure exposure = exposure("2020-05-28 given calcium-gluconate intravenous left hand");
        assertThat(exposure.latencies()).hasSize(1);
        assertThat(exposure.latencies().get(0).from_d()).isBetween(12.0, 13.0);
        assertThat(exposure.latencies().get(0).to_d()).isBetween(13.0, 14.0);
    }

    @Test
    void conflicting_times_stay_two_latencies_and_are_said() {
        String infusion = "2020-05-15|2020-06-01 given calcium-gluconate intravenous left hand";
        assertThat(exposure(infusion).latencies()).hasSize(2);
        assertThat(review(LESION + infusion, "2020-06-15").issues())
                .filteredOn(issue -> issue.type().equals("ConflictingOnset"))
                .singleElement()
                .satisfies(issue -> assertThat(issue.sentence()).isEqualTo("""
                        The time from calcium-gluconate to the lesion is 25 to 26 days or 8 to 9 days: the sources conflict, and each is used with equal weight.
                        Maybe the drug chart or the nursing record has the date."""));
    }

    @Test
    void calcium_elsewhere_later_or_by_mouth_changes_no_probability() {
        double[] without = probabilities(LESION);
        assertThat(probabilities(LESION + "2020-05-28 given calcium-gluconate intravenous right foot"))
                .containsExactly(without);
        assertThat(probabilities(LESION + "2020-06-12 given calcium-gluconate intravenous left hand"))
                .containsExactly(without);
        assertThat(probabilities(LESION + "2020-05-28 given calcium-gluconate oral"))
                .containsExactly(without);
        assertThat(probabilities(LESION + "2020-05-28 given calcium-gluconate intravenous left hand"))
                .isNotEqualTo(without);
    }

    @Test
    void without_calcium_on_record_the_first_question_is_whether_it_was_given() {
        assertThat(review(LESION, "2020-06-15").diagnostics().questions().get(0).id())
                .isEqualTo("iv-calcium-given");
    }

    @Test
    void calcium_without_a_lesion_gives_no_diagnosis_only_the_late_watch() {
        Review review = review(
                "born 2019-09-01\n2020-05-28 given calcium-gluconate intravenous left hand\n2020-06-01 swelling - left hand",
                "2020-06-10");
        assertThat(review.diagnostics().differential()).isEmpty();
        assertThat(review.diagnostics().nextTests()).isEmpty();
        assertThat(review.plan().options()).isEmpty();
        assertThat(review.plan().watches())
                .singleElement()
                .satisfies(
                        watch -> assertThat(watch.sentence())
                                .startsWith(
                                        "After calcium-gluconate: until 2020-07-09 look at the left hand for hardness, swelling"));
    }

    private static double[] probabilities(String sketch) {
        return Patients.differential(sketch, "2020-06-15").ranked().stream()
                .sorted(java.util.Comparator.comparing(r -> r.condition()))
                .mapToDouble(r -> r.probability())
                .toArray();
    }

    private static Exposure exposure(String infusion) {
        return review(LESION + infusion, "2020-06-15").diagnostics().exposures().get(0);
    }
}
