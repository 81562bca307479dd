package dev.kossa.fhir.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kossa.fhir.Cases;
import dev.kossa.fhir.Reading;
import dev.kossa.issue.Issue;
import dev.kossa.issue.NotUsed;
import dev.kossa.issue.ReadingIssue;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** LAW: a proposal is never a fact. What Kossa writes tells it nothing when somebody feeds it back. */
class L02_FeedBackTest {
    private static final Instant END = Instant.parse("2027-01-01T00:00:00Z");

    static List<Path> examples() {
        return Cases.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void alone_it_holds_no_fact(Path file) {
        Written written = Written.of(Written.read(Cases.text(file)), END);
        assertThat(Written.read(written.json()).record().facts()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void beside_its_record_it_changes_nothing(Path file) {
        Written written = Written.of(Written.read(Cases.text(file)), END);
        Reading both = Written.read(Cases.text(file), written.json());
        assertThat(both.record()).isEqualTo(written.reading().record());
        assertThat(Written.of(both, END).review()).isEqualTo(written.review());
        assertThat(said(both)).isEqualTo(said(written.reading()));
    }

    /** What was not used is counted by type, so its number grows. */
    private static List<Issue> said(Reading reading) {
        return reading.issues().stream()
                .filter(issue -> !(issue instanceof NotUsed))
                .toList();
    }

    @Test
    void what_was_not_used_is_said() {
        Written written = Written.example("calcium-no-lesion", "2025-12-10T09:00:00Z");
        assertThat(Written.read(written.json()).issues())
                .filteredOn(ReadingIssue.class::isInstance)
                .extracting(Issue::sentence)
                .contains("1 resource of type RiskAssessment was not used.", "1 resource of type Task was not used.");
    }

    @Test
    void a_proposal_of_another_program_is_no_fact_either() {
        assertThat(Written.resources("""
                        {"resourceType": "ServiceRequest", "id": "s", "status": "draft", "intent": "proposal",
                         "code": {"text": "plain film: soft tissue calcification"}, "subject": {"reference": "Patient/p"}}
                        """, """
                        {"resourceType": "RiskAssessment", "id": "r", "status": "final", "subject": {"reference": "Patient/p"},
                         "prediction": [{"outcome": {"text": "cellulitis"}, "probabilityDecimal": 99}]}
                        """, """
                        {"resourceType": "MedicationRequest", "id": "m", "status": "draft", "intent": "proposal",
                         "medicationCodeableConcept": {"text": "calcium gluconate"}, "subject": {"reference": "Patient/p"}}
                        """).reading().record().facts()).isEmpty();
    }
}
