package dev.kossa.cli.review.report;

import dev.kossa.cli.render.PolicyWords;
import dev.kossa.issue.Issue;
import dev.kossa.issue.NotMapped;
import dev.kossa.knowledge.Knowledge;
import dev.kossa.knowledge.Reasoning;
import dev.kossa.knowledge.Vocabulary;
import dev.kossa.review.Review;
import dev.kossa.review.diagnosis.Differential.Ranked;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a view renders.
 *
 * @param review the review
 * @param knowledge the knowledge that it used
 * @param reading what the reader had to say about the input
 * @param later number of facts of the input that were recorded later than the moment of the review, and so were not used
 * @param choices how to render
 */
public record Report(Review review, Knowledge knowledge, List<Issue> reading, int later, Choices choices) {
    public Report {
        reading = List.copyOf(reading);
    }

    /**
     * How to render.
     *
     * @param now whether the moment of the review was not chosen but is the time at which it was asked for
     * @param everything whether to leave nothing out
     */
    public record Choices(boolean now, boolean everything) {
        /** A chosen moment, folded as usual. */
        public static final Choices USUAL = new Choices(false, false);
    }

    /** Whether the moment of the review was not chosen but is the time at which it was asked for. */
    public boolean now() {
        return choices.now();
    }

    /** Whether to leave nothing out. */
    public boolean everything() {
        return choices.everything();
    }

    /** What the review rests on: "63 facts", "63 facts, 12 later not used". */
    public String extent() {
        int facts = review.record().facts().size();
        String known = facts == 0 ? "Nothing was known by then" : facts == 1 ? "1 fact" : facts + " facts";
        return later == 0 ? known : known + ", " + later + " later not used";
    }

    /** The zone in which the patient's days are local days. */
    public ZoneId zone() {
        return review.record().zone();
    }

    /** All issues but words that were not mapped; alerts first, those of the review before those of the reader. */
    public List<Issue> issues() {
        return Stream.concat(review.issues().stream(), reading.stream().filter(issue -> !(issue instanceof NotMapped)))
                .sorted(Comparator.comparing(Issue::severity).reversed())
                .toList();
    }

    /** The same without red flags and what care must mind, which stand elsewhere: nothing is said twice. */
    public List<Issue> dataIssues() {
        return issues().stream()
                .filter(issue -> issue.severity() != Issue.Severity.ALERT)
                .filter(issue -> !review.plan().issues().contains(issue))
                .toList();
    }

    /** What is in the record but not in the vocabulary. */
    public List<NotMapped> notMapped() {
        return reading.stream()
                .filter(NotMapped.class::isInstance)
                .map(NotMapped.class::cast)
                .toList();
    }

    /** The ranking, most probable first; empty without a lesion. */
    public List<Ranked> ranked() {
        return review.diagnostics().differential().map(d -> d.ranked()).orElse(List.of());
    }

    /** The cause of a mechanism as people read it, where the findings name one. */
    public Optional<String> cause(Ranked ranked) {
        return ranked.cause()
                .map(cause -> knowledge.vocabulary().mechanism(ranked.condition()).stream()
                        .flatMap(mechanism -> mechanism.causes().stream())
                        .filter(known -> known.id().equals(cause))
                        .map(Vocabulary.Cause::label)
                        .findFirst()
                        .orElse(cause));
    }

    /** Which policy holds: a profile, overlays, or the strictest values. */
    public String policy() {
        return PolicyWords.of(knowledge);
    }

    /** What people read for a finding, mechanism, analyte, drug, method or test. */
    public String label(String id) {
        return knowledge.reasoning().tests().stream()
                .filter(test -> test.id().equals(id))
                .map(Reasoning.Test::label)
                .findFirst()
                .orElseGet(() -> knowledge.vocabulary().label(id));
    }

    /** The same for several; what is no id stays as it is. */
    public List<String> labels(List<String> ids) {
        return ids.stream().map(this::label).toList();
    }
}
