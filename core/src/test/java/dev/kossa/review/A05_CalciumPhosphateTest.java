package dev.kossa.review;

import static dev.kossa.review.Patients.INFANT;
import static dev.kossa.review.Patients.review;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kossa.review.diagnosis.CalciumPhosphate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE UNDER TEST: the calcium phosphate product is held against the limits of the patient's age and kidneys. */
class A05_CalciumPhosphateTest {
    @Test
    void the_infant_of_the_paper_is_below_every_limit_that_applies_to_him() {
        CalciumPhosphate product = product(INFANT);
        assertThat(product.product_mmol2_per_L2()).isCloseTo(4.50, within(0.001));
        assertThat(product.product_mg2_per_dL2()).isCloseTo(55.9, within(0.05));
        assertThat(product.flagged()).isFalse();
        assertThat(product.sentence())
                .startsWith("Ca x P is 55.9 mg2/dL2 (4.50 mmol2/L2), below every limit that applies to this patient;")
                .contains("it would be above");
    }

    @Test
    void the_same_values_are_above_the_limit_of_an_adult_with_kidney_disease() {
        String adult = INFANT.replace("born 2019-09-01", "born 1970-01-01") + "2020-06-15 chronic-kidney-disease +\n";
        assertThat(product(adult).flagged()).isTrue();
        assertThat(product(adult).sentence()).contains("above 55.0 (kdoqi-adult)");
    }

    /** Calcium of 2.5 mmol/L; the factor to mg2/dL2 is 40.078 x 30.974 / 100. KDOQI asks for a product below 55. */
    @ParameterizedTest
    @CsvSource({"54.9999, false", "55, true", "55.0001, true"})
    void a_limit_that_the_product_must_stay_below_is_passed_on_it(double product, boolean flagged) {
        String adult = INFANT.replace("born 2019-09-01", "born 1970-01-01") + "2020-06-15 chronic-kidney-disease +\n";
        String phosphate = String.format(Locale.ROOT, "%.14f", product / (40.078 * 30.974 / 100) / 2.5);
        CalciumPhosphate found = product(adult.replace("phosphate 1.8 mmol/L", "phosphate " + phosphate + " mmol/L"));
        assertThat(found.above().stream().anyMatch(limit -> limit.id().equals("kdoqi-adult")))
                .isEqualTo(flagged);
        assertThat(found.sentence().contains(", at or above 55.0 (kdoqi-adult)"))
                .isEqualTo(product == 55);
    }

    @Test
    void without_kidney_disease_an_adult_is_only_held_against_the_classic_limit() {
        assertThat(product(INFANT.replace("born 2019-09-01", "born 1970-01-01")).flagged())
                .isFalse();
    }

    @Test
    void milligrams_give_the_same_product() {
        String mg = INFANT.replace("calcium-corrected 2.5 mmol/L", "calcium-corrected 10.0195 mg/dL")
                .replace("phosphate 1.8 mmol/L", "phosphate 5.575 mg/dL");
        assertThat(product(mg).product_mg2_per_dL2()).isCloseTo(product(INFANT).product_mg2_per_dL2(), within(0.05));
    }

    private static CalciumPhosphate product(String sketch) {
        return review(sketch, "2020-06-15").diagnostics().calciumPhosphate().orElseThrow();
    }
}
