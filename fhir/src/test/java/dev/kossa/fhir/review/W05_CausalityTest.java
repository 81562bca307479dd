package dev.kossa.fhir.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.AdverseEvent;
import org.hl7.fhir.r4.model.AdverseEvent.AdverseEventActuality;
import org.hl7.fhir.r4.model.AdverseEvent.AdverseEventSuspectEntityCausalityComponent;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: causality as an AdverseEvent, which exists only where calcium may be linked to a lesion. */
class W05_CausalityTest {
    private static final String LUMP =
            "{\"resourceType\":\"Observation\",\"id\":\"lump\",\"status\":\"final\",\"effectiveDateTime\":"
                    + "\"2020-06-20\",\"code\":{\"text\":\"hard lump\"},\"bodySite\":{\"text\":\"left hand\"},\"valueBoolean\":true}";
    private static final String GIVEN =
            "{\"resourceType\":\"MedicationAdministration\",\"status\":\"completed\",\"effectiveDateTime\":\"2020-06-05\","
                    + "\"medicationCodeableConcept\":{\"text\":\"calcium gluconate\"},\"dosage\":"
                    + "{\"route\":{\"text\":\"intravenous\"},\"site\":{\"text\":\"left hand\"}}}";

    private static final AdverseEvent EVENT =
            Written.example("infant-9-months", "2020-07-06T09:00:00Z").the(AdverseEvent.class);

    @Test
    void it_is_potential_because_a_program_may_not_say_that_it_happened() {
        assertThat(EVENT.getActuality()).isEqualTo(AdverseEventActuality.POTENTIAL);
        assertThat(EVENT.getEvent().getText()).isEqualTo("calcium injury (iatrogenic calcinosis cutis), suspected");
    }

    @Test
    void the_suspect_is_what_was_given() {
        assertThat(EVENT.getSuspectEntity())
                .extracting(suspect -> suspect.getInstance().getReference())
                .containsExactly("MedicationAdministration/calcium-introduction");
    }

    @Test
    void both_scales_are_named_with_what_they_say() {
        List<AdverseEventSuspectEntityCausalityComponent> scales =
                EVENT.getSuspectEntityFirstRep().getCausality();
        assertThat(scales).extracting(scale -> scale.getMethod().getText()).containsExactly("Naranjo", "WHO-UMC");
        assertThat(scales.get(0).getMethod().getCodingFirstRep().getCode()).isEqualTo("ProbabilityScale");
        assertThat(scales.get(0).getAssessment().getText()).isEqualTo("possible");
        assertThat(scales.get(0).getProductRelatedness())
                .startsWith("Naranjo score 2. 1 yes (+1); 2 yes (+2); 3 do not know (0);");
        assertThat(scales.get(1).getAssessment().getCodingFirstRep().getCode()).isEqualTo("Possible");
        assertThat(scales.get(1).getProductRelatedness())
                .isEqualTo("The time fits, but other causes could explain it as well.");
    }

    @Test
    void nothing_is_said_of_seriousness_and_of_the_outcome_only_what_a_film_showed() {
        assertThat(EVENT.getSeriousness().isEmpty()).isTrue();
        assertThat(EVENT.getOutcome().isEmpty()).isTrue();
        AdverseEvent end =
                Written.example("infant-9-months", "2020-09-08T09:00:00Z").the(AdverseEvent.class);
        assertThat(end.getOutcome().getCodingFirstRep().getCode()).isEqualTo("resolved");
    }

    @Test
    void calcium_that_was_given_without_an_id_is_named_in_words() {
        AdverseEvent event = Written.resources(LUMP, GIVEN).the(AdverseEvent.class);
        assertThat(event.getSuspectEntityFirstRep().getInstance().getReference())
                .isNull();
        assertThat(event.getSuspectEntityFirstRep().getInstance().getDisplay()).isEqualTo("calcium gluconate");
    }

    @Test
    void without_calcium_that_may_be_linked_there_is_none() {
        assertThat(Written.resources(LUMP).all(AdverseEvent.class)).isEmpty();
        assertThat(Written.example("calcium-no-lesion", "2025-12-10T09:00:00Z").all(AdverseEvent.class))
                .isEmpty();
    }
}
