package dev.kossa.fhir;

import static dev.kossa.fhir.Read.facts;
import static dev.kossa.fhir.Read.resources;
import static dev.kossa.fhir.Read.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE UNDER TEST: what was given, ordered, or is said to be taken. */
class M01_MedicationsTest {
    private static Reading given(String more) {
        return resources(
                "{\"resourceType\": \"MedicationAdministration\", \"id\": \"m\", \"effectiveDateTime\": \"2020-06-15\", "
                        + more + "}");
    }

    private static final String CALCIUM =
            "\"status\": \"completed\", \"medicationCodeableConcept\": {\"text\": \"calcium gluconate\"}";

    @Test
    void drug_route_site_dose_and_rate() {
        Reading reading = given(CALCIUM + """
                , "dosage": {"text": "slowly", "site": {"text": "dorsum of left hand"}, "route": {"text": "intravenous"},
                  "dose": {"value": 3.5, "unit": "mL"}, "rateQuantity": {"value": 0.50, "unit": "mL/min"}}
                """);
        assertThat(facts(reading))
                .containsExactly(
                        "medication GIVEN calcium-gluconate \"calcium gluconate\" intravenous dose 3.5 mL at 0.50 mL/min at left dorsum-of-hand on 2020-06-15");
        assertThat(reading.issues()).isEmpty();
    }

    @Test
    void a_rate_may_be_a_ratio_and_a_course_has_an_end() {
        assertThat(facts(resources("""
                        {"resourceType": "MedicationAdministration", "id": "m", "status": "completed",
                         "effectivePeriod": {"start": "2020-06-15T10:00:00+03:00", "end": "2020-06-15T11:00:00+03:00"},
                         "medicationCodeableConcept": {"coding": [{"system": "http://www.whocc.no/atc", "code": "A12AA03"}]},
                         "dosage": {"rateRatio": {"numerator": {"value": 10, "unit": "mL"}, "denominator": {"value": 4, "unit": "h"}}}}
                        """)))
                .containsExactly(
                        "medication GIVEN calcium-gluconate \"A12AA03\" at 2.5 mL/h on 2020-06-15 10:00, until 2020-06-15 11:00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "calcium gluconate 10 % | calcium-gluconate \"calcium gluconate 10 %\" of 10 %",
                "10% calcium gluconate 3.5 mL | calcium-gluconate \"10% calcium gluconate 3.5 mL\" dose 3.5 mL of 10 %",
                "calcium gluconate 80 mg/kg per day | calcium-gluconate \"calcium gluconate 80 mg/kg per day\" dose 80 mg/kg",
                "calcium gluconate 100 mg/mL at 5 mL/h | calcium-gluconate \"calcium gluconate 100 mg/mL at 5 mL/h\" of 100 mg/mL at 5 mL/h",
                "intravenous calcium | calcium-unspecified \"intravenous calcium\" intravenous"
            })
    void the_words_of_the_drug_may_say_strength_dose_rate_and_route(String words, String expected) {
        assertThat(facts(given(
                        "\"status\": \"completed\", \"medicationCodeableConcept\": {\"text\": \"" + words + "\"}")))
                .containsExactly("medication GIVEN " + expected + " on 2020-06-15");
    }

    @Test
    void the_dosage_in_words() {
        assertThat(facts(given(CALCIUM + ", \"dosage\": {\"text\": \"5 mL intravenously into the left hand\"}")))
                .containsExactly(
                        "medication GIVEN calcium-gluconate \"calcium gluconate\" intravenous dose 5 mL at left hand on 2020-06-15");
    }

    @Test
    void a_mishap_beside_the_route_is_a_finding() {
        assertThat(
                        facts(
                                given(
                                        CALCIUM
                                                + ", \"dosage\": {\"site\": {\"text\": \"left hand\"}, \"route\": {\"text\": \"intravenous (extravasation)\"}}")))
                .containsExactly(
                        "medication GIVEN calcium-gluconate \"calcium gluconate\" intravenous at left hand on 2020-06-15",
                        "finding extravasation-witnessed PRESENT at left hand on 2020-06-15");
    }

    @Test
    void a_contained_medication_with_one_ingredient_gives_drug_and_strength() {
        assertThat(facts(resources("""
                        {"resourceType": "MedicationAdministration", "id": "m", "status": "completed", "effectiveDateTime": "2020-06-15",
                         "medicationReference": {"reference": "#x"},
                         "contained": [{"resourceType": "Medication", "id": "x", "ingredient": [{
                           "itemCodeableConcept": {"text": "calcium chloride"},
                           "strength": {"numerator": {"value": 1000, "unit": "mg"}, "denominator": {"value": 10, "unit": "mL"}}}]}]}
                        """)))
                .containsExactly("medication GIVEN calcium-chloride \"calcium chloride\" of 100 mg/mL on 2020-06-15");
    }

    @ParameterizedTest
    @CsvSource({"Medication/x", "https://example.org/fhir/Medication/x", "urn:uuid:12ab"})
    void a_medication_elsewhere_in_the_bundle(String reference) {
        String url = reference.startsWith("urn") ? reference : "https://example.org/fhir/Medication/x";
        Reading reading = Read.json("""
                {"resourceType": "Bundle", "entry": [
                  {"resource": {"resourceType": "Patient", "id": "p"}},
                  {"resource": {"resourceType": "MedicationAdministration", "id": "m", "status": "completed", "effectiveDateTime": "2020-06-15",
                    "medicationReference": {"reference": "%s"}}},
                  {"fullUrl": "%s", "resource": {"resourceType": "Medication", "id": "x", "code": {"text": "calcium gluconate"}}}]}
                """.formatted(reference, url));
        assertThat(facts(reading))
                .containsExactly("medication GIVEN calcium-gluconate \"calcium gluconate\" on 2020-06-15");
        assertThat(reading.issues()).isEmpty();
    }

    @Test
    void a_reference_that_leads_nowhere_leaves_its_words() {
        Reading reading = given(
                "\"status\": \"completed\", \"medicationReference\": {\"reference\": \"Medication/x\", \"display\": \"calcium gluconate\"}");
        assertThat(facts(reading))
                .containsExactly("medication GIVEN calcium-gluconate \"calcium gluconate\" on 2020-06-15");
        assertThat(sentences(reading))
                .containsExactly(
                        "MedicationAdministration/m refers at MedicationAdministration.medicationReference to Medication/x, which is not in the input.\n"
                                + "Maybe the export left it out.");
    }

    @Test
    void a_drug_that_nobody_knows_is_kept_and_listed() {
        Reading reading =
                given("\"status\": \"completed\", \"medicationCodeableConcept\": {\"text\": \"gobbledygook\"}");
        assertThat(facts(reading)).containsExactly("medication GIVEN ? \"gobbledygook\" on 2020-06-15");
        assertThat(sentences(reading))
                .containsExactly(
                        "The drug \"gobbledygook\" at MedicationAdministration.medicationCodeableConcept of MedicationAdministration/m is not in the vocabulary and was not used.");
    }

    @Test
    void what_was_not_done_was_not_given_what_was_halted_was() {
        assertThat(facts(given(
                        "\"status\": \"not-done\", \"medicationCodeableConcept\": {\"text\": \"calcium gluconate\"}")))
                .containsExactly("medication NOT_GIVEN calcium-gluconate \"calcium gluconate\" on 2020-06-15");
        Reading halted =
                given("\"status\": \"on-hold\", \"medicationCodeableConcept\": {\"text\": \"calcium gluconate\"}");
        assertThat(facts(halted))
                .containsExactly("medication GIVEN calcium-gluconate \"calcium gluconate\" on 2020-06-15");
        assertThat(sentences(halted))
                .containsExactly(
                        "MedicationAdministration/m is on-hold: it was begun and halted, and counts as given.");
        Reading error = given(
                "\"status\": \"entered-in-error\", \"medicationCodeableConcept\": {\"text\": \"calcium gluconate\"}");
        assertThat(facts(error)).isEmpty();
        assertThat(sentences(error))
                .containsExactly("MedicationAdministration/m is entered-in-error: it was not used.");
    }

    @Test
    void an_order() {
        String request = """
                {"resourceType": "MedicationRequest", "id": "m", "status": "%s", "intent": "%s", "authoredOn": "2020-06-15T10:00:00+03:00",
                 "medicationCodeableConcept": {"text": "calcium gluconate"}, %s
                 "dosageInstruction": [{"route": {"text": "intravenous"}, "timing": {"event": ["2020-06-16"]},
                   "doseAndRate": [{"doseQuantity": {"value": 2, "unit": "mmol"}, "rateQuantity": {"value": 2.4, "unit": "mL/min"}}]}]}
                """;
        assertThat(facts(resources(request.formatted("active", "order", ""))))
                .containsExactly(
                        "medication ORDERED calcium-gluconate \"calcium gluconate\" intravenous dose 2 mmol at 2.4 mL/min on 2020-06-16");
        assertThat(Read.knownSince(resources(request.formatted("active", "order", ""))))
                .isEqualTo("2020-06-15T07:00:00Z");
        assertThat(facts(resources(request.formatted("active", "order", "\"doNotPerform\": true,"))))
                .first()
                .asString()
                .contains("NOT_GIVEN");
        assertThat(sentences(resources(request.formatted("cancelled", "order", ""))))
                .containsExactly("MedicationRequest/m is cancelled: it was not used.");
        assertThat(sentences(resources(request.formatted("active", "proposal", ""))))
                .containsExactly("MedicationRequest/m is proposal: it was not used.");
    }

    @Test
    void a_statement() {
        String statement = """
                {"resourceType": "MedicationStatement", "id": "m", "status": "%s", "dateAsserted": "2020-06-29T12:00:00+03:00",
                 "effectivePeriod": {"start": "2020-06-16"}, "medicationCodeableConcept": {"text": "amoxicillin-clavulanate (Augmentin)"},
                 "dosage": [{"route": {"text": "oral"}}, {"text": "later twice a day"}]}
                """;
        Reading reading = resources(statement.formatted("active"));
        assertThat(facts(reading))
                .containsExactly(
                        "medication STATED amoxicillin-clavulanate \"amoxicillin-clavulanate (Augmentin)\" oral on 2020-06-16");
        assertThat(sentences(reading))
                .containsExactly(
                        "The further dosage \"later twice a day\" at MedicationStatement.dosage[1] of MedicationStatement/m is not in the vocabulary and was not used.");
        assertThat(facts(resources(statement.formatted("not-taken"))))
                .first()
                .asString()
                .contains("NOT_GIVEN");
        assertThat(facts(resources(statement.formatted("intended")))).isEmpty();
    }

    @Test
    void a_device_through_which_it_ran_is_a_line() {
        assertThat(facts(resources("""
                        {"resourceType": "Device", "id": "d", "type": {"text": "peripheral venous cannula"}}
                        """, """
                        {"resourceType": "MedicationAdministration", "id": "m", "status": "completed", "effectiveDateTime": "2020-06-15",
                         "medicationCodeableConcept": {"text": "calcium gluconate"}, "dosage": {"site": {"text": "left hand"}},
                         "device": [{"reference": "Device/d"}]}
                        """)))
                .containsExactly(
                        "medication GIVEN calcium-gluconate \"calcium gluconate\" through Device/d at left hand on 2020-06-15",
                        "line \"peripheral venous cannula\" (Device/d) at left hand on until 2020-06-15");
    }
}
