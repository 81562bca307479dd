package dev.kossa.cli.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kossa.cli.JsonTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The review of a text concludes what the review of the hand-written record of the same patient concludes. Each difference is listed here,
 * with its reason.
 */
class TextAgainstRecordTest {
    /** What an issue is about, by words that its sentence has in both reviews. */
    private static final List<String> SUBJECTS = List.of(
            "platelets",
            "creatinine",
            "parathyroid hormone",
            "calcium (total)",
            "corrected calcium",
            "ultrasound",
            "change of the skin",
            "presenting complaint",
            "figure 1",
            "after 2 months",
            "vitamin D deficiency",
            "CarePlan",
            "ServiceRequest",
            "dilution and checks",
            "calcium gluconate",
            "Antibiotics");

    private static final Set<String> ONLY_OF_THE_TEXT = Set.of(
            // A record has no abstract: what its maker could not reconcile he has settled, and said so in its README.
            "StatementsDiffer warning presenting complaint",
            "StatementsDiffer warning figure 1",
            "PlanAgainstResult warning after 2 months",
            // A record holds no claims that something was, and no advice.
            "NotReported info vitamin D deficiency",
            "NotReported info dilution and checks");

    private static final Set<String> ONLY_OF_THE_RECORD = Set.of(
            // Two kinds of FHIR resources that the reader of records does not use; a text has none.
            "NotUsed info CarePlan", "NotUsed info ServiceRequest");

    private Reviewed record = new Reviewed(Map.of());

    static List<Path> texts() {
        return List.of(Reviewed.RETOLD, Reviewed.PAPER);
    }

    @BeforeEach
    void reviewTheRecord() {
        record = Reviewed.record();
    }

    private static Reviewed review(Path text) {
        assumeTrue(Files.exists(text), "the paper is not here");
        return Reviewed.text(text);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void itsIssuesAreThoseOfTheRecord(Path text) {
        Set<String> ofText = subjects(review(text));
        Set<String> ofRecord = subjects(record);
        assertThat(without(ofText, ofRecord)).isEqualTo(ONLY_OF_THE_TEXT);
        assertThat(without(ofRecord, ofText)).isEqualTo(ONLY_OF_THE_RECORD);
    }

    /** Below the second place the order differs: nothing there reaches one in a hundred, in any of the reviews. */
    @ParameterizedTest
    @MethodSource("texts")
    void itsRankingIsThatOfTheRecord(Path text) {
        Reviewed review = review(text);
        assertThat(review.differential("condition").subList(0, 2))
                .isEqualTo(record.differential("condition").subList(0, 2))
                .containsExactly("iatrogenic-calcinosis-cutis", "thrombophlebitis");
        assertThat(review.differential("condition"))
                .containsExactlyInAnyOrderElementsOf(record.differential("condition"));
        assertThat(List.of(review, record)).allSatisfy(one -> {
            assertThat(one.probability(0)).isGreaterThan(0.95);
            assertThat(one.probability(2)).isLessThan(0.01);
        });
    }

    @ParameterizedTest
    @MethodSource("texts")
    void itsStageIsThatOfTheRecord(Path text) {
        Reviewed review = review(text);
        assertThat(review.differential("stage").get(0))
                .isEqualTo(record.differential("stage").get(0))
                .isEqualTo("resolved");
        assertThat(review.text("trajectory", "resolved")).isEqualTo("true");
        // The text says two months, 60 days; the record counts from July 7 to September 7.
        assertThat(review.text("trajectory", "resolvedWithin_d")).isEqualTo("60");
        assertThat(record.text("trajectory", "resolvedWithin_d")).isEqualTo("62");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void itsSubtypeCausalityAndPlanAreThoseOfTheRecord(Path text) {
        Reviewed review = review(text);
        assertThat(review.text("subtype", "id"))
                .isEqualTo(record.text("subtype", "id"))
                .isEqualTo("iatrogenic");
        assertThat(naranjo(review)).isEqualTo(naranjo(record)).isEqualTo("probable");
        assertThat(review.ids("plan", "options", "id")).isEqualTo(record.ids("plan", "options", "id"));
        assertThat(JsonTree.objects(review.json(), "redFlags")).isEmpty();
        assertThat(JsonTree.objects(record.json(), "redFlags")).isEmpty();
        assertThat(JsonTree.objects(review.json(), "nextTests")).isEmpty();
        assertThat(JsonTree.objects(record.json(), "nextTests")).isEmpty();
    }

    private static String naranjo(Reviewed review) {
        return Reviewed.text(JsonTree.object(JsonTree.object(review.json(), "causality"), "naranjo"), "category");
    }

    /** The record knows only the side of the infusion; the abstract tells of the hand, and the reader takes that for its site. */
    @ParameterizedTest
    @MethodSource("texts")
    void itsInfusionIsLinkedLikeThatOfTheRecord(Path text) {
        assertThat(links(review(text))).isEqualTo(links(record)).containsExactly("calcium-gluconate linked");
    }

    private static List<String> links(Reviewed review) {
        return JsonTree.objects(review.json(), "exposures").stream()
                .map(given -> given.get("drug") + " " + given.get("link"))
                .toList();
    }

    private static Set<String> subjects(Reviewed review) {
        return review.issues().stream()
                .map(issue -> (issue.type() + " " + issue.severity() + " " + subject(issue)).strip())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String subject(Reviewed.Said issue) {
        String sentence = issue.sentence().replace("calcium-gluconate", "calcium gluconate");
        return SUBJECTS.stream().filter(sentence::contains).findFirst().orElse("");
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        return some.stream().filter(one -> !others.contains(one)).collect(Collectors.toSet());
    }
}
