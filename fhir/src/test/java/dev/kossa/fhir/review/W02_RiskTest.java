package dev.kossa.fhir.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.review.diagnosis.Differential.Ranked;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.data.Offset;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RiskAssessment;
import org.hl7.fhir.r4.model.RiskAssessment.RiskAssessmentPredictionComponent;
import org.hl7.fhir.r4.model.RiskAssessment.RiskAssessmentStatus;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: the differential as a RiskAssessment. */
class W02_RiskTest {
    private static final Written CLINIC = Written.example("infant-9-months", "2020-07-06T09:00:00Z");
    private static final RiskAssessment RISK = CLINIC.the(RiskAssessment.class);
    private static final List<Ranked> RANKED =
            CLINIC.review().diagnostics().differential().orElseThrow().ranked();

    @Test
    void it_is_preliminary_because_no_person_has_confirmed_it() {
        assertThat(RISK.getStatus()).isEqualTo(RiskAssessmentStatus.PRELIMINARY);
        assertThat(RISK.getOccurrenceDateTimeType().getValueAsString()).isEqualTo("2020-07-06T09:00:00Z");
    }

    @Test
    void every_mechanism_is_a_prediction_in_the_order_of_the_ranking() {
        assertThat(RISK.getPrediction())
                .extracting(prediction ->
                        prediction.getOutcome().getCodingFirstRep().getCode())
                .containsExactlyElementsOf(
                        RANKED.stream().map(Ranked::condition).toList());
        assertThat(prediction("iatrogenic-calcinosis-cutis").getOutcome().getText())
                .isEqualTo("calcium injury (iatrogenic calcinosis cutis), acute");
    }

    @Test
    void probabilities_are_percent_as_r4_wants_them_and_sum_to_100() {
        BigDecimal sum = RISK.getPrediction().stream()
                .map(prediction -> prediction.getProbabilityDecimalType().getValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isCloseTo(new BigDecimal(100), Offset.offset(new BigDecimal("0.01")));
    }

    @Test
    void the_80_percent_range_is_an_extension_because_fhir_allows_a_number_or_a_range() {
        Range range = (Range) prediction("iatrogenic-calcinosis-cutis")
                .getExtensionByUrl("https://kossa.dev/fhir/StructureDefinition/probability-range")
                .getValue();
        Ranked injury =
                CLINIC.review().diagnostics().differential().orElseThrow().of("iatrogenic-calcinosis-cutis");
        assertThat(range.getLow().getValue().doubleValue()).isCloseTo(100 * injury.low(), Offset.offset(0.001));
        assertThat(range.getHigh().getValue().doubleValue()).isCloseTo(100 * injury.high(), Offset.offset(0.001));
        assertThat(range.getHigh().getCode()).isEqualTo("%");
    }

    @Test
    void the_rationale_has_the_range_the_start_and_the_strongest_reasons_with_their_counts() {
        assertThat(prediction("iatrogenic-calcinosis-cutis").getRationale())
                .matches(
                        "80 % range [0-9.]+ to [0-9.]+ %\\. Before any finding [0-9.]+ %\\. "
                                + "For \\(\\+\\) and against \\(-\\), log10 of the factor on its odds: .*; [0-9]+ weaker, together [+-][0-9.]+")
                .containsPattern("bluish, purple or dusky colour, present \\+0\\.[0-9]+ \\([0-9]+ of [0-9]+");
    }

    @Test
    void each_reason_names_the_rows_of_knowledge_and_whether_they_are_confirmed() {
        assertThat(prediction("iatrogenic-calcinosis-cutis").getExtension())
                .filteredOn(extension -> extension.getUrl().endsWith("/basis"))
                .extracting(Extension::getValue)
                .extracting(value -> ((StringType) value).getValue())
                .anyMatch(words -> words.matches("likelihoods/.*: .* \\(not confirmed\\)"));
    }

    @Test
    void the_facts_are_resources_of_the_input() {
        assertThat(RISK.getBasis())
                .extracting(Reference::getReference)
                .contains("Observation/clinic-hard-swelling")
                .doesNotHaveDuplicates();
    }

    @Test
    void notes_say_where_the_ranking_starts_what_would_turn_it_how_calcium_is_linked_and_what_to_ask() {
        assertThat(notes(RISK))
                .anyMatch(note -> note.startsWith("Calcium was given in that limb: each condition starts at"))
                .anyMatch(note -> note.startsWith("The order changes at an incidence of the calcium injury of "))
                .anyMatch(
                        note -> note.startsWith(
                                "calcium gluconate: It was given in the limb of the lesion. The lesion began 5 to 12 days or 17 to 33 days later."))
                .anyMatch(note -> note.startsWith("Ask or look: Did the infusion leak into the tissue?"));
    }

    @Test
    void without_a_lesion_there_is_no_prediction_and_a_note_says_so() {
        RiskAssessment risk =
                Written.example("calcium-no-lesion", "2025-12-10T09:00:00Z").the(RiskAssessment.class);
        assertThat(risk.getPrediction()).isEmpty();
        assertThat(notes(risk)).contains("No lesion is described: no diagnosis.");
    }

    private static List<String> notes(RiskAssessment risk) {
        return risk.getNote().stream().map(Annotation::getText).toList();
    }

    private static RiskAssessmentPredictionComponent prediction(String mechanism) {
        return RISK.getPrediction().stream()
                .filter(prediction ->
                        prediction.getOutcome().getCodingFirstRep().getCode().equals(mechanism))
                .findFirst()
                .orElseThrow();
    }
}
