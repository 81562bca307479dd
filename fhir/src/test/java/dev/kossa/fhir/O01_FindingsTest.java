package dev.kossa.fhir;

import static dev.kossa.fhir.Read.facts;
import static dev.kossa.fhir.Read.resources;
import static dev.kossa.fhir.Read.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: an Observation that says whether something was found. */
class O01_FindingsTest {
    private static Reading seen(String text, String value) {
        return resources(
                "{\"resourceType\": \"Observation\", \"id\": \"o\", \"status\": \"final\", \"effectiveDateTime\": \"2020-06-15\", "
                        + "\"code\": {\"text\": \"" + text + "\"}" + (value.isEmpty() ? "" : ", " + value) + "}");
    }

    @Test
    void all_that_a_phrase_mentions_is_found_or_not_found() {
        assertThat(facts(seen("firm swelling of left hand", "\"valueBoolean\": true")))
                .containsExactlyInAnyOrder(
                        "finding hard-lesion PRESENT at left hand on 2020-06-15",
                        "finding swelling PRESENT at left hand on 2020-06-15");
        assertThat(facts(seen("firm swelling of left hand", "\"valueBoolean\": false")))
                .containsExactlyInAnyOrder(
                        "finding hard-lesion ABSENT at left hand on 2020-06-15",
                        "finding swelling ABSENT at left hand on 2020-06-15");
    }

    @Test
    void a_negated_phrase_that_is_true_is_absent() {
        Reading reading = seen("no fever", "\"valueBoolean\": true");
        assertThat(facts(reading)).containsExactly("finding fever ABSENT on 2020-06-15");
        assertThat(reading.issues()).isEmpty();
    }

    @Test
    void a_negated_phrase_that_is_false_conflicts() {
        Reading reading = seen("no fever", "\"valueBoolean\": false");
        assertThat(facts(reading)).containsExactly("finding fever CONFLICTING on 2020-06-15");
        assertThat(sentences(reading))
                .containsExactly(
                        "\"no fever\" is said to be present and to be absent (Observation/o); it counts as conflicting.\n"
                                + "Maybe a negated phrase was answered with \"false\".");
    }

    @Test
    void a_word_that_states_absence_is_absent() {
        assertThat(facts(seen("good and intact pulses", "\"valueBoolean\": true")))
                .containsExactly("finding pulse-deficit ABSENT on 2020-06-15");
    }

    @Test
    void a_disease_that_was_observed_is_a_finding_of_the_mechanism() {
        assertThat(facts(seen("right forearm cellulitis", "\"valueBoolean\": true")))
                .containsExactly("finding cellulitis PRESENT at right forearm on 2020-06-15");
        assertThat(facts(seen("possible cellulitis", "\"valueBoolean\": true")))
                .containsExactly("finding cellulitis PRESENT suspected on 2020-06-15");
    }

    @Test
    void what_was_before_was_before() {
        assertThat(facts(seen("injury of left arm 2 weeks prior", "\"valueBoolean\": true")))
                .containsExactly("finding trauma PRESENT at left upper-limb on until 2020-06-15");
    }

    @Test
    void the_answer_may_be_a_word() {
        assertThat(facts(seen("redness", "\"valueString\": \"yes\"")))
                .containsExactly("finding redness PRESENT on 2020-06-15");
        assertThat(facts(seen("redness", "\"valueString\": \"None.\"")))
                .containsExactly("finding redness ABSENT on 2020-06-15");
        assertThat(facts(seen("redness", "\"valueString\": \"not assessed\"")))
                .containsExactly("finding redness NOT_ASSESSED on 2020-06-15");
    }

    @Test
    void the_answer_may_be_a_code() {
        assertThat(
                        facts(
                                seen(
                                        "redness",
                                        "\"valueCodeableConcept\": {\"coding\": [{\"system\": \"http://snomed.info/sct\", \"code\": \"2667000\"}]}")))
                .containsExactly("finding redness ABSENT on 2020-06-15");
        assertThat(
                        facts(
                                seen(
                                        "redness",
                                        "\"valueCodeableConcept\": {\"coding\": [{\"system\": \"http://loinc.org\", \"code\": \"LA33-6\"}]}")))
                .containsExactly("finding redness PRESENT on 2020-06-15");
    }

    @Test
    void the_answer_may_be_the_finding() {
        assertThat(facts(seen("inspection", "\"valueString\": \"firm swelling of the left hand, no redness\"")))
                .containsExactlyInAnyOrder(
                        "finding hard-lesion PRESENT at left hand on 2020-06-15",
                        "finding swelling PRESENT at left hand on 2020-06-15",
                        "finding redness ABSENT at left hand on 2020-06-15");
        assertThat(
                        facts(
                                seen(
                                        "inspection",
                                        "\"valueCodeableConcept\": {\"coding\": [{\"system\": \"http://snomed.info/sct\", \"code\": \"267038008\"}]}")))
                .containsExactly("finding swelling PRESENT on 2020-06-15");
    }

    @Test
    void an_opinion_in_an_answer_is_no_finding() {
        Reading reading = seen("impression", "\"valueString\": \"cellulitis\"");
        assertThat(facts(reading)).isEmpty();
        assertThat(sentences(reading))
                .containsExactly(
                        "The finding \"impression: cellulitis\" at Observation.valueString of Observation/o is not in the vocabulary and was not used.");
    }

    @Test
    void a_reason_for_no_value_means_not_assessed() {
        assertThat(facts(seen("redness", "\"dataAbsentReason\": {\"text\": \"dark skin\"}")))
                .containsExactly("finding redness NOT_ASSESSED on 2020-06-15");
    }

    @Test
    void a_value_that_cannot_be_read_means_not_assessed() {
        Reading reading = seen("redness", "\"valueBoolean\": \"true\"");
        assertThat(facts(reading)).containsExactly("finding redness NOT_ASSESSED on 2020-06-15");
        assertThat(sentences(reading))
                .containsExactly(
                        "Observation/o has text at Observation.valueBoolean where true or false belongs; it was not used.\n"
                                + "Maybe it should be written as true or false.");
    }

    @Test
    void a_value_of_a_useless_kind_is_said() {
        Reading reading = seen("redness", "\"valueTime\": \"10:00:00\"");
        assertThat(facts(reading)).containsExactly("finding redness NOT_ASSESSED on 2020-06-15");
        assertThat(sentences(reading))
                .containsExactly("The value at Observation.valueTime of Observation/o was not used.");
    }

    @Test
    void a_finding_without_value_and_without_reason_is_stated_by_its_code_or_flag() {
        assertThat(facts(seen("redness", ""))).containsExactly("finding redness PRESENT on 2020-06-15");
        assertThat(facts(seen("redness", "\"interpretation\": [{\"coding\": [{\"code\": \"NEG\"}]}]")))
                .containsExactly("finding redness ABSENT on 2020-06-15");
    }

    @Test
    void each_component_is_read_and_a_panel_by_itself_says_nothing() {
        Reading reading = seen(
                "site check",
                "\"component\": [{\"code\": {\"text\": \"redness\"}, \"valueBoolean\": false}, "
                        + "{\"code\": {\"text\": \"swelling\"}, \"valueBoolean\": true}, "
                        + "{\"code\": {\"text\": \"firmness\"}, \"dataAbsentReason\": {\"text\": \"asleep\"}}]");
        assertThat(facts(reading))
                .containsExactly(
                        "finding redness ABSENT on 2020-06-15",
                        "finding swelling PRESENT on 2020-06-15",
                        "finding hard-lesion NOT_ASSESSED on 2020-06-15",
                        "check \"site check\" [redness ABSENT, swelling PRESENT, induration NOT_ASSESSED] on 2020-06-15");
        assertThat(reading.issues()).isEmpty();
        assertThat(reading.record().facts().get(0).origin().path()).isEqualTo("Observation.component[0].valueBoolean");
    }

    @Test
    void notes_are_read_and_notes_without_findings_are_listed_once() {
        Reading reading = seen(
                "redness",
                "\"valueBoolean\": true, \"note\": [{\"text\": \"No pus.\"}, {\"text\": \"Seen with the mother.\"}, "
                        + "{\"text\": \"Seen with the mother.\"}]");
        assertThat(facts(reading))
                .containsExactly("finding redness PRESENT on 2020-06-15", "finding pus ABSENT on 2020-06-15");
        assertThat(sentences(reading))
                .containsExactly(
                        "The note \"Seen with the mother.\" at Observation.note[1] of Observation/o is not in the vocabulary and was not used.");
    }
}
