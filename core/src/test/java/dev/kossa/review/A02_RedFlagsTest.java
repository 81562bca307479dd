package dev.kossa.review;

import static dev.kossa.review.Patients.FILM;
import static dev.kossa.review.Patients.INFANT;
import static dev.kossa.review.Patients.review;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** FEATURE UNDER TEST: red flags come before any ranking. */
class A02_RedFlagsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "fever +",
                "crp 75 mg/L",
                "pus +",
                "spreading-redness +",
                "pseudoparalysis +",
                "markers-raised +",
                "blood-culture-positive +"
            })
    void each_sign_of_infection_beside_a_lesion_raises_it_even_after_a_film_that_shows_calcium(String sign) {
        Review review = review(INFANT + FILM + "2020-07-01 " + sign, "2020-07-01");
        assertThat(flags(review)).contains("infection-not-excluded");
        assertThat(review.issues()).extracting(i -> i.type()).doesNotContain("ReviewAntibiotics");
    }

    @Test
    void the_sentence_names_the_findings_and_advises_cultures_and_film_side_by_side() {
        Review review = review("born 2015-01-01\n2020-06-15 swelling + left hand\n2020-06-15 fever +", "2020-06-15");
        assertThat(review.issues().get(0).sentence())
                .isEqualTo(
                        "Infection is not excluded: Kossa does not advise against antibiotics. Take cultures and a film side by side, and"
                                + " treat as infection while it is open. (fever)");
    }

    @Test
    void what_was_not_assessed_raises_nothing_and_what_is_absent_raises_nothing() {
        Review review = review(
                "born 2015-01-01\n2020-06-15 mass + left hand\n2020-06-15 fever ?\n2020-06-15 pus -", "2020-06-15");
        assertThat(flags(review)).isEmpty();
    }

    @Test
    void fever_in_a_newborn_is_a_flag_of_its_own_with_or_without_a_lesion() {
        assertThat(flags(review("born 2020-06-01\n2020-06-15 fever +", "2020-06-15")))
                .contains("fever-in-newborn");
        assertThat(flags(review("born 2018-06-01\n2020-06-15 fever +", "2020-06-15")))
                .doesNotContain("fever-in-newborn");
    }

    @Test
    void a_tense_swelling_a_missing_pulse_and_crepitus_are_flags() {
        assertThat(flags(review("2020-06-15 tense-swelling + left hand", "2020-06-15")))
                .contains("tense-compartment");
        assertThat(flags(review("2020-06-15 swelling + left hand\n2020-06-15 pulse-deficit + left hand", "2020-06-15")))
                .contains("absent-pulse");
        assertThat(flags(review("2020-06-15 swelling + left hand\n2020-06-15 crepitus + left hand", "2020-06-15")))
                .contains("crepitus-or-gas");
    }

    private static List<String> flags(Review review) {
        return review.diagnostics().redFlags().stream().map(f -> f.id()).toList();
    }
}
