package dev.kossa.review.order;

import static dev.kossa.review.order.OrderSketch.INFANT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** FEATURE UNDER TEST: what else the patient gets (R3, R4, R6, R11). */
class O04_CompanionsTest {
    private static final String NEWBORN = INFANT + "age 28 d\nweight 3.5\ndose 0.12 mmol/kg\n";
    private static final String CHLORIDE =
            INFANT + "product calcium-chloride-10\ndose 4 mg/kg\nline central\nat 20 mg/mL\n";

    // --- ceftriaxone in newborns

    @ParameterizedTest
    @ValueSource(strings = {"with ceftriaxone same", "with ceftriaxone other", "drugs amikacin, rocephin"})
    void ceftriaxone_and_calcium_never_meet_in_a_newborn(String how) {
        for (String profile : new String[] {"", "us", "uk", "au"}) {
            OrderReview review = OrderSketch.check(NEWBORN + how, profile);
            assertThat(review.verdict()).isEqualTo(Verdict.STOP);
            assertThat(review.issues().get(0).sentence())
                    .isEqualTo(
                            "Ceftriaxone is active and the patient is 28 days old. Newborns of 28 days or less must not get both, not even at different times or through different lines."
                                    + "\nMaybe another antibiotic is possible: ask the infection team.");
        }
    }

    @Test
    void the_newborn_ends_with_day_28() {
        assertThat(OrderSketch.types(NEWBORN + "age 28.99 d\ndrugs ceftriaxone", "us"))
                .contains("CeftriaxoneInNewborn");
        assertThat(OrderSketch.types(NEWBORN + "age 29 d\ndrugs ceftriaxone", "us"))
                .doesNotContain("CeftriaxoneInNewborn")
                .contains("CeftriaxoneActive");
    }

    @ParameterizedTest
    @CsvSource({"'', 30, true", "uk, 30, true", "au, 30, true", "us, 30, false", "uk, 35, false", "uk, 34.99, true"})
    void a_preterm_infant_waits_until_41_weeks_by_profile(String profile, String gestation, boolean raised) {
        String order = NEWBORN + "age 6 wk\npreterm\ndrugs ceftriaxone\ngestation " + gestation;
        assertThat(OrderSketch.raised(order, profile).contains("CeftriaxoneInNewborn"))
                .isEqualTo(raised);
    }

    @Test
    void that_rule_is_unconfirmed_and_only_warns() {
        String order = NEWBORN + "age 6 wk\npreterm\ndrugs ceftriaxone\ngestation 30";
        assertThat(OrderSketch.check(order, "uk").verdict()).isEqualTo(Verdict.WARN);
        assertThat(OrderSketch.sentence(order, "", "CeftriaxoneInNewborn"))
                .isEqualTo(
                        "Ceftriaxone is active and the patient is 42 days old. Preterm infants must not get both before 41 weeks after the mother's last menstruation."
                                + " This is unconfirmed (M: kossa-assumption). No policy profile is named, so the strictest of all holds (uk, au)."
                                + "\nMaybe another antibiotic is possible: ask the infection team.");
    }

    @Test
    void preterm_without_gestation_is_incomplete() {
        String order = NEWBORN + "age 6 wk\npreterm\ndrugs ceftriaxone";
        assertThat(OrderSketch.check(order, "uk").verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(OrderSketch.check(order, "uk").missing())
                .contains(new MissingFact("gestation", "After how many weeks of pregnancy was the child born?", true));
        assertThat(OrderSketch.check(order, "us").verdict()).isEqualTo(Verdict.WARN);
    }

    // --- ceftriaxone later

    @Test
    void through_one_line_it_stops_at_any_age() {
        assertThat(OrderSketch.sentence(INFANT + "with ceftriaxone same", "us", "CeftriaxoneSameLine"))
                .isEqualTo(
                        "Ceftriaxone runs through the same line. The two precipitate and must never run through one line at the same time, at any age."
                                + "\nMaybe give one after the other, with a thorough flush between.");
        assertThat(OrderSketch.check(INFANT + "with ceftriaxone same", "us").verdict())
                .isEqualTo(Verdict.STOP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"with ceftriaxone other", "with ceftriaxone unknown", "drugs ceftriaxone"})
    void with_gluconate_it_may_follow_after_a_flush(String how) {
        assertThat(OrderSketch.raised(INFANT + how, "us")).containsExactly("CeftriaxoneActive");
        assertThat(OrderSketch.sentence(INFANT + how, "us", "CeftriaxoneActive"))
                .isEqualTo(
                        "Ceftriaxone is active too. After the newborn period they may follow each other if the line is flushed well with a compatible fluid."
                                + "\nMaybe flush the line between the two, or use another line.");
    }

    @Test
    void with_chloride_it_stops_through_any_line_at_the_same_time() {
        assertThat(OrderSketch.raised(CHLORIDE + "with ceftriaxone other", "us"))
                .containsExactly("CeftriaxoneSameLine");
        assertThat(OrderSketch.check(CHLORIDE + "with ceftriaxone unknown", "us")
                        .verdict())
                .isEqualTo(Verdict.STOP);
        assertThat(OrderSketch.raised(CHLORIDE + "drugs ceftriaxone", "us")).containsExactly("CeftriaxoneActive");
    }

    // --- digoxin

    @ParameterizedTest
    @ValueSource(strings = {"drugs Digoxin", "with lanoxin other"})
    void a_cardiac_glycoside_warns_and_asks_for_an_ECG(String how) {
        OrderReview review = OrderSketch.check(INFANT + how, "us");
        assertThat(review.verdict()).isEqualTo(Verdict.WARN);
        assertThat(review.issues().get(0).sentence())
                .isEqualTo(
                        "digoxin is active. High calcium raises the risk of digoxin toxicity: avoid both; if it is necessary, give it slowly in small amounts with close ECG monitoring."
                                + "\nMaybe calcium can wait or go in slowly under ECG.");
        assertThat(review.monitoring()).extracting(row -> row.id()).contains("ecg-glycoside");
    }

    // --- incompatible drugs

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sodium-bicarbonate",
                "sodium-phosphate",
                "potassium-phosphate",
                "clindamycin",
                "ampicillin",
                "meropenem",
                "dobutamine",
                "adrenaline",
                "amphotericin-b",
                "doxycycline",
                "minocycline",
                "diazepam"
            })
    void what_precipitates_does_not_share_the_line(String drug) {
        assertThat(OrderSketch.raised(INFANT + "with " + drug + " same", "us")).containsExactly("Incompatible");
        assertThat(OrderSketch.types(INFANT + "with " + drug + " unknown", "us"))
                .containsExactly("Incompatible");
        assertThat(OrderSketch.raised(INFANT + "with " + drug + " unknown", "us"))
                .isEmpty();
        assertThat(OrderSketch.types(INFANT + "with " + drug + " other", "us")).isEmpty();
    }

    @Test
    void its_sentence_names_the_drug() {
        assertThat(OrderSketch.sentence(INFANT + "with sodium-phosphate same", "us", "Incompatible"))
                .isEqualTo("sodium phosphate runs through the same line. Calcium and phosphate precipitate."
                        + "\nMaybe use another line, or flush between the two.");
    }

    @Test
    void where_sources_conflict_it_is_only_noted() {
        assertThat(OrderSketch.raised(INFANT + "with magnesium-sulfate same", "us"))
                .isEmpty();
        assertThat(OrderSketch.sentence(INFANT + "with magnesium-sulfate same", "us", "Incompatible"))
                .contains(
                        "One list calls magnesium sulfate compatible, sulfates are named as precipitating by another");
    }

    @ParameterizedTest
    @ValueSource(strings = {"midazolam", "heparin", "vancomycin"})
    void what_is_compatible_raises_nothing(String drug) {
        assertThat(OrderSketch.types(INFANT + "with " + drug + " same", "us")).isEmpty();
    }

    @Test
    void of_two_places_the_nearer_counts() {
        assertThat(OrderSketch.raised(
                        INFANT + "with clindamycin other\nwith clindamycin same\ndrugs clindamycin", "us"))
                .containsExactly("Incompatible");
    }
}
