package dev.kossa.review;

import static dev.kossa.review.Patients.FILM;
import static dev.kossa.review.Patients.INFANT;
import static dev.kossa.review.Patients.differential;
import static dev.kossa.review.Patients.review;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.review.diagnosis.Differential;
import dev.kossa.review.diagnosis.Differential.Ranked;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: the infant of the source paper, as it looked at each moment. */
class A01_SourcePatientTest {
    private static final String INJURY = "iatrogenic-calcinosis-cutis";

    @Test
    void at_the_emergency_department_the_calcium_injury_is_above_cellulitis_at_every_prior() {
        Differential differential = differential(INFANT, "2020-06-15");
        Ranked injury = differential.of(INJURY);
        Ranked cellulitis = differential.of("cellulitis");
        assertThat(injury.probability()).isGreaterThan(cellulitis.probability());
        assertThat(injury.atLowPrior()).isGreaterThan(cellulitis.atLowPrior());
        assertThat(injury.atHighPrior()).isGreaterThan(cellulitis.atHighPrior());
        assertThat(differential.rank(INJURY)).isLessThanOrEqualTo(2);
    }

    @Test
    void the_prior_is_said_in_words_with_the_prior_at_which_the_order_flips() {
        Differential differential = differential(INFANT, "2020-06-15");
        assertThat(differential.prior())
                .isEqualTo(
                        "Calcium was given in that limb: each condition starts at its incidence there after an infusion "
                                + "(incidence of the calcium injury: acute extravasation 9 % (low 2.1, high 19); "
                                + "later calcified lesion 0.3 % (low 0.1, high 1), declared, no figure is published).");
        assertThat(differential.flip()).isPresent();
    }

    @Test
    void infection_is_not_excluded_at_first_and_a_plain_film_is_the_test_to_do() {
        Review review = review(INFANT, "2020-06-15");
        assertThat(review.diagnostics().redFlags()).extracting(f -> f.id()).containsExactly("infection-not-excluded");
        assertThat(review.issues().get(0).type()).isEqualTo("InfectionNotExcluded");
        assertThat(review.diagnostics().nextTests().get(0).id()).isEqualTo("plain-radiograph");
    }

    @Test
    void a_normal_ultrasound_says_little() {
        String scanned = INFANT + "2020-06-16 ultrasound normal left hand\n";
        Differential before = differential(INFANT, "2020-06-15");
        Differential after = differential(scanned, "2020-06-16");
        assertThat(after.of(INJURY).probability())
                .isGreaterThan(after.of("cellulitis").probability());
        assertThat(after.of(INJURY).probability())
                .isBetween(
                        before.of(INJURY).probability() * 0.5, before.of(INJURY).probability() * 1.5);
        assertThat(review(scanned, "2020-06-16").issues())
                .extracting(i -> i.type())
                .contains("EarlyImagingUninformative");
    }

    @Test
    void after_the_film_it_is_a_calcified_calcium_injury_of_the_iatrogenic_subtype() {
        Review review = review(INFANT + FILM, "2020-07-01");
        Ranked first = review.diagnostics().differential().orElseThrow().first();
        assertThat(first.condition()).isEqualTo(INJURY);
        assertThat(first.probability()).isGreaterThan(0.95);
        assertThat(first.stage()).contains("calcified");
        assertThat(review.diagnostics().subtype().orElseThrow().id()).isEqualTo("iatrogenic");
        assertThat(review.diagnostics().redFlags()).isEmpty();
    }

    @Test
    void a_clear_film_after_a_positive_one_means_resolved_not_refuted() {
        Review review =
                review(INFANT + FILM + "2020-08-28 radiograph soft-tissue-calcification - left hand\n", "2020-09-01");
        Ranked first = review.diagnostics().differential().orElseThrow().first();
        assertThat(first.condition()).isEqualTo(INJURY);
        assertThat(first.stage()).contains("resolved");
        assertThat(review.causality().orElseThrow().score()).isBetween(5, 7);
        assertThat(review.causality().orElseThrow().category()).isEqualTo("probable");
        assertThat(review.causality().orElseThrow().whoUmc()).isEqualTo("probable");
    }
}
