package dev.kossa.review.order;

import static dev.kossa.review.order.OrderSketch.INFANT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE UNDER TEST: measured calcium and phosphate (R5, R13). */
class O05_LaboratoryTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "calcium 2.8 mmol/L 3 h ago           | FINE",
                "calcium 2.81 mmol/L 3 h ago          | STOP",
                "calcium 11.3 mg/dL 3 h ago           | STOP",
                "calcium-corrected 2.81 mmol/L 3 h ago | STOP",
                "calcium-ionised 1.46 mmol/L 3 h ago  | FINE",
                "calcium-ionised 1.47 mmol/L 3 h ago  | STOP",
                "calcium 2.9 mmol/L 24 h ago          | STOP",
                "calcium 2.9 mmol/L 24.1 h ago        | WARN",
                "calcium 2.9 mmol/L                   | WARN",
                "calcium 1.8 mmol/L 3 h ago           | FINE",
            })
    void calcium_above_its_range(String measured, Verdict verdict) {
        assertThat(OrderSketch.check(INFANT + measured, "us").verdict()).isEqualTo(verdict);
    }

    @Test
    void its_sentence() {
        assertThat(OrderSketch.sentence(INFANT + "calcium 2.9 mmol/L 3 h ago", "us", "CalciumAboveRange"))
                .isEqualTo(
                        "calcium (total) 2.9 mmol/L (of the last 24 h) is above its range (2.1 to 2.8 mmol/L): calcium by vein is contraindicated in hypercalcaemia."
                                + "\nMaybe measure again before calcium is given.");
        OrderReview old = OrderSketch.check(INFANT + "calcium 2.9 mmol/L 48 h ago", "us");
        assertThat(old.issues().get(0).sentence()).contains("(not of the last day, as far as was said)");
        assertThat(old.missing()).contains(new MissingFact("calcium", "What is calcium now?", false));
    }

    @Test
    void the_last_value_counts() {
        assertThat(OrderSketch.raised(INFANT + "calcium 2.9 mmol/L 9 h ago\ncalcium 2.2 mmol/L 1 h ago", "us"))
                .isEmpty();
    }

    // --- calcium times phosphate: 2.5 mmol/L of calcium

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // age | weight | kidneys | phosphate: the limit times 0.999 and 1.001 | raised
                "9 mo | 8.4 | sound    | 2.25  | false", // 69.8
                "9 mo | 8.4 | sound    | 2.26  | true", //  70.1
                "9 mo | 8.4 | impaired | 2.09  | false", // 64.9
                "9 mo | 8.4 | impaired | 2.1   | true", //  65.2
                "11.9 a | 38 | impaired | 2.09 | false",
                "12 a | 40 | impaired  | 1.77  | false", // 54.9
                "12 a | 40 | impaired  | 1.775 | true", //  55.1
                "12 a | 40 | sound     | 1.775 | false",
                "40 a | 70 | impaired  | 1.77  | false", // 54.9
                "40 a | 70 | impaired  | 1.775 | true", //  55.1
                "40 a | 70 | sound     | 2.25  | false",
            })
    void calcium_times_phosphate(String age, String weight, String kidneys, String phosphate, boolean raised) {
        String order = INFANT + "age " + age + "\nweight " + weight + "\nkidneys " + kidneys
                + "\ncalcium-corrected 2.5 mmol/L 3 h ago\nphosphate " + phosphate + " mmol/L 3 h ago";
        assertThat(OrderSketch.raised(order, "us").contains("CalciumPhosphateHigh"))
                .isEqualTo(raised);
    }

    @Test
    void the_infant_of_the_paper_is_below() {
        String order = INFANT + "calcium-corrected 2.5 mmol/L 3 h ago\nphosphate 1.8 mmol/L 3 h ago";
        assertThat(OrderSketch.types(order, "us")).isEmpty();
    }

    @Test
    void its_sentence_names_the_limit() {
        String order = INFANT + "calcium 2.5 mmol/L 3 h ago\nphosphate 2.4 mmol/L 3 h ago";
        assertThat(OrderSketch.sentence(order, "us", "CalciumPhosphateHigh"))
                .isEqualTo(
                        "Ca x P (74.48 mg2/dL2) is above 70 (metastatic-classic) already: more calcium makes calcinosis more likely."
                                + "\nMaybe lower the phosphate first.");
    }
}
