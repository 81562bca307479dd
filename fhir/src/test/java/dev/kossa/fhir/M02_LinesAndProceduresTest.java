package dev.kossa.fhir;

import static dev.kossa.fhir.Read.facts;
import static dev.kossa.fhir.Read.resources;
import static dev.kossa.fhir.Read.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: vascular lines, and what was done. */
class M02_LinesAndProceduresTest {
    private static Reading procedure(String status, String more) {
        return resources(
                "{\"resourceType\": \"Procedure\", \"id\": \"p\", \"status\": \"" + status + "\", " + more + "}");
    }

    @Test
    void the_use_of_a_line_from_when_to_when_and_where() {
        Reading reading = resources("""
                {"resourceType": "DeviceUseStatement", "id": "u", "status": "completed", "device": {"display": "peripheral venous cannula"},
                 "timingPeriod": {"start": "2020-06-15T10:00:00+03:00", "end": "2020-06-16T08:00:00+03:00"},
                 "bodySite": {"text": "dorsum of left hand"}}
                """);
        assertThat(facts(reading))
                .containsExactly(
                        "line \"peripheral venous cannula\" at left dorsum-of-hand on 2020-06-15 10:00, until 2020-06-16 08:00");
        assertThat(reading.issues()).isEmpty();
    }

    @Test
    void the_insertion_of_a_line() {
        assertThat(facts(procedure(
                        "completed",
                        "\"code\": {\"text\": \"insertion of peripheral venous catheter\"}, \"performedDateTime\": \"2020-06-15\", "
                                + "\"bodySite\": [{\"text\": \"left hand\"}]")))
                .containsExactlyInAnyOrder(
                        "procedure DONE ? \"insertion of peripheral venous catheter\" at left hand on 2020-06-15",
                        "line \"insertion of peripheral venous catheter\" at left hand on 2020-06-15",
                        "finding intravenous-line PRESENT at left hand on 2020-06-15");
    }

    @Test
    void a_device_that_is_a_line_and_one_that_is_not() {
        Reading reading = resources(
                "{\"resourceType\": \"Device\", \"id\": \"d\", \"type\": {\"text\": \"PICC line\"}}",
                "{\"resourceType\": \"Device\", \"id\": \"e\", \"type\": {\"text\": \"wheelchair\"}}");
        assertThat(facts(reading)).containsExactly("line \"PICC line\" (Device/d) on unknown");
        assertThat(sentences(reading))
                .containsExactly(
                        "The device \"wheelchair\" at Device of Device/e is not in the vocabulary and was not used.");
    }

    @Test
    void a_procedure_done_planned_or_not_done() {
        String debridement = "\"code\": {\"text\": \"surgical debridement\"}, \"performedDateTime\": \"2020-06-15\"";
        assertThat(facts(procedure("completed", debridement)))
                .contains("procedure DONE debridement \"surgical debridement\" on 2020-06-15");
        assertThat(facts(procedure("preparation", debridement)))
                .containsExactly("procedure PLANNED debridement \"surgical debridement\" on 2020-06-15");
        assertThat(facts(procedure("not-done", debridement)))
                .containsExactly("procedure NOT_DONE debridement \"surgical debridement\" on 2020-06-15");
        assertThat(facts(procedure("entered-in-error", debridement))).isEmpty();
    }

    @Test
    void a_dated_procedure_belongs_to_the_history_one_without_a_date_may_come_later() {
        assertThat(facts(procedure(
                        "completed", "\"code\": {\"text\": \"haemodialysis\"}, \"performedDateTime\": \"2020-06-01\"")))
                .contains("finding dialysis PRESENT on 2020-06-01");
        assertThat(facts(procedure("completed", "\"code\": {\"text\": \"haemodialysis\"}")))
                .noneMatch(fact -> fact.startsWith("finding"));
    }

    @Test
    void a_dated_drug_is_an_administration() {
        assertThat(
                        facts(
                                procedure(
                                        "completed",
                                        "\"code\": {\"text\": \"calcium gluconate 10 % infusion, left hand\"}, \"performedDateTime\": \"2020-06-01\"")))
                .contains(
                        "medication GIVEN calcium-gluconate \"calcium gluconate 10 % infusion, left hand\" intravenous of 10 % at left hand on 2020-06-01");
    }

    @Test
    void a_procedure_may_be_dated_by_an_age() {
        assertThat(facts(procedure(
                        "completed",
                        "\"code\": {\"text\": \"debridement\"}, \"performedAge\": {\"value\": 2, \"unit\": \"d\"}")))
                .contains("procedure DONE debridement \"debridement\" on 2019-09-17 to 2019-09-18");
    }

    @Test
    void a_procedure_that_nobody_knows_is_kept_and_listed() {
        Reading reading = procedure("completed", "\"code\": {\"text\": \"gobbledygook\"}");
        assertThat(facts(reading)).containsExactly("procedure DONE ? \"gobbledygook\" on unknown");
        assertThat(sentences(reading))
                .containsExactly(
                        "The procedure \"gobbledygook\" at Procedure.code of Procedure/p is not in the vocabulary and was not used.");
    }
}
