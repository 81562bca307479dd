package dev.kossa.review;

import static dev.kossa.review.Patients.INFANT;
import static dev.kossa.review.Patients.review;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: what the data say against themselves is said, with the likely mend. */
class A04_DataIssuesTest {
    @Test
    void platelets_called_normal_contradict_the_published_range_and_the_other_ranges_are_named() {
        assertThat(sentence(review(INFANT, "2020-06-15"), "ContradictedNormal"))
                .startsWith("platelets 530 10*9/L is called normal but is above the range 150 to 450 10*9/L")
                .contains("Inside 241 to 591")
                .contains("Outside 209 to 455")
                .endsWith("Maybe the laboratory's own range is wider: ask for it.");
    }

    @Test
    void a_value_inside_its_range_is_not_questioned() {
        assertThat(review("born 2019-09-01\n2020-06-15 platelets 300 10*9/L normal", "2020-06-15")
                        .issues())
                .isEmpty();
    }

    @Test
    void corrected_calcium_without_albumin_cannot_be_checked() {
        assertThat(sentence(review(INFANT, "2020-06-15"), "CorrectedCalciumWithoutAlbumin"))
                .isEqualTo("""
                        The corrected calcium (2.5 mmol/L) cannot be checked: neither albumin nor total calcium is recorded.
                        Maybe an ionised calcium is available; it needs no correction.""");
        String checkable = INFANT + "2020-06-15 albumin 40 g/L\n2020-06-15 calcium 2.5 mmol/L\n";
        assertThat(review(checkable, "2020-06-15").issues())
                .extracting(i -> i.type())
                .doesNotContain("CorrectedCalciumWithoutAlbumin");
    }

    @Test
    void parathyroid_hormone_called_normal_without_a_value_is_questioned() {
        assertThat(sentence(review("born 2019-09-01\n2020-06-15 pth normal", "2020-06-15"), "StatedWithoutValue"))
                .contains("is called normal, but no value is recorded.\nMaybe it was never measured");
    }

    @Test
    void a_blood_count_called_normal_has_its_values_in_those_of_its_cells() {
        Review cells = review("born 2019-09-01\n2020-06-15 blood-count normal\n2020-06-15 wbc 9 10*9/L", "2020-06-15");
        assertThat(cells.issues()).extracting(issue -> issue.type()).doesNotContain("StatedWithoutValue");
        Review other = review("born 2019-09-01\n2020-06-15 blood-count normal\n2020-06-15 crp 2 mg/L", "2020-06-15");
        assertThat(sentence(other, "StatedWithoutValue")).startsWith("blood count is called normal, but no value");
    }

    @Test
    void an_infusion_without_dose_concentration_rate_and_site_is_incomplete() {
        assertThat(sentence(review(INFANT, "2020-06-15"), "InfusionIncomplete")).isEqualTo("""
                        For calcium-gluconate the record does not give dose, concentration, rate, site of the line.
                        Maybe the drug chart, the pump or the nursing record has them.""");
    }

    @Test
    void no_skin_changes_beside_redness_contradict_each_other() {
        String record = INFANT + "2020-06-15 skin-change - left hand";
        assertThat(sentence(review(record, "2020-06-15"), "ContradictorySigns"))
                .contains("is denied, but")
                .contains("redness")
                .contains("the described signs are used");
    }

    @Test
    void an_early_negative_image_names_the_day_from_which_a_film_can_tell() {
        String scanned = INFANT + "2020-06-16 ultrasound normal left hand\n";
        assertThat(sentence(review(scanned, "2020-06-16"), "EarlyImagingUninformative"))
                .startsWith("The negative ultrasound (day 15 after the calcium) says little about calcification")
                .contains("Maybe repeat a plain X-ray from 2020-0");
    }

    @Test
    void a_late_negative_image_is_not_called_early() {
        String filmed = INFANT + "2020-09-20 radiograph normal left hand\n";
        assertThat(review(filmed, "2020-09-20").issues())
                .extracting(issue -> issue.type())
                .doesNotContain("EarlyImagingUninformative");
    }

    private static String sentence(Review review, String type) {
        return review.issues().stream()
                .filter(issue -> issue.type().equals(type))
                .findFirst()
                .orElseThrow()
                .sentence();
    }
}
