package dev.kossa.review;

import static dev.kossa.review.Patients.INFANT;
import static dev.kossa.review.Patients.review;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kossa.review.diagnosis.CalciumPhosphate;
import org.junit.jupiter.api.Test;

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
