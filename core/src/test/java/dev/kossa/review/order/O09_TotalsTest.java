package dev.kossa.review.order;

import static dev.kossa.review.order.OrderSketch.INFANT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE UNDER TEST: what adds up, what is watched, and the kidneys (R12, R14). */
class O09_TotalsTest {
    // --- calcium of a day

    @ParameterizedTest
    @CsvSource({"21, WARN", "21.3, STOP"})
    void all_orders_of_a_day_together(String other_mmol, Verdict verdict) {
        // own: 50 mg/kg every 6 h = 0.465 mmol/kg/d; 3 - 0.465 = 2.535 mmol/kg/d of 8.4 kg = 21.29 mmol/d
        String order = INFANT + "every 6 h\nother calcium gluconate drip = " + other_mmol + " mmol/d";
        assertThat(OrderSketch.check(order, "us").verdict()).isEqualTo(verdict);
    }

    @Test
    void the_sentences() {
        String order = INFANT + "every 6 h\nother calcium gluconate drip = 25 mmol/d";
        assertThat(OrderSketch.sentence(order, "us", "DailyCalcium"))
                .isEqualTo("All orders together give 3.441 mmol/kg of calcium a day, above 3 mmol/kg."
                        + "\nMaybe one of the orders was meant to end.");
        assertThat(OrderSketch.sentence(order, "us", "DuplicateOrder"))
                .isEqualTo(
                        "Calcium by vein is active already (calcium gluconate drip). Two active orders for calcium by vein add up. This is unconfirmed (M: kossa-assumption)."
                                + "\nMaybe the other order was meant to end.");
    }

    @Test
    void another_order_is_a_duplicate_even_when_its_calcium_is_not_known() {
        assertThat(OrderSketch.raised(INFANT + "other calcium chloride", "us")).containsExactly("DuplicateOrder");
    }

    // --- fluid

    @ParameterizedTest
    @CsvSource({"10, false", "9.9, true"})
    void the_fluid_of_a_day(String most, boolean raised) {
        // 21 mL every 6 h for 8.4 kg = 10 mL/kg/d
        String order = INFANT + "every 6 h\nfluid " + most;
        assertThat(OrderSketch.raised(order, "us").contains("FluidVolume")).isEqualTo(raised);
    }

    @Test
    void the_fluid_of_an_infusion() {
        String order = INFANT + "dose 10 mg/kg/h\nat 5.8 mg/mL\nfluid 40";
        assertThat(OrderSketch.sentence(order, "us", "FluidVolume"))
                .isEqualTo(
                        "The order brings 41.38 mL/kg of fluid a day, above the most that is allowed (40 mL/kg). This is unconfirmed (M: kossa-assumption)."
                                + "\nMaybe a stronger solution through a central line.");
    }

    // --- ampoules

    @ParameterizedTest
    @CsvSource({"50, false", "50.1, true"})
    void many_ampoules_are_questioned(String mL, boolean raised) {
        String order = INFANT + "product calcium-gluconate-10-uk\nage 40 a\nweight 70\ndose " + mL + " mL";
        assertThat(OrderSketch.raised(order, "uk").contains("ContainerCount")).isEqualTo(raised);
    }

    @Test
    void the_sentence_of_ampoules() {
        String order = INFANT + "product calcium-gluconate-10-uk\nage 40 a\nweight 70\ndose 60.1 mL";
        assertThat(OrderSketch.sentence(order, "uk", "ContainerCount"))
                .isEqualTo(
                        "The dose needs 7 containers of 10 mL, more than 5. This is unconfirmed (M: kossa-assumption)."
                                + "\nMaybe the unit or the strength is wrong.");
    }

    // --- kidneys

    @Test
    void impaired_kidneys_begin_with_the_lowest_dose() {
        OrderReview review = OrderSketch.check(INFANT + "kidneys impaired", "us");
        assertThat(review.verdict()).isEqualTo(Verdict.FINE);
        assertThat(OrderSketch.sentence(INFANT + "kidneys impaired", "us", "RenalImpairment"))
                .isEqualTo(
                        "The kidneys are impaired. In renal impairment begin with the lowest dose of the range. The lowest is 29 mg/kg. This is unconfirmed (V2: droracle-gluconate)."
                                + "\nMaybe the lowest dose is enough; measure calcium every 4 hours.");
        assertThat(review.monitoring()).extracting(row -> row.id()).contains("calcium-renal");
        assertThat(OrderSketch.types(INFANT + "preterm", "us")).containsExactly("AluminiumLoad");
    }

    /** By definition a birth before 37 weeks is preterm. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gestation 24               | AluminiumLoad
            gestation 36.9             | AluminiumLoad
            gestation 37               |
            gestation 40               |
            """)
    void a_birth_before_term_is_told_by_its_weeks_too(String lines, String type) {
        assertThat(OrderSketch.types(INFANT + lines, "us"))
                .isEqualTo(Optional.ofNullable(type).stream().toList());
    }

    @Test
    void the_sentence_of_aluminium() {
        assertThat(OrderSketch.sentence(INFANT + "preterm", "us", "AluminiumLoad"))
                .isEqualTo(
                        "Calcium injections carry aluminium; in renal impairment, preterm newborns among them, toxicity is seen above 4 to 5 micrograms per kg a day."
                                + "\nMaybe choose the product with the least aluminium, and plastic rather than glass.");
    }

    // --- monitoring

    @Test
    void what_must_be_watched_depends_on_the_mode() {
        assertThat(OrderSketch.check(INFANT, "us").monitoring())
                .extracting(row -> row.say())
                .containsExactly(
                        "ECG and vital signs during the injection.",
                        "Serum calcium every 4 to 6 hours.",
                        "Checks of the site while it runs and after, by the schedule of the line.");
        assertThat(OrderSketch.check(INFANT + "dose 10 mg/kg/h\nat 10 mg/mL", "us")
                        .monitoring())
                .extracting(row -> row.id())
                .containsExactly("calcium-continuous", "site");
    }

    @Test
    void what_was_not_ordered_is_proposed() {
        assertThat(OrderSketch.types(INFANT + "watched ecg calcium site", "us")).isEmpty();
        assertThat(OrderSketch.sentence(INFANT + "watched calcium site", "us", "MonitoringMissing"))
                .isEqualTo("Not ordered: ECG and vital signs during the injection.\nMaybe add it to the order.");
        assertThat(OrderSketch.check(INFANT + "watched nothing", "us").verdict())
                .isEqualTo(Verdict.FINE);
    }
}
