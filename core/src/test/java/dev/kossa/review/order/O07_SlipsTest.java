package dev.kossa.review.order;

import static dev.kossa.review.order.OrderSketch.INFANT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** FEATURE UNDER TEST: confusion of product, strength, unit and decimal point (R1). */
class O07_SlipsTest {
    private static final String CHLORIDE = INFANT + "product calcium-chloride-10\nline central\n";

    // --- product

    @Test
    void an_unknown_product_stops() {
        OrderReview review = OrderSketch.check(INFANT + "product kalzium forte", "us");
        assertThat(review.verdict()).isEqualTo(Verdict.STOP);
        assertThat(review.issues())
                .singleElement()
                .extracting(i -> i.sentence())
                .isEqualTo(
                        "The product (kalzium forte) is not known."
                                + "\nMaybe one of calcium-gluconate-10, calcium-gluconate-saccharate-10, calcium-gluconate-premix-20, calcium-gluconate-10-uk,"
                                + " calcium-gluconate-10-au, calcium-chloride-10, calcium-chloride-14-7-uk, calcium-chloride-10-uk was meant.");
    }

    @Test
    void a_salt_without_strength_stops() {
        assertThat(OrderSketch.sentence(INFANT + "product calcium chloride", "us", "ProductUnresolved"))
                .isEqualTo(
                        "The order names calcium chloride but not which product and strength."
                                + "\nMaybe one of calcium-chloride-10, calcium-chloride-14-7-uk, calcium-chloride-10-uk was meant.");
    }

    // --- the two salts

    @ParameterizedTest
    @ValueSource(strings = {"29", "40", "60"})
    void a_dose_of_gluconate_under_the_name_of_chloride_is_caught(String dose) {
        OrderReview review = OrderSketch.check(CHLORIDE + "dose " + dose + " mg/kg", "us");
        assertThat(review.verdict()).isEqualTo(Verdict.STOP);
        assertThat(review.issues()).anyMatch(i -> i.type().equals("ProductSwapped"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.7", "4", "5"})
    void a_dose_of_chloride_under_the_name_of_gluconate_is_caught(String dose) {
        assertThat(OrderSketch.raised(INFANT + "dose " + dose + " mg/kg", "us")).contains("ProductSwapped");
    }

    @Test
    void its_sentence_shows_the_calcium_of_both() {
        assertThat(OrderSketch.sentence(CHLORIDE + "dose 50 mg/kg", "us", "ProductSwapped"))
                .isEqualTo(
                        "The dose (50 mg/kg) does not fit calcium chloride injection 10 % (US) (2.7 to 5 mg/kg), but it fits calcium gluconate injection 10 % (US):"
                                + " the calcium would be 0.34 mmol instead of 0.1163 mmol.\nMaybe calcium gluconate injection 10 % (US) was meant.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"50 mg/kg", "420 mg", "0.34 mmol/kg", "0.68 mEq/kg", "13.62652 mg elemental/kg", "0.5 mL/kg"})
    void it_is_caught_in_every_unit(String dose) {
        OrderReview review = OrderSketch.check(CHLORIDE + "dose " + dose, "us");
        assertThat(review.verdict()).isEqualTo(Verdict.STOP);
        assertThat(review.issues()).anyMatch(i -> i.type().equals("ProductSwapped"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10 mg/kg/h", "0.068 mmol/kg/h", "1.632 mmol/kg/d", "1 mL/kg/h", "8.4 mL/h"})
    void a_drip_is_caught_in_every_unit(String dose) {
        assertThat(OrderSketch.types(CHLORIDE + "at 10 mg/mL\ndose " + dose, "us"))
                .contains("ProductSwapped");
    }

    @Test
    void the_sentence_of_a_dose_that_is_not_said_in_mg() {
        assertThat(OrderSketch.sentence(CHLORIDE + "dose 0.34 mmol/kg", "us", "ProductSwapped"))
                .isEqualTo(
                        "The dose (0.34 mmol/kg is 50 mg/kg) does not fit calcium chloride injection 10 % (US) (2.7 to 5 mg/kg),"
                                + " but 50 mg/kg fits calcium gluconate injection 10 % (US):"
                                + " the calcium would be 0.34 mmol instead of 0.1163 mmol.\nMaybe calcium gluconate injection 10 % (US) was meant.");
    }

    /** 1 mL of the one holds 147 mg, of the other 95 mg. */
    @ParameterizedTest
    @CsvSource({
        "88.2 mg/kg,  88.2 mg/kg is 0.6 mL/kg, 0.6 mL/kg",
        "0.6 mmol/kg, 0.6 mmol/kg is 0.6 mL/kg, 0.6 mL/kg",
        "0.6 mL/kg,   0.6 mL/kg,               it",
    })
    void the_same_volume_of_the_other_salt_counts_too(String dose, String said, String fits) {
        assertThat(OrderSketch.sentence(
                        CHLORIDE + "product calcium-chloride-14-7-uk\ndose " + dose, "uk", "ProductSwapped"))
                .startsWith("The dose (" + said + ") does not fit")
                .contains(", but " + fits + " fits calcium gluconate");
    }

    @Test
    void a_drip_of_chloride_at_the_rate_of_gluconate_is_asked_about() {
        assertThat(OrderSketch.sentence(CHLORIDE + "dose 10 mg/kg/h\nat 10 mg/mL", "us", "ProductSwapped"))
                .isEqualTo(
                        "The dose (10 mg/kg/h) does not fit calcium chloride injection 10 % (US) (no range is known), but it fits calcium gluconate injection 10 % (US):"
                                + " the calcium would be 0.068 mmol instead of 0.02325 mmol. This is unconfirmed (C: kossa-computed)."
                                + "\nMaybe calcium gluconate injection 10 % (US) was meant.");
    }

    @Test
    void where_both_ranges_overlap_it_is_asked() {
        String adult = INFANT + "age 40 a\nweight 70\ndose 1000 mg";
        assertThat(OrderSketch.check(adult, "us").verdict()).isEqualTo(Verdict.FINE);
        assertThat(OrderSketch.sentence(adult, "us", "BothSaltsInRange"))
                .isEqualTo(
                        "The dose (1000 mg) is in range for two products with different calcium: 2.325 mmol with calcium gluconate injection 10 % (US),"
                                + " 6.8 mmol with calcium chloride injection 10 % (US). This is unconfirmed (C: kossa-computed).\nMaybe ask which of the two is meant.");
        assertThat(OrderSketch.types(adult + "\nproduct calcium-chloride-10\nline central\nat 20 mg/mL", "us"))
                .containsExactly("BothSaltsInRange");
        assertThat(OrderSketch.types(adult.replace("1000", "1100"), "us")).isEmpty();
    }

    // --- the decimal point and the unit

    @ParameterizedTest
    @CsvSource({"4 mg/kg, 40 mg/kg", "500 mg/kg, 50 mg/kg", "5000 mg/kg, 50 mg/kg", "1.16 mmol/kg, 0.116 mmol/kg"})
    void a_moved_decimal_point(String dose, String meant) {
        assertThat(OrderSketch.sentence(INFANT + "dose " + dose, "us", "TenfoldSlip"))
                .endsWith("\nMaybe " + meant + " was meant.");
    }

    @Test
    void its_sentence() {
        assertThat(OrderSketch.sentence(INFANT + "age 20 d\nweight 3.5\ndose 1500 mg/kg", "us", "TenfoldSlip"))
                .isEqualTo(
                        "The dose (1500 mg/kg) is out of range, but in range with the decimal point moved (times 0.1)."
                                + "\nMaybe 150 mg/kg was meant.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.25 mg/kg  | 0.25 mEq/kg",
                "0.11 mg/kg  | 0.11 mmol/kg",
                "50 mg       | 50 mg/kg",
                "420 mg/kg   | 420 mg",
                "10 mL/kg/h  | 10 mL/h",
                "0.9 mmol/kg | 0.9 mmol",
                "4 mg/kg     | 4 mg elemental calcium/kg",
            })
    void a_number_in_another_unit(String dose, String meant) {
        assertThat(OrderSketch.sentence(INFANT + "at 10 mg/mL\ndose " + dose, "us", "UnitSlip"))
                .contains("the same number is in range as")
                .contains(" as " + meant);
    }

    @Test
    void the_sentence_of_a_unit() {
        assertThat(OrderSketch.sentence(INFANT + "dose 50 mg", "us", "UnitSlip"))
                .isEqualTo(
                        "The dose (50 mg) is out of range, but the same number is in range as 50 mg/kg. This is unconfirmed (V2: droracle-gluconate)."
                                + "\nMaybe 50 mg/kg was meant.");
    }

    // --- weight

    @ParameterizedTest
    @CsvSource({"3.49, true", "3.5, false", "15, false", "15.1, true"})
    void a_weight_fits_the_age(String weight, boolean raised) {
        assertThat(OrderSketch.raised(INFANT + "weight " + weight, "us").contains("WeightImplausible"))
                .isEqualTo(raised);
    }

    @Test
    void the_sentence_of_a_weight() {
        assertThat(OrderSketch.sentence(INFANT + "weight 84", "us", "WeightImplausible"))
                .isEqualTo(
                        "The weight (84 kg) does not fit the age (9 months): 3.5 to 15 kg would. This is unconfirmed (M: kossa-assumption)."
                                + "\nMaybe it is in grams or pounds, or the age is wrong.");
        assertThat(OrderSketch.sentence(INFANT + "weight 0.84", "us", "WeightImplausible"))
                .endsWith("\nMaybe the decimal point or the age is wrong.");
    }

    // --- contradiction

    @ParameterizedTest
    @CsvSource({"21, false", "22, false", "22.1, true", "2.1, true", "210, true"})
    void the_pump_fits_the_order(String rate, boolean raised) {
        assertThat(OrderSketch.raised(INFANT + "pump " + rate + " mL/h", "us").contains("ContradictoryQuantities"))
                .isEqualTo(raised);
    }

    @Test
    void the_sentence_of_a_pump() {
        assertThat(OrderSketch.sentence(INFANT + "pump 210 mL/h", "us", "ContradictoryQuantities"))
                .isEqualTo(
                        "The order says a pump rate of 210 mL/h, but dose, concentration and time give 21 mL/h. This is unconfirmed (M: kossa-assumption)."
                                + "\nMaybe dose, weight, concentration or time is another one.");
    }
}
