package dev.kossa.review.order;

import static dev.kossa.review.order.OrderSketch.INFANT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.issue.Issue.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** FEATURE UNDER TEST: in an emergency nothing interrupts except confusion of product, strength or unit. */
class O08_EmergencyTest {
    private static final String ARREST =
            INFANT + "for cardiac-arrest\nproduct calcium-chloride-10\ndose 20 mg/kg\nat undiluted\nover 1 min\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "over 0.2 min",
                "infiltration 4",
                "with ceftriaxone same",
                "drugs digoxin, ceftriaxone",
                "calcium 3.2 mmol/L 1 h ago",
                "age 10 d\nweight 3\ndrugs ceftriaxone",
                "dose 15 mg/kg",
                "dose 30 mg/kg",
                "route subcutaneous",
                "other a drip = 30 mmol/d",
                "in something",
            })
    void what_would_stop_or_warn_is_only_noted(String line) {
        OrderReview review = OrderSketch.check(ARREST + line, "us");
        assertThat(review.verdict()).isEqualTo(Verdict.FINE);
        assertThat(review.issues())
                .isNotEmpty()
                .allSatisfy(issue -> assertThat(issue.severity()).isEqualTo(Severity.INFO));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cardiac-arrest", "hyperkalaemia-with-ecg-change", "hypermagnesaemia"})
    void resuscitation_doses_are_no_overdose(String indication) {
        assertThat(OrderSketch.raised(ARREST + "for " + indication, "us")).isEmpty();
        assertThat(OrderSketch.raised(
                        INFANT + "dose 60 mg/kg\nfor " + indication + "\nage 40 a\nweight 70\ndose 3 g", "us"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"39.9, FINE", "40.1, STOP", "200, STOP"})
    void only_what_a_confusion_explains_is_a_gross_overdose(String dose, Verdict verdict) {
        assertThat(OrderSketch.check(ARREST + "dose " + dose + " mg/kg", "us").verdict())
                .isEqualTo(verdict);
    }

    @Test
    void confusion_of_the_product_interrupts() {
        assertThat(OrderSketch.check(ARREST + "product calcium chloride", "us").verdict())
                .isEqualTo(Verdict.STOP);
        assertThat(OrderSketch.raised(INFANT + "for cardiac-arrest\ndose 20 mg/kg", "us"))
                .contains("ProductSwapped");
        assertThat(OrderSketch.check(ARREST + "dose 60 mg/kg", "us").issues())
                .anyMatch(i -> i.type().equals("ProductSwapped"));
    }

    @Test
    void confusion_of_the_strength_or_the_decimal_point_interrupts() {
        assertThat(OrderSketch.check(ARREST + "at 200 mg/mL", "us").verdict()).isEqualTo(Verdict.STOP);
        assertThat(OrderSketch.raised(ARREST + "dose 2 mg/kg", "us")).contains("TenfoldSlip");
    }

    /** 60 mg/kg of gluconate and 20 mg/kg of chloride are the doses; what carries the same calcium is one order. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gluconate | 0.1395 mg/kg, 0.0003243375 mmol/kg, 0.001395 mL/kg, 1.1718 mg
            gluconate | 30 mg/kg, 0.06975 mmol/kg, 0.1395 mEq/kg, 0.3 mL/kg
            gluconate | 120 mg/kg, 0.279 mmol/kg, 0.558 mEq/kg, 1.2 mL/kg
            gluconate | 60 mg, 7.142857142857 mg/kg, 0.1395 mmol, 0.6 mL
            chloride  | 10 mg/kg, 0.068 mmol/kg, 0.136 mEq/kg, 0.1 mL/kg
            chloride  | 40 mg/kg, 0.272 mmol/kg, 0.544 mEq/kg, 0.4 mL/kg
            """)
    void confusion_of_the_unit_interrupts_in_whatever_unit_it_was_ordered(String salt, String doses) {
        for (String dose : doses.split(", ")) {
            String order = ARREST + "product calcium-" + salt + "-10\ndose " + dose;
            assertThat(OrderSketch.raised(order, "us")).as(dose).contains("UnitSlip");
            assertThat(OrderSketch.check(order, "us").verdict()).as(dose).isEqualTo(Verdict.WARN);
        }
    }

    @Test
    void a_slip_in_another_unit_than_was_ordered_says_both() {
        assertThat(OrderSketch.sentence(INFANT + "for cardiac-arrest\ndose 0.06975 mmol/kg", "us", "UnitSlip"))
                .isEqualTo(
                        "The dose (0.06975 mmol/kg is 0.1395 mEq/kg) is out of range, but the same number is in range as 0.1395 mmol/kg."
                                + " This is unconfirmed (V2: droracle-resuscitation).\nMaybe 0.1395 mmol/kg was meant.");
    }

    /** As mg of calcium 450 mg would be in range (500 to 2000 mg), but it is near enough to be meant. */
    @ParameterizedTest
    @ValueSource(strings = {"dose 450 mg", "dose 4.5 mL", "dose 3.06 mmol", "dose 6.12 mEq"})
    void less_than_the_smallest_confusion_is_only_noted(String dose) {
        OrderReview review = OrderSketch.check(
                "for cardiac-arrest\nproduct calcium-chloride-10\nage 60 a\nweight 70\n" + dose, "us");
        assertThat(review.verdict()).isEqualTo(Verdict.FINE);
        assertThat(review.issues()).anyMatch(issue -> issue.type().equals("DoseOutOfRange"));
    }

    @Test
    void only_product_and_dose_are_needed() {
        OrderReview review = OrderSketch.check("for cardiac-arrest\nproduct calcium-chloride-10\ndose 1000 mg", "us");
        assertThat(review.verdict()).isEqualTo(Verdict.FINE);
        assertThat(review.missing()).extracting(MissingFact::fact).contains("age", "duration");
        assertThat(OrderSketch.check("for cardiac-arrest\nproduct calcium-chloride-10", "us")
                        .verdict())
                .isEqualTo(Verdict.INCOMPLETE);
    }

    @Test
    void what_the_label_says_of_chloride_in_arrest_is_noted() {
        assertThat(OrderSketch.sentence(ARREST, "us", "ChlorideInArrest"))
                .isEqualTo(
                        "The label of calcium chloride names ventricular fibrillation, asystole and electromechanical dissociation as contraindications."
                                + "\nMaybe look at the rhythm first.");
    }
}
