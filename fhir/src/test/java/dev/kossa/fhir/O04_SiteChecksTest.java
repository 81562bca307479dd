package dev.kossa.fhir;

import static dev.kossa.fhir.Read.facts;
import static dev.kossa.fhir.Read.resources;
import static dev.kossa.fhir.Read.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: checks of infusion sites, the lines they belong to, what ran and what was done. */
class O04_SiteChecksTest {
    private static final String OWN = "\"system\": \"https://kossa.dev/fhir/CodeSystem/vocabulary\"";

    private static Reading check(String code, String more) {
        return resources("{\"resourceType\": \"Observation\", \"id\": \"c\", \"status\": \"final\", \"code\": " + code
                + ", \"effectiveDateTime\": \"2020-06-15T10:00:00+03:00\", \"bodySite\": {\"text\": \"left hand\"}, "
                + more
                + "}");
    }

    private static String component(String code, String value) {
        return "{\"code\": " + code + ", " + value + "}";
    }

    private static String sign(String id, String value) {
        return component("{\"coding\": [{" + OWN + ", \"code\": \"" + id + "\"}]}", value);
    }

    private static String words(String text, String value) {
        return component("{\"text\": \"" + text + "\"}", value);
    }

    private static Reading coded(String... components) {
        return check(
                "{\"coding\": [{" + OWN + ", \"code\": \"site-check\"}]}",
                "\"component\": [" + String.join(", ", components) + "]");
    }

    private static Reading worded(String... components) {
        return check("{\"text\": \"IV site assessment\"}", "\"component\": [" + String.join(", ", components) + "]");
    }

    @Test
    void its_findings_still_reach_the_diagnosis_and_the_whole_is_a_check() {
        assertThat(facts(coded(
                        sign("swelling", "\"valueBoolean\": true"), sign("blanching", "\"valueBoolean\": false"))))
                .containsExactly(
                        "finding swelling PRESENT at left hand on 2020-06-15 10:00",
                        "finding blanching ABSENT at left hand on 2020-06-15 10:00",
                        "check \"site-check\" [swelling PRESENT, blanching ABSENT] at left hand on 2020-06-15 10:00");
    }

    @Test
    void a_sign_that_is_no_finding_is_a_sign_of_the_check_only() {
        Reading reading =
                coded(sign("blood-return", "\"valueBoolean\": true"), sign("hard-to-flush", "\"valueBoolean\": false"));
        assertThat(facts(reading))
                .containsExactly(
                        "check \"site-check\" [blood-return PRESENT, hard-to-flush ABSENT] at left hand on 2020-06-15 10:00");
        assertThat(reading.issues()).isEmpty();
    }

    @Test
    void a_sign_has_the_finding_that_says_the_same_under_another_name() {
        assertThat(facts(coded(sign("induration", "\"valueBoolean\": true"))))
                .contains("finding hard-lesion PRESENT at left hand on 2020-06-15 10:00");
    }

    @Test
    void degrees_measures_and_what_was_not_looked_for() {
        Reading reading = coded(
                sign("swelling", "\"valueCodeableConcept\": {\"text\": \"marked\"}"),
                sign("pain", "\"valueString\": \"moderate\""),
                sign("redness", "\"dataAbsentReason\": {\"text\": \"dark skin\"}"),
                sign("swelling-extent", "\"valueQuantity\": {\"value\": 35, \"unit\": \"mm\"}"),
                words("capillary refill time", "\"valueQuantity\": {\"value\": 3, \"unit\": \"s\"}"),
                words("swelling", "\"valueQuantity\": {\"value\": 20, \"unit\": \"%\"}"));
        assertThat(facts(reading))
                .contains(
                        "check \"site-check\" [swelling PRESENT (marked), pain PRESENT (moderate), redness NOT_ASSESSED, swelling-extent 35 mm,"
                                + " refill-time 3 s, swelling-share 20 %] at left hand on 2020-06-15 10:00",
                        "finding redness NOT_ASSESSED at left hand on 2020-06-15 10:00");
        assertThat(reading.issues()).isEmpty();
    }

    @Test
    void words_alone_are_enough() {
        Reading reading = worded(
                words("no swelling", "\"valueBoolean\": true"),
                words("skin cool", "\"valueBoolean\": true"),
                words("flushes easily", "\"valueBoolean\": true"),
                words("delayed capillary refill", "\"valueString\": \"yes\""),
                words("blood return", "\"valueString\": \"not assessed\""));
        assertThat(facts(reading))
                .contains(
                        "check \"IV site assessment\" [swelling ABSENT, cool-skin PRESENT, hard-to-flush ABSENT, slow-refill PRESENT,"
                                + " blood-return NOT_ASSESSED] at left hand on 2020-06-15 10:00");
        assertThat(facts(reading)).contains("finding cool-limb PRESENT at left hand on 2020-06-15 10:00");
    }

    @Test
    void a_check_may_be_one_line_of_words() {
        assertThat(facts(check(
                        "{\"text\": \"IV site check\"}",
                        "\"valueString\": \"no redness, no swelling, flushes easily, blood returns\"")))
                .contains(
                        "check \"IV site check\" [redness ABSENT, swelling ABSENT, hard-to-flush ABSENT, blood-return PRESENT] at left hand"
                                + " on 2020-06-15 10:00");
    }

    @Test
    void what_is_said_twice_and_differs_conflicts() {
        assertThat(facts(coded(
                        sign("blood-return", "\"valueBoolean\": true"),
                        sign("blood-return", "\"valueBoolean\": false"))))
                .containsExactly("check \"site-check\" [blood-return CONFLICTING] at left hand on 2020-06-15 10:00");
    }

    @Test
    void a_value_that_nobody_understands_is_no_answer() {
        Reading reading = coded(sign("swelling", "\"valueString\": \"same as before\""));
        assertThat(facts(reading))
                .contains("check \"site-check\" [swelling NOT_ASSESSED] at left hand on 2020-06-15 10:00");
        assertThat(sentences(reading)).hasSize(1);
    }

    @Test
    void a_check_that_was_not_made_is_none() {
        assertThat(facts(check(
                        "{\"text\": \"IV site check\"}", "\"dataAbsentReason\": {\"text\": \"patient in theatre\"}")))
                .isEmpty();
    }

    // --- around it

    @Test
    void how_an_infusion_runs_and_through_which_line() {
        assertThat(facts(resources("""
                        {"resourceType": "Device", "id": "d", "type": {"text": "peripheral venous cannula"}}
                        """, """
                        {"resourceType": "MedicationAdministration", "id": "m", "status": "in-progress",
                         "effectivePeriod": {"start": "2020-06-15T10:00:00+03:00"},
                         "medicationCodeableConcept": {"text": "calcium gluconate"}, "dosage": {"method": {"text": "continuous infusion"}},
                         "device": [{"reference": "Device/d"}]}
                        """)))
                .contains(
                        "medication GIVEN calcium-gluconate \"calcium gluconate\" CONTINUOUS RUNNING through Device/d on 2020-06-15 10:00");
    }

    @Test
    void a_pump_is_no_line() {
        assertThat(facts(resources("""
                        {"resourceType": "Device", "id": "d", "type": {"text": "syringe pump"}}
                        """, """
                        {"resourceType": "MedicationAdministration", "id": "m", "status": "completed", "effectiveDateTime": "2020-06-15",
                         "medicationCodeableConcept": {"text": "calcium gluconate"}, "device": [{"reference": "Device/d"}]}
                        """)))
                .containsExactly("medication GIVEN calcium-gluconate \"calcium gluconate\" on 2020-06-15");
    }

    @Test
    void the_removal_of_a_line_says_when_it_ended() {
        assertThat(facts(resources("""
                        {"resourceType": "Device", "id": "d", "type": {"text": "peripheral venous cannula"}}
                        """, """
                        {"resourceType": "Procedure", "id": "r", "status": "completed", "code": {"text": "removal of cannula"},
                         "performedDateTime": "2020-06-15T18:00:00+03:00", "usedReference": [{"reference": "Device/d"}]}
                        """)))
                .contains("line \"peripheral venous cannula\" (Device/d) on unknown, until 2020-06-15 18:00");
    }

    @Test
    void where_a_line_ends() {
        assertThat(facts(resources("""
                        {"resourceType": "DeviceUseStatement", "id": "u", "status": "active", "device": {"display": "venous catheter"},
                         "extension": [{"url": "https://kossa.dev/fhir/StructureDefinition/line-tip", "valueString": "superior vena cava"}],
                         "timingPeriod": {"start": "2020-06-15T10:00:00+03:00"}, "bodySite": {"text": "left elbow"}}
                        """)))
                .containsExactly("line \"venous catheter\" at left elbow to superior vena cava on 2020-06-15 10:00");
    }

    @Test
    void a_deed_at_a_line_is_a_procedure_and_no_line() {
        Reading reading = resources("""
                {"resourceType": "Procedure", "id": "r", "status": "completed", "performedDateTime": "2020-06-15T10:20:00+03:00",
                 "code": {"coding": [{"system": "https://kossa.dev/fhir/CodeSystem/vocabulary", "code": "aspirate"}], "text": "aspirated, 0.2 mL"},
                 "bodySite": [{"text": "left hand"}]}
                """);
        assertThat(facts(reading))
                .containsExactly("procedure DONE aspirate \"aspirated, 0.2 mL\" at left hand on 2020-06-15 10:20");
        assertThat(reading.issues()).isEmpty();
    }
}
