package dev.kossa.fhir.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.RiskAssessment;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: the Bundle, and what each resource of it says of itself. */
class W01_BundleTest {
    private static final Written CLINIC = Written.example("infant-9-months", "2020-07-06T09:00:00Z");

    @Test
    void it_is_a_collection_because_nobody_attests_it() {
        assertThat(CLINIC.bundle().getType()).isEqualTo(BundleType.COLLECTION);
        assertThat(CLINIC.bundle().getTimestamp()).isNull();
    }

    @Test
    void red_flags_come_first_then_the_ranking_then_tests_care_and_causality_then_what_is_wrong_with_the_data() {
        List<String> types = CLINIC.bundle().getEntry().stream()
                .map(entry -> entry.getResource().fhirType())
                .toList();
        assertThat(types)
                .startsWith("DetectedIssue", "RiskAssessment", "ServiceRequest")
                .containsSubsequence("ServiceRequest", "CarePlan", "CarePlan", "Task", "AdverseEvent", "DetectedIssue");
    }

    @Test
    void each_resource_names_the_knowledge_the_moment_and_that_nobody_validated_it_even_when_torn_out() {
        for (Bundle.BundleEntryComponent entry : CLINIC.bundle().getEntry()) {
            assertThat(entry.getResource().getMeta().getTag())
                    .extracting(Coding::getCode)
                    .containsExactly(
                            "not-clinically-validated", CLINIC.review().knowledgeVersion(), "2020-07-06T09:00:00Z");
        }
        assertThat(CLINIC.the(RiskAssessment.class).getPerformer().getDisplay())
                .isEqualTo("Kossa, knowledge " + CLINIC.review().knowledgeVersion() + ", not clinically validated");
    }

    @Test
    void addresses_are_made_from_the_content() {
        List<String> addresses = addresses(CLINIC);
        assertThat(addresses).doesNotHaveDuplicates().allMatch(address -> address.startsWith("urn:uuid:"));
        assertThat(addresses(Written.example("infant-9-months", "2020-07-06T09:00:00Z")))
                .isEqualTo(addresses);
        assertThat(addresses(Written.example("infant-9-months", "2020-07-06T10:00:00Z")))
                .doesNotContainAnyElementsOf(addresses);
    }

    private static List<String> addresses(Written written) {
        return written.bundle().getEntry().stream()
                .map(Bundle.BundleEntryComponent::getFullUrl)
                .toList();
    }

    @Test
    void the_patient_is_the_one_of_the_input() {
        assertThat(CLINIC.the(RiskAssessment.class).getSubject().getReference()).isEqualTo("Patient/infant");
    }

    @Test
    void a_patient_without_id_is_named_in_words() {
        Written written = Written.of(
                Written.read("{\"resourceType\": \"Patient\", \"gender\": \"male\"}"),
                CLINIC.review().asOf());
        RiskAssessment risk = written.the(RiskAssessment.class);
        assertThat(risk.getSubject().getReference()).isNull();
        assertThat(risk.getSubject().getDisplay()).isEqualTo("the patient of the record");
    }
}
