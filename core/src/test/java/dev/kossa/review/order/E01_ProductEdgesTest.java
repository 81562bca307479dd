package dev.kossa.review.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE UNDER TEST: each strength of the dossier's section 1.1; nothing can be stronger than the product it is made of. */
class E01_ProductEdgesTest {
    private static final String ALL = "us uk au -";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # product                       | just below, at      | above   | unit           | raises
            calcium-gluconate-10            | 99.9 100            | 100.1   | mg/mL          | ALERT V
            calcium-gluconate-10            | 0.2324 0.2325       | 0.2326  | mmol/mL        | ALERT V
            calcium-gluconate-10            | 0.4649 0.465        | 0.4651  | mEq/mL         | ALERT V
            calcium-gluconate-10            | 9.3                 | 9.33    | mg elemental/mL | ALERT V
            calcium-gluconate-saccharate-10 | 93.9 94             | 94.1    | mg/mL          | ALERT V
            calcium-gluconate-saccharate-10 | 0.4649 0.465        | 0.4651  | mEq/mL         | ALERT V
            calcium-gluconate-saccharate-10 | 9.3                 | 9.33    | mg elemental/mL | ALERT V
            calcium-gluconate-premix-20     | 20                  | 20.1    | mg/mL          | ALERT V
            calcium-gluconate-premix-20     | 0.093               | 0.0931  | mEq/mL         | ALERT V
            calcium-gluconate-premix-20     | 1.86                | 1.865   | mg elemental/mL | ALERT V
            calcium-gluconate-10-uk         | 94.9 95             | 95.1    | mg/mL          | ALERT V
            calcium-gluconate-10-uk         | 0.22 0.223          | 0.2231  | mmol/mL        | ALERT V
            calcium-gluconate-10-au         | 0.2199 0.22         | 0.2201  | mmol/mL        | ALERT V
            calcium-chloride-10             | 99.9 100            | 100.1   | mg/mL          | ALERT V
            calcium-chloride-10             | 0.6799 0.68         | 0.6801  | mmol/mL        | ALERT V
            calcium-chloride-10             | 1.359 1.36          | 1.361   | mEq/mL         | ALERT V
            calcium-chloride-10             | 27 27.2             | 27.3    | mg elemental/mL | ALERT V
            calcium-chloride-10-uk          | 0.6799 0.68         | 0.6801  | mmol/mL        | ALERT V
            calcium-chloride-14-7-uk        | 146.9 147           | 147.1   | mg/mL          | WARNING V2
            calcium-chloride-14-7-uk        | 0.999 1             | 1.001   | mmol/mL        | WARNING V2
            """)
    void nothing_is_stronger_than_its_product(
            String product, String inside, String outside, String unit, String raises) {
        String sketch = OrderSketch.INFANT + "product " + product + "\nat ? " + unit;
        Edges.hold(ALL, sketch, inside, outside, "StrengthImpossible " + raises);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # product                   | dose        | mmol  | mg of calcium as the dossier prints it
            calcium-gluconate-10        | 10 mL       | 2.325 | 93
            calcium-gluconate-10        | 100 mg      | 0.2325 | 9.3
            calcium-gluconate-premix-20 | 50 mL       | 2.325 | 93
            calcium-gluconate-premix-20 | 1000 mg     | 2.325 | 93
            calcium-gluconate-premix-20 | 100 mL      | 4.65  | 186
            calcium-gluconate-premix-20 | 2000 mg     | 4.65  | 186
            calcium-chloride-10         | 1 g         | 6.8   | 272.5
            calcium-chloride-10-uk      | 1 g         | 6.8   | 272.5
            calcium-chloride-14-7-uk    | 10 mL       | 10    | 400.8
            calcium-gluconate-10-au     | 0.5 mL      | 0.11  | 4.41
            calcium-gluconate-10-au     | 2 mL        | 0.44  | 17.63
            """)
    void what_a_dose_carries(String product, String dose, double mmol, double calcium_mg) {
        OrderReview review = OrderSketch.check("product " + product + "\ndose " + dose, "");
        assertThat(review.quantity(Measure.ELEMENTAL_CALCIUM_MMOL).orElseThrow())
                .isCloseTo(mmol, within(1e-9));
        // labels round by up to 0.3 %
        assertThat(review.quantity(Measure.ELEMENTAL_CALCIUM_MG).orElseThrow() / calcium_mg)
                .isCloseTo(1, within(0.003));
        // 1 mg is 0.02495 mmol; the printed 0.02 would be a fifth too little
        assertThat(mmol / review.quantity(Measure.ELEMENTAL_CALCIUM_MG).orElseThrow())
                .isCloseTo(0.02495, within(0.00001));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # product                 | undiluted, mOsm/L
            calcium-gluconate-10      | 680
            calcium-gluconate-10-uk   | 660
            calcium-chloride-10       | 2040
            """)
    void osmolarity_of_the_product(String product, double mOsm_per_L) {
        assertThat(OrderSketch.check("product " + product + "\nat undiluted", "")
                        .quantity(Measure.OSMOLARITY_MOSM_PER_L)
                        .orElseThrow())
                .isEqualTo(mOsm_per_L);
    }
}
