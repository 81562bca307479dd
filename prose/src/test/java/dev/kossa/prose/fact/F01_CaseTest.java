package dev.kossa.prose.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.prose.CaseSummary.Age;
import dev.kossa.prose.CaseSummary.Exposure;
import dev.kossa.prose.CaseSummary.Said;
import dev.kossa.record.BodySite;
import dev.kossa.record.Laterality;
import dev.kossa.record.Medication;
import dev.kossa.record.Patient.Sex;
import dev.kossa.record.Procedure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one case tells of its patient. */
class F01_CaseTest {
    @ParameterizedTest
    @CsvSource({
        "A 9-month-old boy came with a swollen hand., 9, MONTHS, MALE",
        "A 14 day old girl had a hard arm., 14, DAYS, FEMALE",
        "A thirty-eight-year-old woman had a plaque., 38, YEARS, FEMALE",
        "A 6-week male infant had a nodule., 6, WEEKS, MALE",
        "We report a man aged 52 years with a painful hand., 52, YEARS, MALE"
    })
    void age_and_sex_are_taken_as_they_are_said(String text, double number, Age.Unit unit, Sex sex) {
        Told told = Told.by(text);
        assertThat(told.summary().age().map(Said::value)).contains(new Age(number, unit));
        assertThat(told.summary().sex().map(Said::value)).contains(sex);
    }

    @Test
    void a_text_that_gives_no_age_and_no_place_leaves_them_empty() {
        Told told = Told.by("The patient had a fever.");
        assertThat(told.summary().age()).isEmpty();
        assertThat(told.summary().sex()).isEmpty();
        assertThat(told.summary().lesionSites()).isEmpty();
        assertThat(told.summary().exposure()).isEmpty();
    }

    @Test
    void what_follows_a_denied_list_is_present() {
        Told told = Told.by("The left hand was red, with no fluctuation or discharge, and limited movement.");
        assertThat(told.present()).contains("redness, left hand", "restricted-motion, left hand");
        assertThat(told.absent()).contains("fluctuation, left hand", "discharge, left hand");
    }

    @Test
    void what_a_test_showed_is_a_result_and_no_sign() {
        Told told = Told.by(
                "A girl had a swollen foot. Ultrasound showed no abscess. An X-ray of the foot showed calcification.");
        assertThat(told.tests()).contains("radiograph soft-tissue-calcification");
        assertThat(told.present()).noneMatch(finding -> finding.startsWith("calcified-lesion"));
    }

    @Test
    void the_name_of_the_disease_is_no_finding() {
        assertThat(Told.by("A boy with calcinosis cutis was seen.").present()).isEmpty();
    }

    @Test
    void the_pregnancy_of_the_mother_is_no_finding_of_a_boy() {
        assertThat(Told.by("A 2-month-old boy had a nodule. The pregnancy was uneventful.")
                        .present())
                .doesNotContain("pregnancy");
    }

    // --- values

    @Test
    void names_and_values_are_paired_in_their_order() {
        Told told = Told.by("Urea and creatinine were elevated, 13.5 mmol/L and 242 umol/L respectively.");
        assertThat(told.labs()).containsExactly("urea 13.5 mmol/L high", "creatinine 242 umol/L high");
    }

    @Test
    void a_limit_of_the_reference_range_is_no_value() {
        assertThat(Told.by("The uric acid was 96 mg/L (normal: 20-74 mg/L).").labs())
                .singleElement()
                .asString()
                .startsWith("uric-acid 96 mg/L");
    }

    @Test
    void a_unit_is_no_name_of_an_analyte() {
        assertThat(Told.by("She was given imipenem 1000 mg 6 hourly.").labs()).isEmpty();
    }

    @Test
    void normal_is_said_of_all_that_it_stands_with() {
        assertThat(Told.by("She had normal serum calcium and phosphate levels.").labs())
                .containsExactlyInAnyOrder("calcium normal", "phosphate normal");
    }

    @Test
    void a_decimal_comma_and_thousands_are_told_apart() {
        assertThat(Told.by("The white blood cells were 27,000 /mm3 and the potassium 4,7 mmol/L.")
                        .labs())
                .containsExactly("wbc 27000 /mm3", "potassium 4.7 mmol/L");
    }

    // --- tests

    @Test
    void a_test_that_is_planned_is_no_result() {
        Told told = Told.by("The hand was swollen. An X-ray of the left hand was scheduled for the next visit.");
        assertThat(told.tests()).isEmpty();
        assertThat(told.reading().record().every(Procedure.class))
                .anyMatch(procedure -> procedure.status() == Procedure.Status.PLANNED);
    }

    @Test
    void a_pronoun_is_no_ultrasound() {
        assertThat(Told.by("The history prompted us to look for calcium in the hand.")
                        .tests())
                .isEmpty();
    }

    // --- drugs and what they did

    @Test
    void an_infusion_at_the_place_of_the_lesion_is_the_exposure() {
        Told told = Told.by("""
                A 9-month-old boy had a swelling of the left hand that started 5 days before the presentation. He had been
                admitted 1 month before this presentation and was treated with intravenous calcium gluconate on the same side.""");
        Exposure exposure = told.summary().exposure().orElseThrow();
        assertThat(exposure.drug()).contains("calcium-gluconate");
        assertThat(exposure.route()).contains("intravenous");
        assertThat(exposure.site()).contains(new BodySite("hand", Laterality.LEFT));
        assertThat(exposure.latencies_d()).extracting(Said::value).containsExactly(25.0);
    }

    @Test
    void two_times_of_one_infusion_are_both_kept() {
        Told told = Told.by("""
                A girl had a hard right foot for 5 days. Two weeks earlier she had received intravenous calcium gluconate into the
                right foot. The calcium gluconate had been given 1 month before, said her letter.""");
        assertThat(told.reading().record().every(Medication.class))
                .anyMatch(drug -> drug.when().conflicting());
    }

    @Test
    void a_drug_that_was_given_where_the_pain_is_may_be_the_cause() {
        Told told = Told.by(
                "He complained of pain of his left leg, where he had received an intramuscular injection of an antiemetic.");
        Exposure exposure = told.summary().exposure().orElseThrow();
        assertThat(exposure.drug()).contains("antiemetic");
        assertThat(exposure.route()).contains("intramuscular");
        assertThat(exposure.site()).contains(new BodySite("leg", Laterality.LEFT));
    }

    @Test
    void what_is_given_for_the_illness_is_treatment_and_no_exposure() {
        Told told = Told.by("A boy with a red hand was treated with intravenous clindamycin.");
        assertThat(told.treatments()).containsExactly("clindamycin");
        assertThat(told.summary().exposure()).isEmpty();
    }

    @Test
    void calcium_that_is_stopped_was_not_given_then() {
        Told told = Told.by("A boy had a hard hand. He was managed by discontinuing any exogenous calcium.");
        assertThat(told.treatments()).contains("stop-calcium").doesNotContain("calcium-unspecified");
    }

    // --- diagnoses and outcome

    @Test
    void a_diagnosis_that_was_replaced_was_a_wrong_one() {
        Told told = Told.by(
                "A diagnosis of cellulitis was made. Later a film was taken. A diagnosis of osteomyelitis was made.");
        assertThat(told.diagnosis()).isEqualTo("osteomyelitis");
        assertThat(told.takenFor()).isEqualTo("cellulitis");
    }

    @Test
    void the_cause_of_a_disease_is_not_the_disease() {
        assertThat(Told.by("A diagnosis of compartment syndrome secondary to Nicolau syndrome was made.")
                        .diagnosis())
                .isEqualTo("compartment-syndrome");
    }

    @Test
    void the_time_until_it_was_gone_is_an_upper_bound() {
        Told told = Told.by("The swelling of the hand was seen. Complete resolution happened within 2 months.");
        assertThat(told.summary().resolution_d().map(Said::value)).contains(60.0);
    }

    @Test
    void what_did_not_resolve_has_no_time_of_resolution() {
        assertThat(Told.by("The swelling had not resolved within 2 months.")
                        .summary()
                        .resolution_d())
                .isEmpty();
    }
}
