package dev.kossa.fhir;

import static dev.kossa.fhir.Read.facts;
import static dev.kossa.fhir.Read.resources;
import static dev.kossa.fhir.Read.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: resources with one business identifier are statements about one event. */
class R02_StatementsTest {
    private static final String EVENT =
            "\"identifier\": [{\"system\": \"https://example.org/event\", \"value\": \"e1\"}], ";

    private static String calcium(String id, String day, String more) {
        return "{\"resourceType\": \"MedicationAdministration\", \"id\": \"" + id + "\", " + EVENT
                + "\"status\": \"completed\", \"medicationCodeableConcept\": {\"text\": \"calcium gluconate\"}, \"effectiveDateTime\": \""
                + day
                + "\"" + more + "}";
    }

    private static String fever(String id, boolean present) {
        return "{\"resourceType\": \"Observation\", \"id\": \"" + id + "\", " + EVENT
                + "\"status\": \"final\", \"code\": {\"text\": \"fever\"}, \"effectiveDateTime\": \"2020-06-15\", \"valueBoolean\": "
                + present
                + "}";
    }

    private static String crp(String id, String value) {
        return "{\"resourceType\": \"Observation\", \"id\": \"" + id + "\", " + EVENT
                + "\"status\": \"final\", \"code\": {\"text\": \"CRP\"}, \"valueQuantity\": {\"value\": " + value
                + ", \"unit\": \"mg/L\"}}";
    }

    @Test
    void times_that_differ_are_alternatives() {
        Reading reading = resources(calcium("a", "2020-05-29", ""), calcium("b", "2020-05-08", ""));
        assertThat(facts(reading))
                .containsExactly(
                        "medication GIVEN calcium-gluconate \"calcium gluconate\" on 2020-05-29 or 2020-05-08");
        assertThat(sentences(reading))
                .containsExactly(
                        "Statements about one event (calcium-gluconate) differ in its time: 2020-05-29 (MedicationAdministration/a) and "
                                + "2020-05-08 (MedicationAdministration/b). Each is kept as a possibility.\n"
                                + "Maybe one of them is a slip, or they are two events under one identifier.");
    }

    @Test
    void what_one_leaves_out_the_other_adds() {
        Reading reading = resources(
                calcium("a", "2020-05-29", ", \"dosage\": {\"route\": {\"text\": \"intravenous\"}}"),
                calcium(
                        "b",
                        "2020-05-29",
                        ", \"dosage\": {\"site\": {\"text\": \"left hand\"}, \"dose\": {\"value\": 2, \"unit\": \"mL\"}}"));
        assertThat(facts(reading))
                .containsExactly(
                        "medication GIVEN calcium-gluconate \"calcium gluconate\" intravenous dose 2 mL at left hand on 2020-05-29");
        assertThat(reading.issues()).isEmpty();
    }

    @Test
    void it_is_known_since_the_first_of_them() {
        assertThat(Read.knownSince(resources(calcium("a", "2020-05-29", ""), calcium("b", "2020-05-08", ""))))
                .isEqualTo("2020-05-08T20:59:59Z");
    }

    @Test
    void presence_that_differs_conflicts() {
        Reading reading = resources(fever("a", true), fever("b", false));
        assertThat(facts(reading)).containsExactly("finding fever CONFLICTING on 2020-06-15");
        assertThat(sentences(reading))
                .containsExactly(
                        "\"fever\" is said to be present and to be absent (Observation/a and Observation/b); it counts as conflicting.\n"
                                + "Maybe a negated phrase was answered with \"false\".");
    }

    @Test
    void values_that_differ_stay_two_facts_and_are_said() {
        Reading reading = resources(crp("a", "5"), crp("b", "50"));
        assertThat(facts(reading))
                .containsExactly("measurement crp 5 mg/L on unknown", "measurement crp 50 mg/L on unknown");
        assertThat(sentences(reading))
                .containsExactly(
                        "Statements about one event (crp) differ: 5 mg/L (Observation/a) and 50 mg/L (Observation/b).\n"
                                + "Maybe they are two events under one identifier.");
    }

    @Test
    void facts_about_different_things_stay_apart() {
        Reading reading = resources(fever("a", true), crp("b", "5"));
        assertThat(facts(reading)).hasSize(2);
        assertThat(reading.issues()).isEmpty();
    }

    @Test
    void the_same_resource_twice_counts_once_and_the_newest_version_counts() {
        String old = """
                {"resourceType": "Observation", "id": "o", "meta": {"lastUpdated": "2020-06-15T10:00:00Z"}, "status": "final",
                 "code": {"text": "fever"}, "valueBoolean": true}
                """;
        Reading twice = resources(old, old);
        assertThat(facts(twice)).hasSize(1);
        assertThat(twice.issues()).isEmpty();
        Reading changed = resources(old.replace("10:00:00Z", "11:00:00Z").replace("true", "false"), old);
        assertThat(facts(changed)).containsExactly("finding fever ABSENT on unknown");
        assertThat(sentences(changed))
                .containsExactly("Observation/o is there more than once with different content; the newest was used.\n"
                        + "Maybe the input is a history, or two exports overlap.");
    }
}
