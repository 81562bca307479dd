package dev.kossa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.cli.Bench.Outcome;
import org.junit.jupiter.api.Test;

/** Feature: what is doubtful inside of a record does not stop the review, and is said under "The data" with the likely mend. */
class DoubtfulDataTest {
    private static final String PATIENT =
            "{\"resourceType\": \"Patient\", \"id\": \"p\", \"gender\": \"male\", \"birthDate\": \"2019-09-15\"}\n";

    /** The review of a patient with this Observation, its lines put together. */
    private static String observation(String fields) {
        return review(
                PATIENT + "{\"resourceType\": \"Observation\", \"id\": \"o\", \"status\": \"final\", " + fields + "}");
    }

    private static String review(String json) {
        Outcome outcome = new Bench().input(json).run("review", "-", "--as-of", "2027-01-01");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
        return outcome.out().replaceAll("\\s+", " ");
    }

    @Test
    void a_unit_that_is_not_known() {
        assertThat(observation(
                        "\"code\": {\"text\": \"CRP\"}, \"valueQuantity\": {\"value\": 7, \"unit\": \"furlong\"}"))
                .contains(
                        "The unit of the value (7 furlong) of C-reactive protein at Observation.valueQuantity of Observation/o "
                                + "is not known for it, so the value is compared with no range. Maybe one of these was meant: mg/L, ");
    }

    @Test
    void a_date_that_does_not_exist() {
        assertThat(
                        observation(
                                "\"code\": {\"text\": \"fever\"}, \"valueBoolean\": true, \"effectiveDateTime\": \"2026-13-45\""))
                .contains(
                        "The time \"2026-13-45\" at Observation.effectiveDateTime of Observation/o does not exist and counts as "
                                + "unknown. Maybe year, month and day are mixed up.");
    }

    @Test
    void a_date_of_birth_that_does_not_exist() {
        assertThat(review(PATIENT.replace("2019-09-15", "2026-13-45")))
                .startsWith("Male patient, age not known")
                .contains(
                        "The time \"2026-13-45\" at Patient.birthDate of Patient/p does not exist and counts as unknown.");
    }

    @Test
    void a_name_that_stands_twice() {
        assertThat(observation("\"code\": {\"text\": \"fever\"}, \"valueBoolean\": true, \"valueBoolean\": false"))
                .contains("Observation/o says Observation.valueBoolean twice; neither was used. "
                        + "Maybe two resources were merged by hand.");
    }

    @Test
    void a_bundle_without_a_patient() {
        assertThat(
                        review(
                                "{\"resourceType\": \"Bundle\", \"type\": \"collection\", \"entry\": [{\"resource\":"
                                        + " {\"resourceType\": \"Observation\", \"status\": \"final\", \"code\": {\"text\": \"fever\"}, \"valueBoolean\": true}}]}"))
                .startsWith("Patient, age not known")
                .contains("No lesion is described: no diagnosis.")
                .contains(
                        "Standard input holds no Patient, so age and sex are unknown. Maybe the export left the Patient out.");
    }

    @Test
    void resources_that_kossa_does_not_read() {
        assertThat(review(PATIENT + "{\"resourceType\": \"Questionnaire\", \"id\": \"q\"}"))
                .contains("1 resource of type Questionnaire was not used.");
    }
}
