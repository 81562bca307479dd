package dev.kossa.fhir.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.issue.NotMapped;
import java.util.List;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.DetectedIssue.DetectedIssueSeverity;
import org.hl7.fhir.r4.model.DetectedIssue.DetectedIssueStatus;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;

/** FEATURE UNDER TEST: red flags and issues as DetectedIssues. */
class W03_IssuesTest {
    private static final Written CLINIC = Written.example("infant-9-months", "2020-07-06T09:00:00Z");

    @Test
    void a_red_flag_is_high_and_says_its_sentence_and_its_facts() {
        DetectedIssue flag = issue(CLINIC, "infection-not-excluded");
        assertThat(flag.getSeverity()).isEqualTo(DetectedIssueSeverity.HIGH);
        assertThat(flag.getStatus()).isEqualTo(DetectedIssueStatus.PRELIMINARY);
        assertThat(flag.getDetail())
                .startsWith("Infection is not excluded: Kossa does not advise against antibiotics.");
        assertThat(flag.getEvidenceFirstRep().getDetail())
                .extracting(Reference::getReference)
                .contains("Observation/exam-redness", "Observation/exam-tenderness");
    }

    @Test
    void it_is_not_said_a_second_time_as_an_issue() {
        assertThat(codes(CLINIC)).doesNotContain("InfectionNotExcluded");
    }

    @Test
    void an_issue_of_the_review_says_the_sentence_that_every_view_prints() {
        DetectedIssue issue = issue(CLINIC, "ConflictingOnset");
        assertThat(issue.getSeverity()).isEqualTo(DetectedIssueSeverity.MODERATE);
        assertThat(issue.getDetail())
                .isEqualTo(
                        "The time from calcium gluconate to the lesion is 5 to 12 days or 17 to 33 days: the sources conflict, and each "
                                + "is used with equal weight.\nMaybe the drug chart or the nursing record has the date.");
    }

    @Test
    void what_the_reader_has_to_say_is_there_too() {
        assertThat(issue(CLINIC, "ConflictingTime").getDetail())
                .startsWith("Statements about one event (calcium-gluconate) differ in its time");
        assertThat(issue(CLINIC, "NotUsed").getSeverity()).isEqualTo(DetectedIssueSeverity.LOW);
    }

    @Test
    void words_that_are_not_in_the_vocabulary_are_one_issue_with_a_line_for_each() {
        long words = CLINIC.reading().issues().stream()
                .filter(NotMapped.class::isInstance)
                .count();
        assertThat(codes(CLINIC)).filteredOn("NotMapped"::equals).hasSize(1);
        assertThat(issue(CLINIC, "NotMapped").getDetail().lines()).hasSize((int) words);
    }

    @Test
    void a_fact_without_an_id_is_named_in_words() {
        Written written = Written.resources(
                "{\"resourceType\":\"Observation\",\"status\":\"final\",\"effectiveDateTime\":"
                        + "\"2020-06-20\",\"code\":{\"text\":\"CRP\"},\"valueQuantity\":{\"value\":7,\"unit\":\"furlong\"}}");
        Reference evidence = issue(written, "UnitUnknown").getEvidenceFirstRep().getDetailFirstRep();
        assertThat(evidence.getReference()).isNull();
        assertThat(evidence.getDisplay()).isEqualTo("Observation no. 2 of record.json");
    }

    private static List<String> codes(Written written) {
        return written.all(DetectedIssue.class).stream()
                .map(issue -> issue.getCode().getCodingFirstRep().getCode())
                .toList();
    }

    private static DetectedIssue issue(Written written, String code) {
        return written.all(DetectedIssue.class).stream()
                .filter(issue -> issue.getCode().getCodingFirstRep().getCode().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " is none of " + codes(written)));
    }
}
