package dev.kossa.fhir;

import static dev.kossa.fhir.Read.facts;
import static dev.kossa.fhir.Read.resources;
import static dev.kossa.fhir.Read.sentences;
import static dev.kossa.fhir.Read.unreadable;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.record.Patient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** FEATURE UNDER TEST: what must not be used, and what is not used, is said. */
class R01_RefusalsTest {
    private static Reading seen(String more) {
        return resources(
                "{\"resourceType\": \"Observation\", \"id\": \"o\", \"code\": {\"text\": \"fever\"}, \"valueBoolean\": true, "
                        + more + "}");
    }

    @Test
    void a_modifier_that_nobody_knows_refuses_the_resource() {
        Reading reading = seen(
                "\"status\": \"final\", \"modifierExtension\": [{\"url\": \"https://example.org/not\", \"valueBoolean\": true}]");
        assertThat(facts(reading)).isEmpty();
        assertThat(sentences(reading))
                .containsExactly(
                        "Observation/o has a modifier extension (https://example.org/not) at Observation.modifierExtension that may change its meaning and is not known; the resource was not used.\n"
                                + "Maybe it can be sent without it.");
    }

    @Test
    void so_does_one_further_down() {
        Reading reading = seen("\"status\": \"final\", \"component\": [{\"code\": {\"text\": \"redness\"}, "
                + "\"modifierExtension\": [{\"url\": \"https://example.org/not\"}]}]");
        assertThat(facts(reading)).isEmpty();
        assertThat(sentences(reading).get(0)).contains("at Observation.component[0].modifierExtension");
    }

    @Test
    void rules_that_nobody_knows_refuse_the_resource() {
        Reading reading = seen("\"status\": \"final\", \"implicitRules\": \"https://example.org/rules\"");
        assertThat(facts(reading)).isEmpty();
        assertThat(sentences(reading))
                .containsExactly(
                        "Observation/o was written under rules (https://example.org/rules) that are not known; it was not used.\n"
                                + "Maybe it can be sent without implicitRules.");
    }

    @Test
    void a_bundle_under_such_rules_is_refused_as_a_whole() {
        assertThat(
                        unreadable(
                                "{\"resourceType\": \"Bundle\", \"id\": \"b\", \"implicitRules\": \"https://example.org/rules\", \"entry\": []}"))
                .isEqualTo(
                        "Bundle/b was written under rules (https://example.org/rules) that are not known; it was not used.\n"
                                + "Maybe it can be sent without implicitRules.");
    }

    @Test
    void a_refused_medication_is_not_looked_into() {
        Reading reading = resources("""
                {"resourceType": "MedicationAdministration", "id": "m", "status": "completed", "medicationReference": {"reference": "#x"},
                 "contained": [{"resourceType": "Medication", "id": "x", "code": {"text": "calcium gluconate"}, "implicitRules": "https://r.example"}]}
                """);
        assertThat(facts(reading)).containsExactly("medication GIVEN ? \"\" on unknown");
        assertThat(sentences(reading).get(0)).startsWith("MedicationAdministration/m#x was written under rules");
    }

    @Test
    void a_refused_patient_is_the_patient_but_says_nothing() {
        Reading reading = Read.json(
                "{\"resourceType\": \"Patient\", \"id\": \"p\", \"gender\": \"male\", \"implicitRules\": \"https://r.example\"}");
        Patient patient = reading.record().patient();
        assertThat(patient.id()).isEqualTo("p");
        assertThat(patient.sex()).isEmpty();
        assertThat(reading.issues()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"registered", "cancelled", "entered-in-error"})
    void an_observation_of_that_status_is_not_used(String status) {
        Reading reading = seen("\"status\": \"" + status + "\"");
        assertThat(facts(reading)).isEmpty();
        assertThat(sentences(reading)).containsExactly("Observation/o is " + status + ": it was not used.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"final", "preliminary", "amended", "corrected", "unknown"})
    void an_observation_of_any_other_status_is_used(String status) {
        assertThat(facts(seen("\"status\": \"" + status + "\""))).hasSize(1);
    }

    @Test
    void types_that_are_not_read_are_counted() {
        Reading reading = resources(
                "{\"resourceType\": \"CarePlan\", \"id\": \"a\"}",
                "{\"resourceType\": \"Claim\", \"id\": \"b\"}",
                "{\"resourceType\": \"Claim\", \"id\": \"c\"}",
                "{\"resourceType\": \"List\", \"id\": \"d\"}",
                "{\"resourceType\": \"Medication\", \"id\": \"e\", \"code\": {\"text\": \"calcium gluconate\"}}");
        assertThat(sentences(reading))
                .containsExactly(
                        "1 resource of type CarePlan was not used.",
                        "2 resources of type Claim were not used.",
                        "1 resource of type List was not used.",
                        "1 resource of type Medication was not used.");
    }

    @Test
    void nothing_but_such_types_is_no_record() {
        assertThat(unreadable("{\"resourceType\": \"StructureDefinition\", \"id\": \"a\"}"))
                .isEqualTo("record.json holds nothing that tells of a patient, only StructureDefinition.\n"
                        + "Maybe another file of the export was meant.");
    }

    @Test
    void the_address_of_the_source_is_kept() {
        Reading reading = Read.json(
                "{\"resourceType\": \"Bundle\", \"meta\": {\"source\": \"https://doi.org/10.1/x\"}, \"entry\": []}");
        assertThat(reading.source()).contains("https://doi.org/10.1/x");
        assertThat(reading.issues()).extracting(issue -> issue.type()).containsExactly("PatientMissing");
    }

    @Test
    void a_provenance_tells_where_the_words_come_from() {
        Reading reading = resources(
                "{\"resourceType\": \"Observation\", \"id\": \"o\", \"status\": \"final\", \"code\": {\"text\": \"fever\"}, \"valueBoolean\": true}",
                """
                {"resourceType": "Provenance", "id": "v", "target": [{"reference": "Observation/o"}],
                 "entity": [{"role": "source", "what": {"display": "Introduction, line 3"}}]}
                """);
        assertThat(reading.record().facts().get(0).origin().text()).isEqualTo("fever [Introduction, line 3]");
        assertThat(reading.issues()).isEmpty();
    }
}
