package dev.kossa.fhir;

import static dev.kossa.fhir.Read.facts;
import static dev.kossa.fhir.Read.resources;
import static dev.kossa.fhir.Read.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE UNDER TEST: a Condition is a diagnosis; its findings count, its opinions do not. */
class D01_ConditionsTest {
    private static Reading condition(String text, String more) {
        return resources(
                "{\"resourceType\": \"Condition\", \"id\": \"c\", \"recordedDate\": \"2020-06-15\", \"code\": {\"text\": \""
                        + text + "\"}" + (more.isEmpty() ? "" : ", " + more) + "}");
    }

    private static String verified(String status) {
        return "\"verificationStatus\": {\"coding\": [{\"code\": \"" + status + "\"}]}";
    }

    @Test
    void words_that_are_findings_are_findings_too() {
        assertThat(facts(condition("swelling of left hand", "\"onsetDateTime\": \"2020-06-10\"")))
                .containsExactly(
                        "diagnosis UNSTATED swelling \"swelling of left hand\" at left hand on 2020-06-10",
                        "finding swelling PRESENT at left hand on 2020-06-15, onset 2020-06-10");
        assertThat(facts(condition("end-stage renal disease", "")))
                .containsExactly(
                        "diagnosis UNSTATED chronic-kidney-disease \"end-stage renal disease\" on 2020-06-15",
                        "finding chronic-kidney-disease PRESENT on 2020-06-15");
        assertThat(facts(condition("systemic sclerosis", "")))
                .contains("finding systemic-sclerosis PRESENT on 2020-06-15");
    }

    @Test
    void a_lesion_lies_where_the_body_site_says() {
        assertThat(facts(condition(
                        "lesion", "\"bodySite\": [{\"text\": \"dorsum of left hand\"}, {\"text\": \"right foot\"}]")))
                .containsExactly(
                        "diagnosis UNSTATED lesion \"lesion\" at left dorsum-of-hand on 2020-06-15",
                        "finding lesion PRESENT at left dorsum-of-hand on 2020-06-15",
                        "finding lesion PRESENT at right foot on 2020-06-15");
    }

    @Test
    void a_mechanism_is_a_diagnosis_and_never_a_finding() {
        assertThat(facts(condition("cellulitis after intravenous line", "\"bodySite\": [{\"text\": \"left hand\"}]")))
                .containsExactly(
                        "diagnosis UNSTATED cellulitis \"cellulitis after intravenous line\" at left hand on 2020-06-15");
    }

    @Test
    void a_mechanism_in_the_words_outweighs_the_code_of_a_finding() {
        assertThat(facts(resources("""
                        {"resourceType": "Condition", "id": "c", "recordedDate": "2020-07-07", "code": {
                          "coding": [{"system": "http://human-phenotype-ontology.org", "code": "HP:0025520", "display": "Calcinosis cutis"}],
                          "text": "iatrogenic calcinosis cutis"}}
                        """)))
                .containsExactly(
                        "diagnosis UNSTATED iatrogenic-calcinosis-cutis \"iatrogenic calcinosis cutis\" on 2020-07-07");
    }

    @ParameterizedTest
    @CsvSource({
        "confirmed, CONFIRMED",
        "provisional, PROVISIONAL",
        "differential, PROVISIONAL",
        "unconfirmed, PROVISIONAL",
        "refuted, REFUTED"
    })
    void verification_says_how_far_it_was_established(String status, String expected) {
        assertThat(facts(condition("gout", verified(status))))
                .containsExactly("diagnosis " + expected + " gout \"gout\" on 2020-06-15");
    }

    @Test
    void a_refuted_finding_is_absent_and_a_provisional_one_is_suspected() {
        assertThat(facts(condition("diabetes", verified("refuted"))))
                .containsExactly(
                        "diagnosis REFUTED diabetes \"diabetes\" on 2020-06-15",
                        "finding diabetes ABSENT on 2020-06-15");
        assertThat(facts(condition("diabetes", verified("provisional"))))
                .contains("finding diabetes PRESENT suspected on 2020-06-15");
    }

    @Test
    void words_that_deny_it_deny_it() {
        assertThat(facts(condition("no diabetes", "")))
                .containsExactly(
                        "diagnosis REFUTED diabetes \"no diabetes\" on 2020-06-15",
                        "finding diabetes ABSENT on 2020-06-15");
    }

    @Test
    void an_error_is_not_used() {
        Reading reading = condition("diabetes", verified("entered-in-error"));
        assertThat(facts(reading)).isEmpty();
        assertThat(sentences(reading)).containsExactly("Condition/c is entered-in-error: it was not used.");
    }

    @Test
    void what_is_over_was_so_between_its_beginning_and_its_end() {
        assertThat(facts(condition(
                        "swelling of left hand",
                        "\"onsetDateTime\": \"2020-05-01\", \"abatementDateTime\": \"2020-05-10\"")))
                .contains("finding swelling PRESENT at left hand on 2020-05-01 to 2020-05-10, onset 2020-05-01");
        assertThat(facts(condition(
                        "swelling of left hand", "\"clinicalStatus\": {\"coding\": [{\"code\": \"resolved\"}]}")))
                .contains("finding swelling PRESENT at left hand on until 2020-06-15");
    }

    @Test
    void a_condition_that_nobody_knows_stays_a_diagnosis_and_is_listed() {
        Reading reading = condition("gobbledygook", "");
        assertThat(facts(reading)).containsExactly("diagnosis UNSTATED ? \"gobbledygook\" on 2020-06-15");
        assertThat(sentences(reading))
                .containsExactly(
                        "The condition \"gobbledygook\" at Condition.code of Condition/c is not in the vocabulary and was not used.");
    }

    @Test
    void its_notes_are_read() {
        assertThat(facts(condition("gout", "\"note\": [{\"text\": \"No fever.\"}]")))
                .contains("finding fever ABSENT on 2020-06-15");
    }

    @Test
    void a_family_history_is_a_finding_of_the_family() {
        Reading reading = resources("""
                {"resourceType": "FamilyMemberHistory", "id": "f", "status": "completed", "date": "2020-06-15",
                 "condition": [{"code": {"text": "calcinosis cutis"}}, {"code": {"text": "gobbledygook"}}]}
                """);
        assertThat(facts(reading)).containsExactly("finding family-history-calcinosis PRESENT on 2020-06-15");
        assertThat(sentences(reading))
                .containsExactly(
                        "The family history \"gobbledygook\" at FamilyMemberHistory.condition[1].code of FamilyMemberHistory/f is not in the vocabulary and was not used.");
    }

    @Test
    void an_allergy_is_present_refuted_or_none_is_known() {
        String allergy =
                "{\"resourceType\": \"AllergyIntolerance\", \"id\": \"a\", \"recordedDate\": \"2020-06-15\", %s}";
        assertThat(facts(resources(allergy.formatted("\"code\": {\"text\": \"clindamycin\"}"))))
                .containsExactly("allergy clindamycin \"clindamycin\" PRESENT on 2020-06-15");
        assertThat(facts(resources(allergy.formatted("\"code\": {\"text\": \"clindamycin\"}, " + verified("refuted")))))
                .containsExactly("allergy clindamycin \"clindamycin\" ABSENT on 2020-06-15");
        assertThat(
                        facts(
                                resources(
                                        allergy.formatted(
                                                "\"code\": {\"coding\": [{\"system\": \"http://snomed.info/sct\", \"code\": \"716186003\", \"display\": \"No known allergy\"}]}"))))
                .containsExactly("allergy ? \"No known allergy\" ABSENT on 2020-06-15");
    }

    @Test
    void an_encounter_has_a_setting_a_reason_and_a_course() {
        assertThat(facts(resources("""
                        {"resourceType": "Condition", "id": "c", "code": {"text": "gout"}, "verificationStatus": {"coding": [{"code": "entered-in-error"}]}}
                        """, """
                        {"resourceType": "Encounter", "id": "e", "status": "finished", "class": {"code": "EMER"},
                         "reasonCode": [{"text": "swollen hand"}], "reasonReference": [{"reference": "Condition/c"}],
                         "period": {"start": "2020-06-15T10:00:00+03:00", "end": "2020-06-16"}}
                        """, """
                        {"resourceType": "Encounter", "id": "f", "status": "planned", "class": {"code": "AMB"}}
                        """)))
                .containsExactly("encounter emergency \"swollen hand; gout\" on 2020-06-15 10:00, until 2020-06-16");
    }
}
