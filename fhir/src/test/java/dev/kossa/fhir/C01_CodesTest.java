package dev.kossa.fhir;

import static dev.kossa.fhir.Read.facts;
import static dev.kossa.fhir.Read.resources;
import static dev.kossa.fhir.Read.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE UNDER TEST: what a CodeableConcept means. */
class C01_CodesTest {
    private static Reading seen(String code) {
        return resources(
                "{\"resourceType\": \"Observation\", \"id\": \"o\", \"status\": \"final\", \"effectiveDateTime\": \"2020-06-15\", "
                        + "\"valueBoolean\": true, \"code\": {" + code + "}}");
    }

    @ParameterizedTest
    @CsvSource({
        "http://human-phenotype-ontology.org, HP:0001945, fever",
        "http://purl.obolibrary.org/obo/hp.owl, HP:0001945, fever",
        "http://snomed.info/sct, 267038008, swelling",
        "http://snomed.info/sct, 46177005, chronic-kidney-disease",
        "http://hl7.org/fhir/sid/icd-10, N18.9, chronic-kidney-disease",
        "http://hl7.org/fhir/sid/icd-10-cm, N25.81, hyperparathyroidism",
        "https://kossa.dev/fhir/CodeSystem/vocabulary, pulse-deficit, pulse-deficit"
    })
    void a_code_of_a_known_system(String system, String code, String finding) {
        Reading reading = seen("\"coding\": [{\"system\": \"" + system + "\", \"code\": \"" + code + "\"}]");
        assertThat(facts(reading)).containsExactly("finding " + finding + " PRESENT on 2020-06-15");
        assertThat(reading.issues()).isEmpty();
    }

    @Test
    void a_code_below_a_known_one_means_it_too() {
        Reading reading = resources("""
                {"resourceType": "Condition", "id": "c", "code": {"coding": [
                  {"system": "http://hl7.org/fhir/sid/icd-10-cm", "code": "M86"},
                  {"system": "http://hl7.org/fhir/sid/icd-10-cm", "code": "M10.041"}]}}
                """);
        assertThat(facts(reading)).containsExactly("diagnosis UNSTATED gout \"M86\" on unknown");
    }

    @Test
    void of_several_codings_the_first_that_is_known_counts() {
        assertThat(facts(seen(
                        "\"coding\": [{\"system\": \"https://local.example\", \"code\": \"77\", \"display\": \"swelling\"}, "
                                + "{\"system\": \"http://human-phenotype-ontology.org\", \"code\": \"HP:0001945\"}]")))
                .containsExactly("finding fever PRESENT on 2020-06-15");
    }

    @Test
    void without_a_known_code_the_display_counts_and_then_the_text() {
        assertThat(
                        facts(
                                seen(
                                        "\"coding\": [{\"system\": \"https://local.example\", \"code\": \"77\", \"display\": \"swelling\"}]")))
                .containsExactly("finding swelling PRESENT on 2020-06-15");
        assertThat(
                        facts(
                                seen(
                                        "\"coding\": [{\"system\": \"https://local.example\", \"code\": \"77\"}], \"text\": \"swelling\"")))
                .containsExactly("finding swelling PRESENT on 2020-06-15");
    }

    @Test
    void the_text_beside_a_known_code_adds_place_negation_and_further_findings() {
        assertThat(facts(seen("\"coding\": [{\"system\": \"http://snomed.info/sct\", \"code\": \"267038008\"}], "
                        + "\"text\": \"firm swelling of the left hand\"")))
                .containsExactlyInAnyOrder(
                        "finding swelling PRESENT at left hand on 2020-06-15",
                        "finding hard-lesion PRESENT at left hand on 2020-06-15");
        assertThat(facts(seen(
                        "\"coding\": [{\"system\": \"http://human-phenotype-ontology.org\", \"code\": \"HP:0001945\"}], "
                                + "\"text\": \"no fever\"")))
                .containsExactly("finding fever ABSENT on 2020-06-15");
    }

    @Test
    void what_nobody_knows_is_listed() {
        Reading reading = seen("\"text\": \"gobbledygook\"");
        assertThat(facts(reading)).isEmpty();
        assertThat(sentences(reading))
                .containsExactly(
                        "The finding \"gobbledygook\" at Observation.code of Observation/o is not in the vocabulary and was not used.");
    }

    @Test
    void a_code_alone_is_listed_by_its_code() {
        assertThat(sentences(seen("\"coding\": [{\"system\": \"https://local.example\", \"code\": \"77\"}]")))
                .containsExactly(
                        "The finding \"77\" at Observation.code of Observation/o is not in the vocabulary and was not used.");
    }
}
